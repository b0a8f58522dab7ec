import { message } from '../../../../language/message.ts';
import { failed, type Result } from '../../../../language/problem.ts';
import * as words from '../../../../language/words/latentClasses.ts';
import type { Column } from '../../../../data/column.ts';
import type { Work } from '../../../../data/work.ts';
import { answerPatterns } from '../../../../statistics/answerPatterns.ts';
import { type LatentClasses, latentClasses } from '../../../../statistics/latentClasses.ts';
import { sampleRows } from '../../../../statistics/sampleRows.ts';
import type { LatentClassesScheme } from '../../latentClasses.ts';
import type { MethodContext } from '../../method.ts';
import { rowsAreGroups } from '../../rowsAreGroups.ts';
import { columnsOf } from '../prepare.ts';
import { remembered } from '../../settled/remembered.ts';
import { traitName } from '../../settled/traitName.ts';
import { rowsWithin } from '../space.ts';
import { readingsOf, type Variable, variableOf } from '../variable.ts';
import { mostProbable, posteriorOf } from './posteriorOf.ts';

/** The classes of the table that decides. */
export interface ClassFit extends LatentClasses {
  readonly items: readonly Variable[];
  /** The answers of the rows that the classes were found in, item by item: 0 none, then the categories. */
  readonly answers: readonly Uint8Array[];
  readonly over: readonly [Column, ...(object | null)[]];
  /** Known by this where the number of classes does not matter. */
  readonly key: string;
}

/** The classes of one table. */
export interface AppliedClasses {
  readonly fit: ClassFit;
  readonly isDeciding: boolean;
  /** The answers over the base, item by item. */
  readonly answers: readonly Uint8Array[];
  /** The rows of the base that answered anything. */
  readonly rows: Uint32Array;
  /** The class of each row of the base, from 1; 0 for everyone else. */
  readonly codes: Uint8Array;
}

/** Of more rows a sample is taken. */
const mostRows = 50_000;
const asCategories = { number: true, boolean: true };

const fits = remembered<Result<ClassFit>>(6);
const applications = remembered<Result<AppliedClasses>>(4);

/** Finds classes on the table that decides, and the most probable class of each row of this one; both are remembered. */
export function* fitClasses(
  scheme: LatentClassesScheme,
  context: MethodContext,
): Work<Result<AppliedClasses>> {
  const decides = context.reference ?? context;
  if (decides.isAggregate || context.isAggregate) return { problem: rowsAreGroups };
  const deciding = columnsOf(scheme.traits, decides);
  if (failed(deciding)) return deciding;
  const own = columnsOf(scheme.traits, context);
  if (failed(own)) return own;
  const { traits, classes, seed, starts } = scheme;
  const mask = decides.table.mask() ?? null;
  const over = [...deciding.value, mask] as const;
  const key = JSON.stringify([traits, seed, starts]);
  const fit = yield* fits(over, `${key} ${classes}`, () =>
    find(scheme, deciding.value, decides, { over, key }),
  );
  if (failed(fit)) return fit;
  const ownMask = context.table.mask() ?? null;
  const isDeciding = ownMask === mask && own.value.every((column, at) => column === over[at]);
  return yield* applications([...own.value, ownMask, fit.value], '', () =>
    apply(fit.value, own.value, context, isDeciding),
  );
}

function* find(
  { traits, classes, seed, starts }: LatentClassesScheme,
  columns: readonly Column[],
  context: Pick<MethodContext, 'table' | 'column' | 'origin'>,
  known: Pick<ClassFit, 'over' | 'key'>,
): Work<Result<ClassFit>> {
  const items: Variable[] = [];
  const mask = context.table.mask() ?? null;
  for (const [position, column] of columns.entries()) {
    const trait = traits[position]!;
    const item = variableOf(trait, traitName(trait, context), column, mask, asCategories);
    if (failed(item)) return item;
    items.push(item.value);
  }
  const over = answersOver(items, columns);
  if (failed(over)) return over;
  const rows = yield* rowsAnswering(over.value, mask);
  const sample = sampleRows(rows.length, mostRows, seed);
  const answers = over.value.map((item) => Uint8Array.from(sample, (at) => item[rows[at]!]!));
  const found = yield* latentClasses(answers, { classes, starts, seed });
  if (!found) return { problem: { message: message(words.noAnswers) } };
  return { value: { ...found, ...known, items, answers } };
}

/** Each item's answers over the base: 0 for none or one that is not known, then the categories. */
function answersOver(items: readonly Variable[], columns: readonly Column[]): Result<readonly Uint8Array[]> {
  const answers: Uint8Array[] = [];
  for (const [position, item] of items.entries()) {
    const read = readingsOf(item, columns[position]!);
    if (failed(read)) return read;
    const most = item.categories.length;
    answers.push(Uint8Array.from(read.value, (reading) => (reading < most ? reading + 1 : 0)));
  }
  return { value: answers };
}

function* rowsAnswering(
  answers: readonly Uint8Array[],
  mask: { get(row: number): number } | null,
): Work<Uint32Array> {
  const all = yield* rowsWithin({ axes: [] }, [], answers[0]!.length, mask);
  return all.filter((row) => answers.some((item) => item[row]! > 0));
}

function* apply(
  fit: ClassFit,
  columns: readonly Column[],
  { table }: MethodContext,
  isDeciding: boolean,
): Work<Result<AppliedClasses>> {
  const read = answersOver(fit.items, columns);
  if (failed(read)) return read;
  const answers = read.value;
  const rows = yield* rowsAnswering(answers, table.mask() ?? null);
  const codes = new Uint8Array(answers[0]!.length);
  if (isDeciding && rows.length === fit.labels.length)
    rows.forEach((row, at) => (codes[row] = fit.labels[at]! + 1));
  else {
    const { patterns } = answerPatterns(answers, codes.length, null);
    yield { fraction: null };
    // Rows that answered alike are of one class: it is worked out at the first of them.
    const classes = new Map<number, number>();
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at]!;
      const pattern = patterns[row]!;
      let code = classes.get(pattern);
      if (code === undefined) {
        const given = answers.map((item) => item[row]!);
        classes.set(pattern, (code = mostProbable(posteriorOf(fit, given)) + 1));
      }
      codes[row] = code;
      if (at % 2048 === 0) yield { fraction: at / rows.length };
    }
  }
  return { value: { fit, isDeciding, answers, rows, codes } };
}
