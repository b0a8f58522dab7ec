import { message } from '../../../language/message.ts';
import type { Result } from '../../../language/problem.ts';
import * as words from '../../../language/words/lifetimeValue.ts';
import type { Work } from '../../../data/work.ts';
import type { FittedBetaGeometric } from '../../../statistics/fitBetaGeometric.ts';
import { fitBetaGeometric } from '../../../statistics/fitBetaGeometric.ts';
import { type FittedGammaGamma, fitGammaGamma } from '../../../statistics/fitGammaGamma.ts';
import type { CustomerHistory } from './customerHistory.ts';

/** The models of the table that decides, and what they were fitted to. */
export interface Forecast {
  readonly buying: FittedBetaGeometric;
  /** Null where too few bought again to tell spend apart: everyone then goes by the mean of all. */
  readonly spend: FittedGammaGamma | null;
  /** What a purchase is worth in the mean of all counted customers who paid anything. */
  readonly meanSpend: number;
  readonly repeats: Float64Array;
  readonly ages: Float64Array;
}

/** Fits how often customers buy, and what they spend, to those who count. */
export function* fitForecast({ counts, counted, buying, spend }: CustomerHistory): Work<Result<Forecast>> {
  const pick = (values: ArrayLike<number>) => {
    const picked = new Float64Array(counted);
    let next = 0;
    for (let row = 0; row < counts.length; row++) if (counts[row] === 1) picked[next++] = values[row]!;
    return picked;
  };
  const [repeats, lastAge, age, spent] = [buying.repeats, buying.lastAge, buying.age, spend].map(pick);
  const fitted = yield* fitBetaGeometric({ repeats: repeats!, lastAge: lastAge!, age: age! });
  if (fitted.kind === 'refused')
    return {
      problem: {
        message: message(words.refusals[fitted.reason]),
        remedy: message(words.refusedRemedy),
      },
    };
  const money = yield* fitGammaGamma(repeats!, spent!);
  const paid = spent!.filter((amount) => amount > 0);
  return {
    value: {
      buying: fitted,
      spend: money.kind === 'fitted' ? money : null,
      meanSpend: paid.length > 0 ? paid.reduce((sum, amount) => sum + amount, 0) / paid.length : 0,
      repeats: repeats!,
      ages: age!,
    },
  };
}
