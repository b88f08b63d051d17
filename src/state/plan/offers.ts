import type { PackId } from '#core/plan/plan.ts';
import { packSuggestions } from '#engines/ondevice/plan/pack-offers.ts';

/** Segments and questions that a plan of this domain often has, to add with one tap. */
export function planOffers(packId: PackId): ReturnType<typeof packSuggestions> {
	return packSuggestions(packId);
}
