import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/combine.ts';
import { adjustedRand } from '../../../statistics/adjustedRand.ts';
import type { Contingency } from '../../../statistics/contingency.ts';
import { jaccard } from '../../../statistics/jaccard.ts';
import type { ReportPart } from '../../report.ts';
import { restLabel } from '../../restLabel.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import { sizeWarnings } from '../settled/sizeWarnings.ts';
import type { CodedCell } from './codedCell.ts';
import { passedOver } from './passedOver.ts';
import { reportCard } from '../settled/reportCard.ts';

/** Two cells, what they come to together, and a row of it. */
interface Combined {
  readonly first: CodedCell;
  readonly second: CodedCell;
  readonly table: Contingency;
  readonly made: readonly SegmentLabel[];
  /** The number of the segment of each pair of codes, 1 being the first; 0 for everyone else. */
  readonly segmentOf: Uint8Array;
  /** How many segments that were to be split are gone. */
  readonly gone: number;
  /** A row of the table that is in one of them; null where none is. */
  readonly row: number | null;
}

/** How far two segmentations agree, and where the rows of each segment of the first lie in the second. */
export function combineReport(combined: Combined): readonly ReportPart[] {
  const { table, made, segmentOf } = combined;
  const [first, second] = [combined.first.labels, combined.second.labels];
  const [rows, columns] = [
    [...first, restLabel],
    [...second, restLabel],
  ];
  const sizes = made.map(() => 0);
  for (const [pair, count] of table.counts.entries())
    if (segmentOf[pair]! > 0) sizes[segmentOf[pair]! - 1]! += count;
  const agreement = adjustedRand(table);
  const overlap = jaccard(table);
  const shareOf = (row: number, column: number) =>
    table.rowSums[row]! > 0 ? table.counts[row * table.columns + column]! / table.rowSums[row]! : 0;
  return [
    reportCard(words, words.formula),
    ...passedOver(combined.gone, words.splitAnew),
    ...sizeWarnings(made, sizes, table.total),
    {
      part: 'figures',
      title: message(words.agreement),
      figures: [
        { label: words.adjustedRand, value: agreement === null ? '–' : { number: agreement, digits: 3 } },
        { label: words.rows, value: table.total },
      ],
    },
    {
      part: 'table',
      title: message(words.flows),
      hint: message(words.flowsHint),
      columns: [
        { label: words.from },
        ...columns.map(({ name }) => ({ label: name, isNumber: true as const })),
      ],
      rows: rows.map(({ name }, row) => [
        name,
        ...columns.map((_, column) => ({ percent: shareOf(row, column) })),
      ]),
    },
    {
      part: 'table',
      title: message(words.closest),
      hint: message(words.closestHint),
      columns: [{ label: words.from }, { label: words.to }, { label: words.overlap, isNumber: true }],
      rows: first.map(({ name }, row) => {
        const shares = overlap.subarray(row * table.columns, row * table.columns + second.length);
        const best = shares.reduce((at, share, column) => (share > shares[at]! ? column : at), 0);
        return [name, second[best]?.name ?? '–', { percent: shares[best] ?? 0 }];
      }),
    },
    ...workedRow(combined),
  ];
}

/** Where one row is in both, and so in what they come to. */
function workedRow({ first, second, table, made, segmentOf, row }: Combined): readonly ReportPart[] {
  if (row === null) return [];
  const [one, other] = [first.codes[row]!, second.codes[row]!];
  const step = message(words.workedRow, {
    row: row + 1,
    first: (first.labels[one] ?? restLabel).name,
    second: (second.labels[other] ?? restLabel).name,
    segment: made[segmentOf[one * table.columns + other]! - 1]!.name,
  });
  return [{ part: 'worked', title: message(words.worked), steps: [step] }];
}
