import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { err, ok } from '#core/base/result.ts';
import { DocProvider, type KeepingStatus } from './doc-provider.ts';
import type { DocUpdates, KeptUpdate } from './doc-updates.ts';

/** A store in memory that can be told to refuse, to be slow, and to lose everything. */
class MemoryUpdates implements DocUpdates {
	rows: KeptUpdate[] = [];
	next = 1;
	refusal: string | null = null;
	appends = 0;
	gate: Promise<void> | null = null;
	readonly listeners = new Set<() => void>();

	async read(_doc: string, after: number) {
		await Promise.resolve();
		if (this.refusal !== null) return err({ kind: this.refusal, detail: '' });
		return ok(this.rows.filter((row) => row.order > after));
	}

	async append(_doc: string, updates: readonly Uint8Array[], after: number) {
		await this.gate;
		if (this.refusal !== null) return err({ kind: this.refusal, detail: '' });
		this.appends += 1;
		const isWiped = Math.max(0, ...this.rows.map((row) => row.order)) < after;
		const others = this.rows.filter((row) => isWiped || row.order > after);
		for (const data of updates) this.rows.push({ order: this.next++, data });
		for (const listener of this.listeners) queueMicrotask(listener);
		return ok({ head: this.next - 1, others, rows: this.rows.length, isWiped });
	}

	async compact(_doc: string, upTo: number, data: Uint8Array) {
		await Promise.resolve();
		if (this.refusal !== null) return err({ kind: this.refusal, detail: '' });
		this.rows = [...this.rows.filter((row) => row.order > upTo), { order: this.next++, data }];
		return ok(this.next - 1);
	}

	subscribe(_doc: string, listener: () => void) {
		this.listeners.add(listener);
		return () => this.listeners.delete(listener);
	}

	/** What a device that starts afresh would read. */
	async text(): Promise<string> {
		const doc = new Y.Doc();
		const provider = new DocProvider(doc, 'd', this);
		await provider.loaded;
		provider.close();
		return doc.getText('t').toString();
	}
}

function open(updates: MemoryUpdates, options = {}) {
	const doc = new Y.Doc();
	const provider = new DocProvider(doc, 'd', updates, { retryMs: 5, ...options });
	const type = (text: string) => doc.getText('t').insert(doc.getText('t').length, text);
	return { doc, provider, type, text: () => doc.getText('t').toString() };
}

const pause = (ms = 20) => new Promise((resolve) => setTimeout(resolve, ms));

describe('the provider of a document', () => {
	it('[SY5] flushed means stored, and what one task changes is one write', async () => {
		const updates = new MemoryUpdates();
		const { provider, type } = open(updates);
		await provider.loaded;
		for (const letter of 'saved') type(letter);
		expect(provider.status.state).toBe('saving');
		await provider.flushed();
		expect(await updates.text()).toBe('saved');
		expect(updates.appends).toBe(1);
		expect(provider.status.state).toBe('saved');
	});

	it('[SY5] what changes during a write goes with the next one', async () => {
		const updates = new MemoryUpdates();
		const { provider, type } = open(updates);
		await provider.loaded;
		let release = () => {};
		updates.gate = new Promise((resolve) => (release = resolve));
		type('first ');
		await pause(1);
		type('second');
		const flushed = provider.flushed();
		release();
		updates.gate = null;
		await flushed;
		expect(await updates.text()).toBe('first second');
	});

	it('[SY6] a refusing store loses nothing: the reason shows, and all is written when it takes again', async () => {
		const updates = new MemoryUpdates();
		const { provider, type } = open(updates);
		await provider.loaded;
		const seen: KeepingStatus[] = [];
		provider.subscribe((status) => seen.push(status));
		updates.refusal = 'quota';
		type('kept in ');
		await pause(10);
		type('memory');
		await pause();
		expect(provider.status).toEqual({ state: 'failed', reason: { kind: 'quota', detail: '' } });
		updates.refusal = null;
		provider.retry();
		await provider.flushed();
		expect(await updates.text()).toBe('kept in memory');
		expect(seen.at(-1)).toEqual({ state: 'saved' });
	});

	it('[SY6] a document closed while the store refuses is still written later', async () => {
		const updates = new MemoryUpdates();
		const { provider, type } = open(updates);
		await provider.loaded;
		updates.refusal = 'closed';
		type('last words');
		await pause(2);
		provider.close();
		updates.refusal = null;
		await provider.flushed();
		expect(await updates.text()).toBe('last words');
	});

	it('[SY6] a store that cannot be read at first is read later', async () => {
		const updates = new MemoryUpdates();
		const first = open(updates);
		first.type('hello');
		await first.provider.flushed();
		updates.refusal = 'closed';
		const late = open(updates);
		await pause(8);
		expect(late.provider.status.state).toBe('failed');
		late.type('!');
		updates.refusal = null;
		await late.provider.loaded;
		await late.provider.flushed();
		expect(new Set(late.text())).toEqual(new Set('hello!'));
		expect((await updates.text()).length).toBe(6);
	});

	it('[SY7] two tabs see each other’s edits once, whoever writes in between', async () => {
		const updates = new MemoryUpdates();
		const a = open(updates);
		const b = open(updates);
		await Promise.all([a.provider.loaded, b.provider.loaded]);
		for (let i = 0; i < 30; i++) {
			a.type(`a${i} `);
			b.type(`b${i} `);
			if (i % 7 === 0) await pause(1);
		}
		await Promise.all([a.provider.flushed(), b.provider.flushed()]);
		await pause();
		expect(a.text()).toBe(b.text());
		expect(a.text().trim().split(' ')).toHaveLength(60);
		expect(await updates.text()).toBe(a.text());
	});

	it('[SY8] many updates become one row, and nothing is lost while another tab writes', async () => {
		const updates = new MemoryUpdates();
		const a = open(updates, { compactAfter: 10 });
		const b = open(updates, { compactAfter: 10 });
		await Promise.all([a.provider.loaded, b.provider.loaded]);
		for (let i = 0; i < 60; i++) {
			(i % 2 === 0 ? a : b).type('x');
			await pause(0);
		}
		await Promise.all([a.provider.flushed(), b.provider.flushed()]);
		await pause();
		expect(updates.rows.length).toBeLessThan(15);
		expect(await updates.text()).toBe('x'.repeat(60));
	});

	it('[SY8] a row that cannot be read is kept, and the rest of the document works', async () => {
		const updates = new MemoryUpdates();
		const first = open(updates);
		first.type('good');
		await first.provider.flushed();
		updates.rows.push({ order: updates.next++, data: new Uint8Array([9, 9, 9, 9]) });
		const { provider, type, text } = open(updates, { compactAfter: 2 });
		await provider.loaded;
		type(' again');
		await provider.flushed();
		expect(text()).toBe('good again');
		expect(provider.damaged).toBe(1);
		expect(updates.rows).toHaveLength(3);
	});

	it('[SY6] a store emptied under us is filled again from memory', async () => {
		const updates = new MemoryUpdates();
		const { provider, type } = open(updates);
		await provider.loaded;
		type('before ');
		await provider.flushed();
		type('the ');
		await provider.flushed();
		updates.rows = [];
		updates.next = 1;
		type('loss');
		await provider.flushed();
		expect(await updates.text()).toBe('before the loss');
	});
});
