import { message, type Message } from '../../language/message.ts';
import type { Text } from '../../language/text.ts';
import * as words from '../../language/words/data.ts';
import { cellOf } from '../../notebook/edit.ts';
import type { Notebook } from '../../notebook/notebook.ts';
import type { TableResult } from '../../notebook/results.ts';
import type { SourceReference } from '../../notebook/source.ts';
import { sampleNamed } from '../../samples/index.ts';
import type { Summarise } from './summary.ts';

/** "bank-full.csv · 45,211 rows · 17 columns · semicolons · UTF-8". */
export const table: Summarise<TableResult> = (result, cell, notebook) => {
  const { rows, rowsBefore, columns, facts } = result;
  const source = cell.parameters['source'] as SourceReference | null | undefined;
  const kept =
    rows === rowsBefore
      ? message(words.rows, { count: rows })
      : message(words.rowsOf, { count: rows, before: rowsBefore });
  const delimiter = facts?.delimiter === undefined ? undefined : words.delimiters[facts.delimiter];
  const encoding = facts?.encoding === undefined ? undefined : words.encodings[facts.encoding];
  const written = [delimiter, encoding].filter((part) => part !== undefined);
  return {
    lens: result.lens,
    size: rows,
    parts: [
      ...(source ? sourceNames[source.from](source as never, notebook) : []),
      kept,
      message(words.columns, { count: columns.length }),
      ...written,
    ],
  };
};

type Named<From extends SourceReference['from']> = Extract<SourceReference, { from: From }>;

const sourceNames: {
  readonly [From in SourceReference['from']]: (
    source: Named<From>,
    notebook: Notebook,
  ) => readonly (Message | Text | string)[];
} = {
  file: ({ name }) => [name],
  sample: ({ sample }) => {
    const known = sampleNamed(sample);
    return known ? [known.label] : [];
  },
  cell: ({ cell }, notebook) => {
    const from = cellOf(notebook, cell);
    return from ? [message(words.fromCell, { cell: from.name })] : [];
  },
  customers: ({ cell }, notebook) => {
    const from = cellOf(notebook, cell);
    return from ? [message(words.customersOf, { cell: from.name })] : [];
  },
};
