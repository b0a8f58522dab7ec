import type { Work } from '../../data/work.ts';
import type { AskedTrait } from '../rowAsked.ts';
import { answersAt } from './answersAt.ts';
import type { Choice } from './choices.ts';

/** Further than any value there is: to have none is the last resort. */
const farthest = 1000;

/**
 * The nearest of some values for each set of answers other than the row's own, with no value at all as the last
 * resort. `settle` may take another value of the same answers, or none, before one counts.
 */
export function* nearestOfEach<Offer extends Choice>(
  trait: AskedTrait,
  row: number,
  offers: readonly Offer[],
  settle?: (offer: Offer) => Work<Offer | undefined>,
): Work<readonly (Offer | Choice)[]> {
  const nearest = new Map<string, Offer | Choice>();
  const own = String(answersAt(trait, row, trait.value));
  for (const offer of offers.toSorted((left, right) => left.distance - right.distance)) {
    const key = String(offer.answers);
    if (key === own || nearest.has(key)) continue;
    const settled = settle ? yield* settle(offer) : offer;
    if (settled) nearest.set(key, settled);
  }
  const answers = answersAt(trait, row, null);
  const key = String(answers);
  if (key !== own && !nearest.has(key)) nearest.set(key, { value: null, distance: farthest, answers });
  return [...nearest.values()];
}
