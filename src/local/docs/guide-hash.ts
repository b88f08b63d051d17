import { digest } from 'lib0/hash/sha256';
import { guideToJson, type Guide } from '#core/plan/guide.ts';

/**
 * A guide's identity: SHA-256 of its one text, lower-case hex. Computed in script, because `crypto.subtle` is
 * missing where a laptop serves phones over plain HTTP.
 */
export function guideId(guide: Guide): string {
	const bytes = digest(new TextEncoder().encode(guideToJson(guide)));
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
