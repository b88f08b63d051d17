interface OriginFacts {
	readonly origin: string | undefined;
	readonly host: string | undefined;
	/** The browser's own word on who asks (Fetch Metadata). */
	readonly fetchSite: string | undefined;
}

/**
 * Whether a request that changes something comes from our own pages. Browsers send `Origin` with every such request;
 * a program without one carries no stranger's cookies.
 */
export function isOwnOrigin(facts: OriginFacts, baseUrl: string | null): boolean {
	const { origin, host, fetchSite } = facts;
	if (origin === undefined) {
		return fetchSite === undefined || fetchSite === 'same-origin' || fetchSite === 'none';
	}
	if (baseUrl !== null && origin === new URL(baseUrl).origin) return true;
	return host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
}
