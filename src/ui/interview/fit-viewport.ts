/** Share of the window that header and composer may take before they stop lying over the conversation. */
const MOST = 0.6;

/**
 * Fits a page with a sticky header and footer to what can be seen of it:
 * - `--keyboard` is the height that an on-screen keyboard covers, where browsers lay it over the page instead of
 *   resizing it (Safari on iOS); 0 elsewhere.
 * - the class `tight` is set while header and footer leave too little room: large text, a phone on its side, a
 *   keyboard in a low window. They then scroll with the page.
 */
export function fitViewport(page: HTMLElement): () => void {
	const viewport = window.visualViewport;
	const bars = page.querySelectorAll<HTMLElement>(':scope > header, :scope > footer');
	const measure = () => {
		const height = viewport?.height ?? window.innerHeight;
		const top = viewport?.offsetTop ?? 0;
		// Zooming shrinks the visual viewport, too; that is no keyboard.
		const covered = (viewport?.scale ?? 1) > 1.01 ? 0 : window.innerHeight - height - top;
		page.style.setProperty('--keyboard', `${Math.max(0, Math.round(covered))}px`);
		const taken = [...bars].reduce((sum, bar) => sum + bar.offsetHeight, 0);
		page.classList.toggle('tight', taken > height * MOST);
	};
	const observer = new ResizeObserver(measure);
	for (const bar of bars) observer.observe(bar);
	viewport?.addEventListener('resize', measure);
	viewport?.addEventListener('scroll', measure);
	measure();
	return () => {
		observer.disconnect();
		viewport?.removeEventListener('resize', measure);
		viewport?.removeEventListener('scroll', measure);
	};
}
