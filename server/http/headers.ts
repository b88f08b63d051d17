/**
 * What pages and the service worker are made of; none of it is a page. A worker's script is left out: it runs under
 * the policy of its own file.
 */
const PART_OF_PAGE = /^\/(_app|icons)\/(?!immutable\/workers\/)/;

/** Headers of such parts. Their page has said the rest, and a phone pays for repeating it with every file. */
const PART_HEADERS: Record<string, string> = {
	'X-Content-Type-Options': 'nosniff',
	'Cross-Origin-Resource-Policy': 'same-origin'
};

/** Which headers the answer for a path gets; `full` are those of {@link securityHeaders}. */
export function headersFor(path: string, full: Record<string, string>): Record<string, string> {
	return PART_OF_PAGE.test(path) ? PART_HEADERS : full;
}

/** Headers of every answer that may be opened by itself. `scriptHashes` are the shell's own inline scripts, in CSP form. */
export function securityHeaders(
	scriptHashes: readonly string[],
	baseUrl: string | null
): Record<string, string> {
	const policy = [
		"default-src 'self'",
		`script-src ${["'self'", ...scriptHashes].join(' ')}`,
		// Components set widths and positions in style attributes; style elements come from files only.
		"style-src 'self'",
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' data: blob:",
		"media-src 'self' blob:",
		"connect-src 'self'",
		"worker-src 'self' blob:",
		"object-src 'none'",
		"frame-ancestors 'none'",
		"base-uri 'none'",
		"form-action 'self'"
	];
	return {
		'Content-Security-Policy': policy.join('; '),
		'X-Content-Type-Options': 'nosniff',
		// Links to interviews carry their token.
		'Referrer-Policy': 'no-referrer',
		'Permissions-Policy': 'camera=(), geolocation=(), microphone=(self), payment=(), usb=()',
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin',
		...(baseUrl?.startsWith('https:') === true
			? { 'Strict-Transport-Security': 'max-age=31536000' }
			: {})
	};
}
