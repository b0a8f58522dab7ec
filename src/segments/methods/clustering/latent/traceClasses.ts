import { message } from '../../../../language/message.ts';
import * as words from '../../../../language/words/latentClasses.ts';
import type { Column } from '../../../../data/column.ts';
import type { Move, Trace, TraceStep } from '../../../trace.ts';
import type { AppliedClasses } from './fitClasses.ts';
import { mostProbable, posteriorOf, probabilityOf } from './posteriorOf.ts';

/** Of each class, the answers that speak most for or against it are shown. */
const shown = 3;

/** Why a row is in its class: how probable each class is for its answers, and the one answer that would change it. */
export function traceClasses(
  { fit, answers, codes }: AppliedClasses,
  columns: readonly Column[],
  row: number,
  ids: readonly string[],
): Trace {
  const own = codes[row]! - 1;
  const given = answers.map((item) => item[row]!);
  const posterior = posteriorOf(fit, given);
  const all = overall(fit);
  return {
    segments: own < 0 ? [] : [ids[own]!],
    definitions: ids.map((segment, group) => ({
      segment,
      matches: group === own,
      rule: {
        kind: 'group',
        id: segment,
        holds: group === own,
        items: fit.items
          .flatMap((item, position) => {
            const answer = given[position]!;
            if (answer === 0) return [];
            const share = probabilityOf(fit, position, group, answer);
            const usual = all(position, answer);
            return [
              { item, position, share, weight: Math.abs(Math.log((share + 1e-9) / (usual + 1e-9))), usual },
            ];
          })
          .toSorted((one, other) => other.weight - one.weight)
          .slice(0, shown)
          .map(({ item, position, share, usual }): TraceStep => {
            const column = columns[position]!;
            return {
              kind: 'condition',
              id: `${segment} ${item.name}`,
              holds: share >= usual,
              subject: item.trait,
              value: column.at(row),
              type: column.type,
              said: message(words.speaks, {
                share: { percent: share, digits: 0 },
                usual: { percent: usual, digits: 0 },
                posterior: { percent: posterior[group]! },
              }),
            };
          }),
      },
    })),
    moves: own < 0 ? [] : movesOf({ fit, given, own }, columns, row, ids),
  };
}

/** How probable an answer is in the model as a whole. */
function overall(fit: AppliedClasses['fit']) {
  return (item: number, answer: number) =>
    fit.shares.reduce((sum, share, group) => sum + share * probabilityOf(fit, item, group, answer), 0);
}

interface From {
  readonly fit: AppliedClasses['fit'];
  readonly given: readonly number[];
  readonly own: number;
}

/** To each class that one other answer leads to, the answer after which it is most probable; surest first. */
function movesOf(
  { fit, given, own }: From,
  columns: readonly Column[],
  row: number,
  ids: readonly string[],
): readonly Move[] {
  const best = new Map<number, { readonly move: Move; readonly share: number }>();
  fit.items.forEach(({ trait, categories }, position) =>
    categories.forEach((to, category) => {
      if (given[position] === category + 1) return;
      const posterior = posteriorOf(fit, given.with(position, category + 1));
      const target = mostProbable(posterior);
      const share = posterior[target]!;
      if (target === own || share <= (best.get(target)?.share ?? 0)) return;
      const change = { subject: trait, from: columns[position]!.at(row), to, direction: 'exactly' } as const;
      best.set(target, { share, move: { to: ids[target]!, changes: [change] } });
    }),
  );
  return [...best.values()].toSorted((one, other) => other.share - one.share).map(({ move }) => move);
}
