import { message } from '../language/message.ts';
import { at, failed, type Problem, type Result } from '../language/problem.ts';
import type { Text } from '../language/text.ts';
import type { Bitmap } from '../data/bitmap.ts';
import type { Column } from '../data/column.ts';
import type { MethodContext } from './methods/method.ts';
import type { Operator, SubjectType, Test } from './operators/operator.ts';
import { type ReadCondition, readCondition } from './readCondition.ts';
import type { Condition, Subject } from './rule.ts';
import { sortedValues } from './sortedValues.ts';

/** A condition bound to a table, before its negation. */
export interface ConditionTest {
  /** What it is asked of; null for membership of segments. */
  readonly column: Column | null;
  /** Null while the condition is unfinished. */
  readonly test: Test | null;
  /** Names the test where its normal form is a function: the operator and its value. */
  readonly question: string;
  /** Where its cuts come from data: the values they come from, and the test that other values would give. */
  readonly cut: {
    readonly column: Column;
    /** The rows that count; null: all. */
    readonly rows: Bitmap | null;
    readonly testFor: (sorted: Float64Array) => Test;
  } | null;
}

/** The test that a condition comes to on a table. A problem names the condition. */
export function conditionTest(condition: Condition, context: MethodContext): Result<ConditionTest> {
  const read = readCondition(condition);
  if (failed(read)) return read;
  const { operator, value, isUnfinished } = read.value;
  const question = JSON.stringify([operator.name, value]);
  const { subject } = condition;
  if (subject.of === 'segment') {
    if (!operator.types.includes('segment'))
      return { problem: misfit(operator, 'segment', null, condition.id) };
    const test = isUnfinished ? null : testOf(read.value, context, () => new Float64Array());
    return { value: { column: null, test, question, cut: null } };
  }
  const found = context.column(subject);
  if (failed(found)) return { problem: at(found.problem, { condition: condition.id }) };
  const column = found.value;
  if (!operator.types.includes(column.type)) {
    const name = subject.of === 'column' ? subject.column : null;
    return { problem: misfit(operator, column.type, name, condition.id) };
  }
  if (isUnfinished) return { value: { column, test: null, question, cut: null } };
  const source = cutOf(subject, operator.cutsFromData ? (context.reference ?? context) : context);
  if (failed(source)) return { problem: at(source.problem, { condition: condition.id }) };
  let isCut = false;
  const test = testOf(read.value, context, () => {
    isCut = true;
    return sortedValues(source.value.column, source.value.rows);
  });
  const testFor = (sorted: Float64Array) => testOf(read.value, context, () => sorted);
  return { value: { column, test, question, cut: isCut ? { ...source.value, testFor } : null } };
}

/** Today is asked for only by an operator that depends on it, and so are the values. */
function testOf(
  { operator, value }: ReadCondition,
  context: MethodContext,
  sorted: () => Float64Array,
): Test {
  return operator.test(value, {
    get asOf() {
      return context.asOf;
    },
    sorted,
  });
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
