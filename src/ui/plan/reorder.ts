import type { Attachment } from 'svelte/attachments';

/** Where a dragged item was let go: before another item or (null) at the end, in a group when there are groups. */
export interface Drop {
	readonly before: string | null;
	readonly group: string | null;
}

const EDGE = 72;
const SCROLL_STEP = 9;

/**
 * Makes a handle drag its item (`[data-item]`) inside the nearest `[data-sortable]`, with mouse, pen or finger.
 * Ends of lists are marked with `[data-tail]`; both carry `data-group` where a list has groups.
 * The move buttons do the same for everyone who does not drag.
 */
export function dragHandle(ondrop: (drop: Drop) => void): Attachment<HTMLElement> {
	return (handle) => {
		const start = (event: PointerEvent) => {
			const item = handle.closest<HTMLElement>('[data-item]');
			const list = handle.closest<HTMLElement>('[data-sortable]');
			if (event.button !== 0 || item === null || list === null) return;
			event.preventDefault();
			handle.setPointerCapture(event.pointerId);
			drag(handle, item, list, event, ondrop);
		};
		handle.addEventListener('pointerdown', start);
		return () => handle.removeEventListener('pointerdown', start);
	};
}

function drag(
	handle: HTMLElement,
	item: HTMLElement,
	list: HTMLElement,
	from: PointerEvent,
	ondrop: (drop: Drop) => void
): void {
	const targets = [...list.querySelectorAll<HTMLElement>('[data-item], [data-tail]')].filter(
		(target) => target !== item
	);
	const stop = new AbortController();
	const startY = from.clientY + scrollY;
	let pointerY = from.clientY;
	let target: HTMLElement | null = null;
	let frame = 0;

	function show() {
		item.style.transform = `translateY(${pointerY + scrollY - startY}px)`;
		const over = targets.find((candidate) => {
			const box = candidate.getBoundingClientRect();
			return pointerY < box.top + box.height / 2;
		});
		const next = over ?? targets.at(-1) ?? null;
		if (next === target) return;
		target?.removeAttribute('data-drop');
		target = next;
		target?.setAttribute('data-drop', '');
	}

	function tick() {
		if (pointerY < EDGE) scrollBy(0, -SCROLL_STEP);
		else if (pointerY > innerHeight - EDGE) scrollBy(0, SCROLL_STEP);
		show();
		frame = requestAnimationFrame(tick);
	}

	function end(drop: boolean) {
		cancelAnimationFrame(frame);
		stop.abort();
		item.style.transform = '';
		item.removeAttribute('data-dragging');
		target?.removeAttribute('data-drop');
		if (!drop || target === null) return;
		ondrop({ before: target.dataset['item'] ?? null, group: target.dataset['group'] ?? null });
	}

	const { signal } = stop;
	handle.addEventListener('pointermove', (event) => (pointerY = event.clientY), { signal });
	handle.addEventListener('pointerup', () => end(true), { signal });
	handle.addEventListener('pointercancel', () => end(false), { signal });
	const escape = (event: KeyboardEvent) => event.key === 'Escape' && end(false);
	window.addEventListener('keydown', escape, { signal });
	item.setAttribute('data-dragging', '');
	frame = requestAnimationFrame(tick);
}
