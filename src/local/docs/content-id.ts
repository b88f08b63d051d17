import { digest } from 'lib0/hash/sha256';
import { createId } from '#core/base/id.ts';

/** An id that follows from a text: the first 128 bits of its SHA-256, so that the same text has the same id. */
export function contentId(text: string): string {
	const bytes = digest(new TextEncoder().encode(text));
	return createId({ bytes: (count) => bytes.slice(0, count) });
}
