import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { createSeededRandom } from '#core/base/random.ts';
import { deviceName, must, openDevice } from '#tests/support/device.ts';
import { sampleStudy } from '#tests/support/sample-study.ts';
import { openStudy, readStoredStudy, type OpenStudy } from '../docs/open-study.ts';
import { DexieDocUpdates } from './doc-updates.ts';
import type { EarshotDatabase } from './database.ts';

const STUDY = 'a'.repeat(26);

function openTab(db: EarshotDatabase, options = {}): OpenStudy & { updates: DexieDocUpdates } {
	const updates = new DexieDocUpdates(db);
	const open = openStudy(updates, STUDY, createSeededRandom(3), { retryMs: 20, ...options });
	return { ...open, updates };
}

async function stored(name: string): Promise<string> {
	const db = await openDevice(name);
	const study = must(await readStoredStudy(new DexieDocUpdates(db), STUDY));
	return study?.plan.decision ?? 'nothing';
}

async function eventually(isTrue: () => boolean): Promise<void> {
	for (let i = 0; i < 200 && !isTrue(); i++)
		await new Promise((resolve) => setTimeout(resolve, 10));
}

describe('documents in IndexedDB', () => {
	it('[SY5] what was flushed is there for a new instance', async () => {
		const name = deviceName();
		const { study, provider, seed } = openTab(await openDevice(name));
		await provider.loaded;
		expect(seed(sampleStudy(100))).toBe(true);
		study.setText({ field: 'decision' }, 'Fund three');
		await provider.flushed();
		expect(await stored(name)).toBe('Fund three');
		const again = openTab(await openDevice(name));
		await again.provider.loaded;
		expect(again.isSeeded()).toBe(true);
		expect(again.study.snapshot.plan.questions).toHaveLength(100);
		expect(again.seed(sampleStudy(1))).toBe(false);
	});

	it('[SY7] two tabs follow each other without doubling anything', async () => {
		const name = deviceName();
		const a = openTab(await openDevice(name));
		await a.provider.loaded;
		a.seed(sampleStudy(3));
		await a.provider.flushed();
		const b = openTab(await openDevice(name));
		await b.provider.loaded;
		a.study.setText({ field: 'decision' }, 'From the first tab');
		b.study.addItem('goals', { id: 'g9', text: 'From the second' });
		await Promise.all([a.provider.flushed(), b.provider.flushed()]);
		await eventually(() => a.study.snapshot.plan.goals.length === 3);
		await eventually(() => b.study.snapshot.plan.decision === 'From the first tab');
		expect(a.study.snapshot.plan).toEqual(b.study.snapshot.plan);
		expect(a.study.snapshot.plan.goals.map((goal) => goal.id)).toEqual(['g1', 'g2', 'g9']);
	});

	it('[SY6] a database closed under it is opened again, and nothing is lost', async () => {
		const name = deviceName();
		const db = await openDevice(name);
		const { study, provider, seed } = openTab(db);
		await provider.loaded;
		seed(sampleStudy(1));
		db.close();
		study.setText({ field: 'decision' }, 'Written after the close');
		await provider.flushed();
		expect(await stored(name)).toBe('Written after the close');
	});

	it('[SY6] a full device says so, keeps all in memory, and writes it once there is room', async () => {
		const name = deviceName();
		const db = await openDevice(name);
		const { study, provider, seed } = openTab(db);
		await provider.loaded;
		seed(sampleStudy(1));
		await provider.flushed();
		const refuse = (): void => {
			throw new DOMException('no room', 'QuotaExceededError');
		};
		db.docUpdates.hook('creating', refuse);
		study.setText({ field: 'decision' }, 'Too much for the device');
		await eventually(() => provider.status.state === 'failed');
		expect(provider.status).toMatchObject({ state: 'failed', reason: { kind: 'quota' } });
		expect(await stored(name)).toBe('Which cafés to fund next year');
		db.docUpdates.hook('creating').unsubscribe(refuse);
		provider.retry();
		await provider.flushed();
		expect(await stored(name)).toBe('Too much for the device');
	});

	it('[SY6] a database deleted under it is filled again from memory', async () => {
		const name = deviceName();
		const db = await openDevice(name);
		const { study, provider, seed } = openTab(db);
		await provider.loaded;
		seed(sampleStudy(2));
		await provider.flushed();
		await Dexie.delete(name);
		study.setText({ field: 'decision' }, 'Still here');
		await provider.flushed();
		expect(await stored(name)).toBe('Still here');
	});

	it('[SY5] an edit made inside someone’s transaction is stored by a transaction of its own', async () => {
		const name = deviceName();
		const db = await openDevice(name);
		const { study, provider, seed } = openTab(db);
		await provider.loaded;
		seed(sampleStudy(1));
		await provider.flushed();
		const rolledBack = db.transaction('rw', db.settings, async () => {
			await db.settings.put({ key: 'theme', value: 'dark' });
			study.setText({ field: 'decision' }, 'Not part of it');
			throw new Error('rolled back');
		});
		await expect(rolledBack).rejects.toThrow('rolled back');
		await provider.flushed();
		expect(await stored(name)).toBe('Not part of it');
	});

	it('[SY8] hundreds of edits are compacted while two tabs write', async () => {
		const name = deviceName();
		const first = await openDevice(name);
		const a = openTab(first, { compactAfter: 25 });
		await a.provider.loaded;
		a.seed(sampleStudy(2));
		await a.provider.flushed();
		const b = openTab(await openDevice(name), { compactAfter: 25 });
		await b.provider.loaded;
		for (let i = 0; i < 100; i++) {
			a.study.setText({ field: 'decision' }, `a${i}`);
			b.study.setText({ field: 'description' }, `b${i}`);
			await (i % 2 === 0 ? a : b).provider.flushed();
		}
		await Promise.all([a.provider.flushed(), b.provider.flushed()]);
		expect(await first.docUpdates.count()).toBeLessThan(60);
		const plan = must(await readStoredStudy(new DexieDocUpdates(await openDevice(name)), STUDY));
		expect(plan?.plan).toMatchObject({ decision: 'a99', description: 'b99' });
	});
});
