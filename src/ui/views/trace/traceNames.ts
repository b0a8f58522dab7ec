import { sentenceContext } from '../../../app/sentenceContext.ts';
import { segmentChoices, type SegmentsMade } from '../../../app/segmentChoices.ts';
import {
  columnSubjects,
  dimensionSubjects,
  segmentSubject,
  subjectKey,
} from '../../../app/subjectChoices.ts';
import type { CellValue } from '../../../data/column.ts';
import type { ColumnFacts } from '../../../data/facts.ts';
import { formatDate, formatNumber } from '../../../language/format.ts';
import { type Language, nameIn } from '../../../language/text.ts';
import { no, yes } from '../../../language/words/data.ts';
import type { Cell } from '../../../notebook/cell.ts';
import { cellOf } from '../../../notebook/edit.ts';
import type { Notebook } from '../../../notebook/notebook.ts';
import type { SegmentationResult, TableResult } from '../../../notebook/results.ts';
import type { SentenceContext } from '../../../segments/ruleSentence.ts';
import { segmentCells } from '../../../segments/readRule.ts';
import type { Condition, Subject } from '../../../segments/rule.ts';
import { tablesOf } from '../../../notebook/cells/tablesOf.ts';
import { showValue } from '../showValue.ts';

/** What a trace is said with: the names of its traits and segments, and its values as they are shown. */
export interface TraceNames extends SentenceContext {
  readonly segments: SegmentationResult['segments'];
  value(value: CellValue, subject: Subject): string;
  /** The names of the cells whose segments a condition asks about. */
  cellsAsked(condition: Condition): readonly string[];
}

/** The names that a segment cell's conditions have over one of its tables. */
export function traceNames(
  notebook: Notebook,
  cell: Cell,
  table: string,
  { segments, tables }: SegmentationResult,
  { columns }: TableResult,
  asOf: number | null,
  language: Language,
  made: SegmentsMade,
): TraceNames {
  const { dimensions } = notebook;
  const facts: Record<string, ColumnFacts> = {};
  for (const { id, bindings } of dimensions) {
    const bound = bindings.find((binding) => binding.cell === table);
    const column =
      bound?.recode.by === 'asIs' ? columns.find(({ name }) => name === bound.column) : undefined;
    const known = tables.find((each) => each.cell === table)?.dimensions[id] ?? column;
    if (known) facts[id] = known;
  }
  const subjects = [...columnSubjects(columns), ...dimensionSubjects(dimensions, facts), segmentSubject];
  const known = new Map(subjects.map((choice) => [choice.key, choice]));
  const choices = segmentChoices(notebook, cell.id, tablesOf(cell), made);
  return {
    ...sentenceContext({ subjects, segments: choices, asOf }, language),
    segments,
    cellsAsked: (condition) =>
      segmentCells([condition]).flatMap((id) => {
        const asked = cellOf(notebook, id);
        return asked ? [nameIn(asked.name, language)] : [];
      }),
    value(value, subject) {
      const choice = known.get(subjectKey(subject));
      if (choice?.facts) return showValue(value, choice.facts, language);
      if (typeof value === 'boolean') return (value ? yes : no)[language];
      if (typeof value !== 'number') return value ?? '';
      return choice?.type === 'date' ? formatDate(value, language) : formatNumber(value, language, 6);
    },
  };
}
