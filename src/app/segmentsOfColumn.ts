import * as words from '../language/words/columns.ts';
import { languages, type Text } from '../language/text.ts';
import { say } from '../language/message.ts';
import type { ColumnFacts } from '../data/facts.ts';
import { cellOf } from '../notebook/edit.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { addAt } from '../notebook/recipes/addAt.ts';
import { bands } from '../segments/methods/bands.ts';
import { rules } from '../segments/methods/rules.ts';
import { segmentsOfValues } from './segmentsOfValues.ts';
import { columnSubjects } from './subjectChoices.ts';

/**
 * A segment cell right below a data cell, over one of its columns: a segment for each of the most frequent values, or
 * the bands of a number or date.
 */
export function segmentsOfColumn(
  notebook: Notebook,
  table: string,
  column: ColumnFacts,
  id: string,
  mint: () => string,
): Notebook {
  const below = cellOf(notebook, table);
  const [choice] = columnSubjects([column]);
  if (!below || !choice) return notebook;
  const isQuantity = column.type === 'number' || column.type === 'date';
  const definition = isQuantity
    ? { method: bands.name, scheme: { ...bands.initial, subject: choice.subject } }
    : { method: rules.name, scheme: { ...rules.initial, segments: segmentsOfValues(choice, mint) } };
  const name = Object.fromEntries(
    languages.map((language) => [language, say(words.segmentsBy, language, { column: column.name })]),
  ) as Text;
  const opening = { notebook, outcomes: {}, position: notebook.cells.indexOf(below) + 1 };
  return addAt(opening, id, 'segment', { tables: [table], definition }, name).notebook;
}
