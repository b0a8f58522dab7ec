import { message } from '../../language/message.ts';
import type { Text } from '../../language/text.ts';
import { booleanColumn, type Column } from '../../data/column.ts';
import { factsIn } from '../../data/factsIn.ts';
import { columnOf } from '../../data/table.ts';
import { yesCodes } from '../../data/yesCodes.ts';
import { chartFor } from '../../charts/chartFor.ts';
import { summaryNamed } from '../../charts/summarise/index.ts';
import { restLabel } from '../../segments/restLabel.ts';
import type { ChartParameters } from './chart.ts';
import { columnGone } from './columnGone.ts';
import type { KeptSegments, KeptTable } from './kept.ts';
import type { CellRun } from './kind.ts';

const chooseSegments: Text = {
  en: 'Choose the segments to draw.',
  sv: 'Välj vilka segment som ska ritas.',
  it: 'Scegli i segmenti da disegnare.',
  da: 'Vælg de segmenter, der skal tegnes.',
};

const notInTable: Text = {
  en: 'The segments are not counted in the table that was chosen.',
  sv: 'Segmenten räknas inte i den valda tabellen.',
  it: 'I segmenti non sono contati nella tabella scelta.',
  da: 'Segmenterne tælles ikke i den valgte tabel.',
};

const noPicture: Text = {
  en: 'There is no chart for the column “{column}”: its values hardly repeat.',
  sv: 'Det finns inget diagram för kolumnen ”{column}”: värdena upprepas knappt.',
  it: 'Non c’è un grafico per la colonna «{column}»: i suoi valori si ripetono appena.',
  da: 'Der er intet diagram til kolonnen ”{column}”: værdierne gentages næsten ikke.',
};

const chooseAnother: Text = {
  en: 'Choose another column.',
  sv: 'Välj en annan kolumn.',
  it: 'Scegli un’altra colonna.',
  da: 'Vælg en anden kolonne.',
};

const rowsAreGroups: Text = {
  en: 'A row of this table is a group, so the median of “{column}” per unit cannot be worked out.',
  sv: 'En rad i tabellen är en grupp, så medianen av ”{column}” per enhet kan inte beräknas.',
  it: 'Una riga di questa tabella è un gruppo, quindi la mediana di «{column}» per unità non si può calcolare.',
  da: 'En række i tabellen er en gruppe, så medianen af ”{column}” pr. enhed kan ikke beregnes.',
};

/** Counts what a chart of one segmentation on one table draws: the segments' sizes, or a column by segment. */
export const run: CellRun<ChartParameters, null> = {
  *run({ segments, table: wanted, column: name }, context) {
    const refuse = (text: Text, field: string) => ({
      problems: [
        {
          message: message(text, { column: name ?? '' }),
          ...(field === 'column' ? { remedy: message(chooseAnother) } : {}),
          place: { field },
        },
      ],
    });
    if (segments === null) return refuse(chooseSegments, 'segments');
    const { labels, tables } = context.input<KeptSegments>(segments);
    const found = wanted === null ? tables[0] : tables.find(({ table }) => table.cell === wanted);
    if (!found?.segmentation) return refuse(notInTable, 'table');
    const { table, segmentation } = found;
    const column = name === null ? null : columnToDraw(table, name);
    if (column === undefined) return refuse(columnGone, 'column');
    if (table.isAggregate && column?.type === 'number') return refuse(rowsAreGroups, 'column');
    const chart = chartFor(column);
    const summary = chart && summaryNamed(chart.name);
    if (!summary) return refuse(noPicture, 'column');
    const { weights, isAggregate } = table;
    const rows = yield* summary.rows({ segmentation, column, weights, isAggregate });
    return {
      value: {
        kept: null,
        result: {
          type: 'chart',
          chart: summary.name,
          cell: table.cell,
          lens: table.lens,
          segments: [...labels, restLabel],
          column: column && name !== null ? factsIn(table.table, name, column) : null,
          rows,
        },
      },
    };
  },
};

/** The column as it is drawn: one with the role `converted` answers yes or no, whatever its type. */
function columnToDraw({ table, columns }: KeptTable, name: string): Column | undefined {
  const column = columnOf(table, name);
  const description = columns.find((known) => known.name === name);
  if (!column || column.type === 'boolean' || description?.role !== 'converted') return column;
  const yes = description.yes[0] ?? '';
  return booleanColumn(yesCodes(column, description.yes), ['', yes]);
}
