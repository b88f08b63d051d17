/**
 * Keeps `--keyboard` on an element at the height that an on-screen keyboard covers, for browsers that lay it over the
 * page instead of resizing it (Safari on iOS). Elsewhere it stays 0.
 */
export function keyboardInset(element: HTMLElement): () => void {
	const viewport = window.visualViewport;
	if (viewport === null) return () => {};
	const measure = () => {
		// Zooming shrinks the visual viewport, too; that is no keyboard.
		const covered =
			viewport.scale > 1.01 ? 0 : window.innerHeight - viewport.height - viewport.offsetTop;
		element.style.setProperty('--keyboard', `${Math.max(0, Math.round(covered))}px`);
	};
	viewport.addEventListener('resize', measure);
	viewport.addEventListener('scroll', measure);
	measure();
	return () => {
		viewport.removeEventListener('resize', measure);
		viewport.removeEventListener('scroll', measure);
	};
}
