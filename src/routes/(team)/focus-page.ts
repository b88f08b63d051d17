/** How long a page may take to show its heading before the focus stays at the page itself, ms. */
const PATIENCE = 3000;

/**
 * After a navigation: puts the focus on the page's heading, or on the first field of the place the address points to,
 * as soon as it is there. Whoever has started to do something else in the meantime is left alone.
 */
export function focusPage(hash: string): void {
	const main = document.querySelector('main');
	main?.focus({ preventScroll: true });
	const until = performance.now() + PATIENCE;
	const look = () => {
		if (document.activeElement !== main && document.activeElement !== document.body) return;
		const target = hash === '' ? heading() : field(hash.slice(1));
		if (target === null) {
			if (performance.now() < until) requestAnimationFrame(look);
			return;
		}
		if (!target.matches('input, textarea, select, button, a')) target.tabIndex = -1;
		target.focus({ preventScroll: hash === '' });
		if (hash !== '') target.scrollIntoView({ block: 'center' });
	};
	requestAnimationFrame(look);
}

function heading(): HTMLElement | null {
	return document.querySelector('main h1');
}

function field(id: string): HTMLElement | null {
	const place = document.getElementById(id);
	return place?.querySelector<HTMLElement>('textarea, input, select, h2') ?? place;
}
