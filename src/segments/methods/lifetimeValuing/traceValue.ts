import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/lifetimeValue.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { Move, Trace } from '../../trace.ts';
import type { LifetimeValueScheme } from '../lifetimeValue.ts';
import { kindOfValue } from './kindOfValue.ts';
import { type TierLeasts, tierOfValue } from '../settled/tierOfValue.ts';

interface Traced {
  readonly labels: readonly SegmentLabel[];
  readonly leasts: TierLeasts;
  /** What the row is worth ahead, and what stands in its column. */
  readonly value: number;
  readonly given: number | null;
}

/** Why a customer is in a tier; by the plain formulas, which go with the column, also how it would come to the next. */
export function traceValue(scheme: LifetimeValueScheme, { labels, leasts, value, given }: Traced): Trace {
  const own = tierOfValue(value, leasts);
  const kind = kindOfValue(scheme);
  const subject = scheme.value!;
  const shown = Number.isNaN(value) ? '–' : { number: value, digits: 2 };
  const rangeOf = (tier: number) => {
    const from = leasts[tier] ?? null;
    const to = leasts.slice(0, tier).findLast((least) => least !== null) ?? null;
    if (from === null) return message(words.nobodyHere, { kind, value: shown });
    const edges = { from: { number: from, digits: 2 }, to: { number: to ?? 0, digits: 2 } };
    const isLast = leasts.slice(tier + 1).every((least) => least === null);
    const text = to === null ? words.atLeast : isLast ? words.under : words.between;
    return message(text, { kind, value: shown, ...edges });
  };
  const isInStep = scheme.kind !== 'forecast' && given !== null && given > 0 && value > 0;
  const moves = labels.flatMap(({ id }, tier): Move[] => {
    const least = leasts[tier] ?? null;
    if (!isInStep || least === null || tier >= own) return [];
    // A little more than the border, so that rounding does not leave it below.
    const to = Math.ceil(((given * least) / value) * (1 + 1e-12) * 100) / 100;
    if (tierOfValue((value * to) / given, leasts) !== tier) return [];
    return [
      { to: id, changes: [{ subject, from: given, to, direction: tier === 0 ? 'atLeast' : 'exactly' }] },
    ];
  });
  return {
    segments: labels.filter((_, tier) => tier === own).map(({ id }) => id),
    definitions: labels.map(({ id }, tier) => ({
      segment: id,
      matches: tier === own,
      rule: {
        kind: 'condition',
        id,
        holds: tier === own,
        subject,
        value: given,
        type: 'number',
        said: rangeOf(tier),
      },
    })),
    moves: moves.toReversed(),
  };
}
