import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/rfm.ts';
import type { Work } from '../../../data/work.ts';
import { restSegment } from '../../segmentation.ts';
import type { Move, Trace, TraceStep } from '../../trace.ts';
import type { RfmScheme } from '../rfm.ts';
import { boxesOf, type NamedCells, type ScoreBox, type ScoreRange } from '../settings/cellsSetting.ts';
import { rangeText } from './cellText.ts';
import { fits, isIn } from './namedCells.ts';
import { nameCode } from './nameCodes.ts';
import { scoreMoves } from './scoreMoves.ts';
import { type Measure, measures, type ScoredCustomers } from './scored.ts';
import { valueRange } from './valueRange.ts';

/** Why a customer has its name: its three scores asked by each name in turn, and the smallest change to other names. */
export function* traceCustomer(scheme: RfmScheme, scored: ScoredCustomers, row: number): Work<Trace> {
  const { names, recency, frequency, monetary, needsMonetary } = scored;
  const code = nameCode(scored, row);
  const isScored = recency.scores[row]! > 0;
  const cell = {
    r: recency.scores[row]!,
    f: frequency.scores[row]!,
    m: needsMonetary ? (monetary?.scores[row] ?? null) : null,
  };
  const winner = names[code - 1]?.id;
  return {
    segments: winner === undefined ? [] : [winner],
    definitions: names.map((name, place) => {
      const matches = isScored && fits(name, cell);
      return {
        segment: name.id,
        matches,
        ...(matches && winner !== undefined && place !== code - 1 && { takenBy: winner }),
        rule: stepOf(name, (box, id) => ({
          kind: 'group',
          id,
          holds: isScored && isIn(box, cell),
          items: measures.flatMap((measure) => step(scheme, scored, row, { id, box }, measure)),
        })),
      };
    }),
    moves: isScored ? yield* movesOf(scheme, scored, row, winner ?? restSegment) : [],
  };
}

/** What a name asks for: its one combination of ranges, or any of several. */
function stepOf(name: NamedCells, stepOfBox: (box: ScoreBox, id: string) => TraceStep): TraceStep {
  if (!name.also) return stepOfBox(name, name.id);
  const items = boxesOf(name).map((box, at) => stepOfBox(box, `${name.id}.${at + 1}`));
  return { kind: 'group', id: name.id, match: 'any', holds: items.some(({ holds }) => holds), items };
}

const rangesOf: Readonly<Record<Measure, (box: ScoreBox) => ScoreRange | null>> = {
  recency: ({ r }) => r,
  frequency: ({ f }) => f,
  monetary: ({ m }) => m,
};

/** What a name asks of one measure; nothing where it asks for any. */
function step(
  scheme: RfmScheme,
  scored: ScoredCustomers,
  row: number,
  { id, box }: { readonly id: string; readonly box: ScoreBox },
  measure: Measure,
): readonly TraceStep[] {
  const range = rangesOf[measure](box);
  const given = scored[measure];
  const column = scored.columns[measure];
  const subject = scheme[measure];
  if (!range || !given || !column || !subject) return [];
  const score = given.scores[row]!;
  const values = valueRange(given, range);
  const isDays = measure === 'recency' && given.cuts !== null && given.count > range[1] - range[0] + 1;
  const said = {
    letter: words.letters[measure],
    asked: rangeText(range),
    range: isDays ? message(words.inDays, { range: values }) : values,
  };
  return [
    {
      kind: 'condition',
      id: `${id}.${measure}`,
      holds: score >= range[0] && score <= range[1],
      subject,
      value: column.at(row),
      type: column.type,
      said: score > 0 ? message(words.asks, { ...said, score }) : message(words.asksUnscored, said),
    },
  ];
}

/** One move a name, the one that changes fewest scores. */
function* movesOf(
  scheme: RfmScheme,
  scored: ScoredCustomers,
  row: number,
  own: string,
): Work<readonly Move[]> {
  const { grid, names } = scored;
  const found = new Map<string, { readonly move: Move; readonly distance: number }>();
  // “One more order” is told before days and money where it takes as few steps.
  for (const measure of ['frequency', 'recency', 'monetary'] as const) {
    const subject = scheme[measure];
    if (!subject) continue;
    for (const { score, distance, change } of yield* scoreMoves(scored, measure, row)) {
      const scoreOf = (each: Measure) => (each === measure ? score : (scored[each]?.scores[row] ?? 1));
      const code = grid.codeOf(scoreOf('recency'), scoreOf('frequency'), scoreOf('monetary'));
      const to = names[code - 1]?.id ?? restSegment;
      if (to === own || (found.get(to)?.distance ?? Infinity) <= distance) continue;
      found.set(to, { distance, move: { to, changes: [{ subject, ...change }] } });
    }
  }
  return [...found.values()].toSorted((one, other) => one.distance - other.distance).map(({ move }) => move);
}
