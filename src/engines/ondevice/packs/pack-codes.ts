import type { Code } from '#core/annotation/code.ts';
import type { PackId } from '#core/plan/plan.ts';
import { GENERIC_CODES } from './generic/en/codes.ts';
import { PARTNERSHIP_CODES } from './strategic-partnership/en/codes.ts';

const CODES: Readonly<Record<PackId, readonly Code[]>> = {
	'strategic-partnership': PARTNERSHIP_CODES,
	generic: GENERIC_CODES
};

/** The themes a domain pack looks for. */
export function packCodes(packId: PackId): readonly Code[] {
	return CODES[packId];
}
