import { message } from '../language/message.ts';
import { at, failed, type Problem, type Result } from '../language/problem.ts';
import type { Text } from '../language/text.ts';
import { type Bitmap, emptyBitmap } from '../data/bitmap.ts';
import type { Column } from '../data/column.ts';
import type { Work } from '../data/work.ts';
import { columnRows } from './columnRows.ts';
import type { MethodContext } from './methods/method.ts';
import type { Operator, SegmentReference, SubjectType, TestContext } from './operators/operator.ts';
import { readCondition } from './readCondition.ts';
import type { Condition, Subject } from './rule.ts';
import { sortedValues } from './sortedValues.ts';

/** What a condition says of the rows of a table's base, before its negation. The bitmaps are shared: never change them. */
export interface ConditionRows {
  /** Null while the condition is unfinished. */
  readonly rows: Bitmap | null;
  /** Rows where the subject has no value; null for membership of segments. */
  readonly missing: Bitmap | null;
}

/** Asks one condition of a table. A problem names the condition. */
export function* conditionRows(condition: Condition, context: MethodContext): Work<Result<ConditionRows>> {
  const read = readCondition(condition);
  if (failed(read)) return read;
  const place = { condition: condition.id };
  const { operator, value, isUnfinished } = read.value;
  const { subject } = condition;
  if (subject.of === 'segment') {
    if (!operator.types.includes('segment'))
      return { problem: misfit(operator, 'segment', null, condition.id) };
    if (isUnfinished) return { value: { rows: null, missing: null } };
    const test = operator.test(value, testContext(null, context));
    const rows = membersOf(test.form === 'members' ? test.segments : [], context);
    if (failed(rows)) return { problem: at(rows.problem, place) };
    return { value: { rows: rows.value, missing: null } };
  }
  const found = context.column(subject);
  if (failed(found)) return { problem: at(found.problem, place) };
  const column = found.value;
  if (!operator.types.includes(column.type)) {
    const name = subject.of === 'column' ? subject.column : null;
    return { problem: misfit(operator, column.type, name, condition.id) };
  }
  const missing = yield* columnRows(column, { form: 'missing' }, '');
  if (isUnfinished) return { value: { rows: null, missing } };
  const cut = cutOf(subject, operator.cutsFromData ? (context.reference ?? context) : context);
  if (failed(cut)) return { problem: at(cut.problem, place) };
  const test = operator.test(value, testContext(cut.value, context));
  if (test.form === 'members') throw new Error(`“${operator.name}” asks a column for members of segments`);
  const rows = yield* columnRows(column, test, JSON.stringify([operator.name, value]));
  return { value: { rows, missing } };
}

/** The column whose values decide a cut, and the rows that count. */
interface Cut {
  readonly column: Column;
  readonly rows: Bitmap | null;
}

function cutOf(subject: Subject, { table, column }: Pick<MethodContext, 'table' | 'column'>): Result<Cut> {
  const found = column(subject);
  return failed(found) ? found : { value: { column: found.value, rows: table.mask() ?? null } };
}

/** Today is asked for only by an operator that depends on it. */
function testContext(cut: Cut | null, context: MethodContext): TestContext {
  return {
    get asOf() {
      return context.asOf;
    },
    sorted: () => (cut ? sortedValues(cut.column, cut.rows) : new Float64Array()),
  };
}

function membersOf(segments: readonly SegmentReference[], context: MethodContext): Result<Bitmap> {
  const rows = emptyBitmap(context.table.totalRows());
  for (const segment of segments) {
    const members = context.members(segment);
    if (failed(members)) return members;
    rows.or(members.value);
  }
  return { value: rows };
}

const kinds: Readonly<Record<SubjectType, Text>> = {
  number: { en: 'a number', sv: 'ett tal', it: 'un numero', da: 'et tal' },
  text: { en: 'text', sv: 'text', it: 'testo', da: 'tekst' },
  date: { en: 'a date', sv: 'ett datum', it: 'una data', da: 'en dato' },
  boolean: { en: 'yes or no', sv: 'ja eller nej', it: 'sì o no', da: 'ja eller nej' },
  segment: { en: 'a segment', sv: 'ett segment', it: 'un segmento', da: 'et segment' },
};

const thisTrait: Text = {
  en: 'this trait',
  sv: 'den här egenskapen',
  it: 'questa caratteristica',
  da: 'denne egenskab',
};

function misfit(operator: Operator, type: SubjectType, column: string | null, condition: string): Problem {
  return {
    message: message(
      {
        en: '“{operator}” needs {asked}, but “{column}” is {type}.',
        sv: '”{operator}” kräver {asked}, men ”{column}” är {type}.',
        it: '«{operator}» richiede {asked}, ma «{column}» è {type}.',
        da: '”{operator}” kræver {asked}, men ”{column}” er {type}.',
      },
      {
        operator: operator.label,
        asked: { list: operator.types.map((asked) => kinds[asked]), or: true },
        column: column ?? thisTrait,
        type: kinds[type],
      },
    ),
    remedy: message({
      en: 'Choose another comparison, or change the type of the column.',
      sv: 'Välj en annan jämförelse eller ändra kolumnens typ.',
      it: 'Scegli un altro confronto, o cambia il tipo della colonna.',
      da: 'Vælg en anden sammenligning, eller ret kolonnens type.',
    }),
    place: { condition },
  };
}
