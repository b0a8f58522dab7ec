import { message } from '../../../language/message.ts';
import type { Result } from '../../../language/problem.ts';
import * as words from '../../../language/words/lifetimeValue.ts';
import { countUpTo } from '../../../statistics/countUpTo.ts';
import { paretoTiers } from '../../../statistics/paretoTiers.ts';
import { quantileCuts } from '../../../statistics/quantileCuts.ts';
import type { LifetimeValueScheme } from '../lifetimeValue.ts';
import type { TierLeasts } from '../settled/tierOfValue.ts';

/** Tiers of values (NaN passed over): A to 80 % and B to 95 % of their sum, or of equal size. Equal values stay together. */
export function valueTiersOf(values: Float64Array, scheme: LifetimeValueScheme): Result<TierLeasts> {
  const ascending = values.filter((value) => !Number.isNaN(value)).sort();
  const tiers = paretoTiers(ascending);
  if ('refusal' in tiers) return { problem: { message: message(words.nothing) } };
  if (scheme.tiers === 'shares') return { value: tiers.tiers.map(({ least }) => least) };
  const cuts = quantileCuts(ascending, scheme.count);
  const leasts = [0, ...cuts.map((cut) => countUpTo(ascending, cut))].map((at) => ascending[at]!).reverse();
  return { value: Array.from({ length: scheme.count }, (_, tier) => leasts[tier] ?? null) };
}
