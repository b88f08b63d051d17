/** Headers of every answer. `scriptHashes` are the shell's own inline scripts, in CSP form. */
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
