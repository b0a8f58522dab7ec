import type { ColumnType } from '../data/column.ts';
import type { ColumnFormat, ColumnReading } from '../data/columnFormat.ts';

/** What a text of a column is to mean where it is read as yes and no. */
export type Meaning = 'yes' | 'no' | 'empty';

/** How a column is to be read, while the person is at it. */
export interface ColumnDraft extends Omit<ColumnFormat, 'yes' | 'no' | 'missing'> {
  readonly type: ColumnType;
  readonly missing: readonly string[];
  /** What the person says that texts mean; null while the words themselves say it. */
  readonly meanings: ReadonlyMap<string, Meaning> | null;
}

/** The draft that begins with how a column is read now: as the person has set, else as its values suggest. */
export function draftOf(type: ColumnType, set: ColumnReading | null): ColumnDraft {
  const { yes, no, missing = [], ...format } = set?.format ?? {};
  const said = [
    ...(yes ?? []).map((text) => [text, 'yes'] as const),
    ...(no ?? []).map((text) => [text, 'no'] as const),
  ];
  return { type: set?.type ?? type, ...format, missing, meanings: yes || no ? new Map(said) : null };
}

/** The reading that a draft says. Only what matters for its type is in it. */
export function readingOf({ type, decimal, dateOrder, missing, meanings }: ColumnDraft): ColumnReading {
  const meaning = (asked: Meaning) =>
    [...(meanings ?? [])].flatMap(([text, means]) => (means === asked ? [text] : []));
  const formats: Readonly<Record<ColumnType, ColumnFormat>> = {
    number: decimal ? { decimal } : {},
    date: dateOrder ? { dateOrder } : {},
    boolean: meanings ? { yes: meaning('yes'), no: meaning('no') } : {},
    text: {},
  };
  const format = { ...formats[type], ...(missing.length > 0 ? { missing } : {}) };
  return Object.keys(format).length > 0 ? { type, format } : { type };
}
