import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/combine.ts';
import { adjustedRand } from '../../../statistics/adjustedRand.ts';
import type { Contingency } from '../../../statistics/contingency.ts';
import { jaccard } from '../../../statistics/jaccard.ts';
import type { ReportPart } from '../../report.ts';
import { restLabel } from '../../restLabel.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';

/** How far two segmentations agree, and where the rows of each segment of the first lie in the second. */
export function combineReport(
  first: readonly SegmentLabel[],
  second: readonly SegmentLabel[],
  table: Contingency,
): readonly ReportPart[] {
  const [rows, columns] = [
    [...first, restLabel],
    [...second, restLabel],
  ];
  const agreement = adjustedRand(table);
  const overlap = jaccard(table);
  const shareOf = (row: number, column: number) =>
    table.rowSums[row]! > 0 ? table.counts[row * table.columns + column]! / table.rowSums[row]! : 0;
  return [
    {
      part: 'card',
      what: message(words.what),
      when: message(words.when),
      whenNot: message(words.whenNot),
      formula: message(words.formula),
    },
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
  ];
}
