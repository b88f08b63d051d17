/** Moves focus to a page's heading when the page changes, so that screen readers begin there. */
export function focusHeading(heading: HTMLElement): void {
	heading.focus({ preventScroll: true });
	window.scrollTo(0, 0);
}
