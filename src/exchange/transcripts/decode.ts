import type { ProblemLog } from './problems.ts';

/** Whether most of every second byte is zero: UTF-16 text without a byte order mark. */
function zeroShare(bytes: Uint8Array, offset: 0 | 1): number {
	const end = Math.min(bytes.length, 2_000);
	let zeros = 0;
	let seen = 0;
	for (let i = offset; i < end; i += 2) {
		seen += 1;
		if (bytes[i] === 0) zeros += 1;
	}
	return seen === 0 ? 0 : zeros / seen;
}

function encodingOf(bytes: Uint8Array): string {
	if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
	if (zeroShare(bytes, 1) > 0.4 && zeroShare(bytes, 0) < 0.1) return 'utf-16le';
	if (zeroShare(bytes, 0) > 0.4 && zeroShare(bytes, 1) < 0.1) return 'utf-16be';
	return 'utf-8';
}

/** First bytes of zip (docx, xlsx, odt), PDF, old Word, audio and pictures. */
const SIGNATURES: readonly (readonly number[])[] = [
	[0x50, 0x4b, 0x03, 0x04],
	[0x25, 0x50, 0x44, 0x46],
	[0xd0, 0xcf, 0x11, 0xe0],
	[0x49, 0x44, 0x33],
	[0x4f, 0x67, 0x67, 0x53],
	[0x52, 0x49, 0x46, 0x46],
	[0x89, 0x50, 0x4e, 0x47],
	[0xff, 0xd8, 0xff]
];
/** `ftyp` at the fifth byte: mp4, m4a, mov. */
const MOVIE: readonly number[] = [0x66, 0x74, 0x79, 0x70];

function startsWith(bytes: Uint8Array, signature: readonly number[], offset = 0): boolean {
	return signature.every((byte, index) => bytes[offset + index] === byte);
}

function isBinary(bytes: Uint8Array): boolean {
	return (
		SIGNATURES.some((signature) => startsWith(bytes, signature)) || startsWith(bytes, MOVIE, 4)
	);
}

/**
 * The text of a file: UTF-8 or UTF-16, with or without a byte order mark; anything else is read as
 * Windows-1252 and reported. Line ends become `\n` and NUL is taken out with a report.
 * Returns null, with a report, when the file is not text.
 */
export function decodeText(bytes: Uint8Array, problems: ProblemLog): string | null {
	if (bytes.length === 0) {
		problems.add('empty-file');
		return null;
	}
	if (isBinary(bytes)) {
		problems.add('not-text');
		return null;
	}
	let text: string;
	const encoding = encodingOf(bytes);
	try {
		text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		problems.add('guessed-encoding', null, encoding === 'utf-8' ? 'Windows-1252' : encoding);
		text = new TextDecoder(encoding === 'utf-8' ? 'windows-1252' : encoding).decode(bytes);
	}
	const first = text.indexOf('\0');
	if (first >= 0) {
		problems.add('nul-removed', text.slice(0, first).split('\n').length);
		text = text.replaceAll('\0', '');
	}
	return text.replace(/\r\n?/g, '\n');
}
