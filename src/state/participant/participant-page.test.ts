import { beforeEach, describe, expect, test } from 'vitest';
import { err, ok, type Result } from '#core/base/result.ts';
import type { StoreError } from '#local/store/errors.ts';
import type { HeldInterview } from '#local/store/participations.ts';
import type { InterviewSession } from './interview-session.svelte.ts';
import type { InvitationOutcome, OpenedInvitation } from './opened-invitation.ts';
import type { OpenedInterview } from './participant-app.ts';
import { ParticipantPage, type LinkApp, type PageParts } from './participant-page.svelte.ts';

const invitation = { open: true, studyId: 's', guideId: 'g', guide: {} } as OpenedInvitation;
const found: InvitationOutcome = { kind: 'found', invitation };

function held(status: string, withdrawal = 'none'): HeldInterview {
	return {
		interview: { id: `${status}-${withdrawal}`, status },
		participation: { withdrawal }
	} as HeldInterview;
}

/** Lets everything that is ready happen. */
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

class FakeApp implements LinkApp {
	stored: OpenedInvitation | null = null;
	holds: HeldInterview[] = [];
	remembered: OpenedInvitation | null = null;
	began: Parameters<LinkApp['begin']>[0][] = [];
	refusing = false;
	elsewhere = false;
	free: () => void = () => {};
	closed: string[] = [];

	storedInvitation = () => Promise.resolve(this.stored);
	heldFor = () => Promise.resolve(this.holds);
	rememberInvitation = (_token: string, value: OpenedInvitation) => {
		this.remembered = value;
		return Promise.resolve(!this.refusing);
	};
	begin: LinkApp['begin'] = (start) => {
		if (this.refusing) return Promise.resolve(err('refused'));
		this.began.push(start);
		return Promise.resolve(ok('new'));
	};
	openInterview: LinkApp['openInterview'] = (id) =>
		Promise.resolve(this.elsewhere ? ok({ kind: 'elsewhere' }) : this.#opened(id));
	openWhenFree: LinkApp['openWhenFree'] = (id) =>
		new Promise((resolve) => (this.free = () => resolve(this.#opened(id))));

	#opened(id: string): Result<OpenedInterview, never> {
		const session = { interviewId: id } as InterviewSession;
		return ok({ kind: 'open', session, close: () => void this.closed.push(id) });
	}
}

let app: FakeApp;
beforeEach(() => {
	app = new FakeApp();
});

function open(parts: Partial<PageParts> = {}): ParticipantPage {
	const page = new ParticipantPage({
		token: 't',
		search: '?source=hall',
		fetchInvitation: () => Promise.resolve(found),
		loadApp: () => Promise.resolve(ok(app)),
		loadRest: () => Promise.resolve(),
		returning: false,
		...parts
	});
	page.load();
	return page;
}

const never = <T>(): Promise<T> => new Promise<T>(() => {});
const offline = () => Promise.resolve<InvitationOutcome>({ kind: 'offline' });

describe('what the page shows', () => {
	test('the start page as soon as the server has answered, before the database is there', async () => {
		const page = open({ loadApp: never });
		await settle();
		expect(page.view.kind).toBe('start');
		expect(page.offlineReady).toBe(false);
	});

	test('the stored invitation while the server is silent, and the newer one when it comes', async () => {
		app.stored = invitation;
		let answer: (outcome: InvitationOutcome) => void = () => {};
		const page = open({
			fetchInvitation: () => new Promise((resolve) => (answer = resolve))
		});
		await settle();
		expect(page.view).toMatchObject({ kind: 'start', invitation });
		const newer = { ...invitation, guideId: 'newer' };
		answer({ kind: 'found', invitation: newer });
		await settle();
		expect(page.view).toMatchObject({ kind: 'start', invitation: { guideId: 'newer' } });
		expect(app.remembered?.guideId).toBe('newer');
	});

	test('"no connection" only when nothing is stored; it waits for the database to say so', async () => {
		const early = open({ fetchInvitation: offline, loadApp: never });
		await settle();
		expect(early.view.kind).toBe('loading');
		const page = open({ fetchInvitation: offline });
		await settle();
		expect(page.view.kind).toBe('offline');
	});

	test.each(['missing', 'closed'] as const)(
		'the server says %s: what was stored is not offered',
		async (kind) => {
			app.stored = invitation;
			const page = open({ fetchInvitation: () => Promise.resolve({ kind }) });
			await settle();
			expect(page.view.kind).toBe(kind);
		}
	);

	test('a link that takes nobody any more is closed', async () => {
		const page = open({
			fetchInvitation: () =>
				Promise.resolve({ kind: 'found', invitation: { ...invitation, open: false } })
		});
		await settle();
		expect(page.view.kind).toBe('closed');
	});

	test('a device without storage is told so, and may try again', async () => {
		let failing = true;
		const error: StoreError = { kind: 'unavailable', detail: '' };
		const page = open({ loadApp: () => Promise.resolve(failing ? err(error) : ok(app)) });
		await settle();
		expect(page.view).toEqual({ kind: 'storage', newer: false });
		failing = false;
		page.load();
		await settle();
		expect(page.view.kind).toBe('start');
	});

	test('files that could not be fetched are no reason to pretend', async () => {
		const page = open({ loadApp: () => Promise.reject(new TypeError('Failed to fetch')) });
		await settle();
		expect(page.view.kind).toBe('code');
	});

	test('"ready" is said only when the invitation is stored and everything else is loaded', async () => {
		let rest: () => void = () => {};
		const page = open({ loadRest: () => new Promise<void>((resolve) => (rest = resolve)) });
		await settle();
		expect(page.offlineReady).toBe(false);
		rest();
		await settle();
		expect(page.offlineReady).toBe(true);
	});
});

describe('starting', () => {
	test('pins the interview to the invitation, with the link’s parameters', async () => {
		const page = open();
		await settle();
		await page.start(false);
		expect(app.began[0]).toMatchObject({
			mode: 'link',
			guideId: 'g',
			invitationToken: 't',
			quotes: false,
			metadata: { source: 'hall' }
		});
		expect(page.view).toMatchObject({ kind: 'interview', session: { interviewId: 'new' } });
	});

	test('pressed before the database is there, it waits for it; pressed twice, it starts once', async () => {
		let ready: () => void = () => {};
		const page = open({
			loadApp: () => new Promise((resolve) => (ready = () => resolve(ok(app))))
		});
		await settle();
		const starting = [page.start(true), page.start(true)];
		expect(page.opening).toBe(true);
		ready();
		await Promise.all(starting);
		expect(app.began).toHaveLength(1);
		expect(page.view.kind).toBe('interview');
	});

	test('a device that refuses to save starts nothing', async () => {
		const page = open();
		await settle();
		app.refusing = true;
		await page.start(true);
		expect(page.view.kind).toBe('start');
		expect(page.refused).toBe(true);
	});
});

describe('coming back', () => {
	test('an unfinished interview is offered first, also when the link is closed or unreachable', async () => {
		app.holds = [held('completed'), held('started')];
		const page = open({ fetchInvitation: () => Promise.resolve({ kind: 'closed' }) });
		await settle();
		expect(page.view.kind).toBe('resume');
		expect(page.mayStartAnew).toBe(false);
		await page.resume();
		expect(page.view).toMatchObject({ session: { interviewId: 'started-none' } });
	});

	test('somebody else may start on the same phone', async () => {
		app.holds = [held('started')];
		const page = open();
		await settle();
		page.startAnew();
		expect(page.view.kind).toBe('start');
	});

	test('what is over opens by itself; what is erased does not', async () => {
		app.holds = [held('completed')];
		const page = open();
		await settle();
		expect(page.view).toMatchObject({ session: { interviewId: 'completed-none' } });
		app.holds = [held('withdrawn', 'done')];
		const again = open();
		await settle();
		expect(again.view.kind).toBe('start');
	});

	test('a returning person is not shown the start page while the database loads', async () => {
		const page = open({ returning: true, loadApp: never });
		await settle();
		expect(page.view.kind).toBe('loading');
	});

	test('a conversation that is open in another tab waits for it and goes on here', async () => {
		app.holds = [held('started')];
		app.elsewhere = true;
		const page = open();
		await settle();
		void page.resume();
		await settle();
		expect(page.view.kind).toBe('elsewhere');
		app.free();
		await settle();
		expect(page.view.kind).toBe('interview');
		page.close();
		expect(app.closed).toEqual(['started-none']);
	});
});
