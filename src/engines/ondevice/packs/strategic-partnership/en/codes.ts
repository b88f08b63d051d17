import { toCodes } from '../../pack-code.ts';
import { OPPORTUNITY_CODES } from './codes-opportunities.ts';
import { STRUCTURE_CODES } from './codes-structures.ts';
import { VALUE_CODES } from './codes-values.ts';

/** The themes of partnership research with their cue terms, English. */
export const PARTNERSHIP_CODES = toCodes([
	...OPPORTUNITY_CODES,
	...VALUE_CODES,
	...STRUCTURE_CODES
]);
