import { failed, type Problem, type Result } from '../../../language/problem.ts';
import { message } from '../../../language/message.ts';
import { factsIn } from '../../../data/factsIn.ts';
import { forEachRow } from '../../../data/forEachRow.ts';
import { rowsOf } from '../../../data/table.ts';
import type { Work } from '../../../data/work.ts';
import * as words from '../../../language/words/tree.ts';
import { suggestYes } from '../../suggestYes.ts';
import { valuesOf } from '../../valuesOf.ts';
import type { MethodContext } from '../method.ts';
import type { Trait } from '../settings/setting.ts';
import { segmentClasses } from './segmentClasses.ts';
import type { Target } from './target.ts';

/** A tree of more classes tells nobody anything: our own bound. */
const mostClasses = 12;

type Learned = Pick<MethodContext, 'table' | 'column' | 'members'>;

/** The values of a trait as classes. Of two the wanted one is yes, where a value says so, else the rarer one. */
export function* traitTarget(trait: Trait | null, context: Learned): Work<Result<Target>> {
  if (!trait) return { problem: { message: message(words.chooseTarget) } };
  const found = context.column(trait);
  if (failed(found)) return found;
  const column = found.value;
  if (column.type === 'date') return { problem: { message: message(words.dateTarget) } };
  const { distinct } = factsIn(context.table, '', column);
  if (distinct > mostClasses) return { problem: tooMany(distinct)! };
  const { codes, dictionary } = valuesOf(column);
  const counts = new Float64Array(dictionary.length);
  forEachRow(rowsOf(context.table), (row) => counts[codes[row]!]!++);
  yield { fraction: null };
  const seen = [...dictionary.keys()].filter((code) => code > 0 && counts[code]! > 0);
  const refused = tooMany(seen.length);
  if (refused) return { problem: refused };
  const inOrder = seen.toSorted((one, other) =>
    column.type === 'number'
      ? Number(dictionary[one]) - Number(dictionary[other])
      : column.type === 'boolean'
        ? one - other
        : dictionary[one]! < dictionary[other]!
          ? -1
          : 1,
  );
  if (inOrder.length === 2) {
    const yes = column.type === 'boolean' ? [] : suggestYes(factsIn(context.table, '', column));
    const [first, second] = inOrder.map((code) => dictionary[code]!);
    const isTold = column.type === 'boolean' || yes.includes(first!) !== yes.includes(second!);
    const isTurned = isTold ? yes.includes(first!) : counts[inOrder[0]!]! < counts[inOrder[1]!]!;
    if (isTurned) inOrder.reverse();
  }
  const classOf = new Uint8Array(dictionary.length);
  inOrder.forEach((code, position) => (classOf[code] = position + 1));
  return {
    value: {
      codes: Uint8Array.from(codes, (code) => classOf[code]!),
      classes: inOrder.map((code) => ({ id: dictionary[code]!, name: dictionary[code]! })),
    },
  };
}

/** The segments of another cell as classes; of two the first is the wanted one. */
export function* segmentsTarget(
  cell: string | null,
  context: Learned,
  labels: MethodContext['labels'],
): Work<Result<Target>> {
  const found = yield* segmentClasses(cell, context, labels);
  if (failed(found)) return found;
  const { codes, classes } = found.value;
  const refused = tooMany(classes.length);
  if (refused) return { problem: refused };
  if (classes.length !== 2) return found;
  return {
    value: { codes: codes.map((code) => (code === 0 ? 0 : 3 - code)), classes: classes.toReversed() },
  };
}

function tooMany(count: number): Problem | null {
  if (count < 2) return { message: message(words.oneClass) };
  if (count <= mostClasses) return null;
  return {
    message: message(words.tooManyClasses, { count, most: mostClasses }),
    remedy: message(words.bandThem),
  };
}
