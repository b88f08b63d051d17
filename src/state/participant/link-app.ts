import type { Result } from '#core/base/result.ts';
import type { StoreError } from '#local/store/errors.ts';
import { randomOf } from '#local/world.ts';
import { createClient } from '#sync/api/client.ts';
import { ParticipantOutbox } from '#sync/participant-outbox.ts';
import { ParticipantApp } from './participant-app.ts';
import type { Courier } from './stored-record.ts';

/** For interviews that came by a link: this phone delivers them itself, as long as the page is open. */
export async function openLinkApp(): Promise<Result<ParticipantApp, StoreError>> {
	return ParticipantApp.open((db, world) => {
		const outbox = new ParticipantOutbox({
			db,
			client: createClient({ fetch }),
			clock: world.clock,
			random: randomOf(world)
		});
		outbox.start();
		return createCourier(outbox);
	});
}

function createCourier(outbox: ParticipantOutbox): Courier {
	return {
		watch(interviewId, listener) {
			const tell = () =>
				listener({
					sending: outbox.status(interviewId)?.sending ?? false,
					online: navigator.onLine
				});
			const stop = outbox.subscribe(interviewId, tell);
			window.addEventListener('online', tell);
			window.addEventListener('offline', tell);
			tell();
			return () => {
				stop();
				window.removeEventListener('online', tell);
				window.removeEventListener('offline', tell);
			};
		},
		flush(interviewId) {
			const refused = (outbox.status(interviewId)?.problem ?? null) !== null;
			void (refused ? outbox.retry(interviewId) : outbox.kick());
		}
	};
}
