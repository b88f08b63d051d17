import { createHash } from 'node:crypto';

/** What a link preview shows. */
export interface Preview {
	readonly title: string;
	readonly description: string;
}

const MARK = '<!--earshot:head-->';
/** Longest description in a preview, characters: what messengers show. */
const DESCRIPTION_LIMIT = 200;

function escapeHtml(text: string): string {
	return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** One line of at most `limit` characters, cut between words. */
function shorten(text: string, limit: number): string {
	const line = text.replace(/\s+/g, ' ').trim();
	if (line.length <= limit) return line;
	const cut = line.slice(0, limit - 1);
	const space = cut.lastIndexOf(' ');
	// A cut may leave half an emoji.
	return `${(space > limit / 2 ? cut.slice(0, space) : cut).replace(/\p{Surrogate}/gu, '')}…`;
}

/**
 * The document with the study's own title and preview in its head. The words are a team's, so they are escaped.
 * Search engines are kept out: whoever holds the link may take part.
 */
export function withPreview(html: string, preview: Preview): string {
	const title = escapeHtml(shorten(preview.title, 120));
	const description = escapeHtml(shorten(preview.description, DESCRIPTION_LIMIT));
	const head = [
		`<meta name="robots" content="noindex" />`,
		`<meta name="description" content="${description}" />`,
		`<meta property="og:type" content="website" />`,
		`<meta property="og:title" content="${title}" />`,
		`<meta property="og:description" content="${description}" />`,
		`<meta name="twitter:card" content="summary" />`
	].join('\n\t\t');
	return html
		.replace(/<title>[^<]*<\/title>/, () => `<title>${title}</title>`)
		.replace(MARK, () => head);
}

/** `'sha256-…'` of each inline script, as the policy names them. */
export function inlineScriptHashes(html: string): string[] {
	const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi);
	return [...scripts].map(([, code = '']) => {
		return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
	});
}
