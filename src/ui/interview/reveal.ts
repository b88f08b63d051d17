/** Scrolls to what has just appeared, as far as it is out of sight. */
export function reveal(element: HTMLElement): void {
	const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
	element.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}
