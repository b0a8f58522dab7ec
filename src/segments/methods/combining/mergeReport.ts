import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/merged.ts';
import { rowsOf, type Table } from '../../../data/table.ts';
import type { ReportPart } from '../../report.ts';
import { restLabel } from '../../restLabel.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import { sizeWarnings } from '../settled/sizeWarnings.ts';
import type { CodedCell } from './codedCell.ts';
import type { MergedParts } from './mergedParts.ts';
import { passedOver } from './passedOver.ts';
import { reportCard } from '../settled/reportCard.ts';

/** The sizes before and after segments were joined, and how one row went with its segment. */
export function mergeReport(
  { labels, codes }: CodedCell,
  { segmentOf, passedOver: gone }: MergedParts,
  after: readonly SegmentLabel[],
  table: Table,
): readonly ReportPart[] {
  const before = [...labels, restLabel];
  const placeOf = (code: number) => (segmentOf[code]! || after.length + 1) - 1;
  const nameOf = (code: number) => (after[placeOf(code)] ?? restLabel).name;
  const isJoined = before.map(
    (_, code) => segmentOf.indexOf(segmentOf[code]!) < segmentOf.lastIndexOf(segmentOf[code]!),
  );
  const counts = before.map(() => 0);
  const sums = [...after, restLabel].map(() => 0);
  const all = rowsOf(table);
  let worked: number | null = null;
  for (let row = all.next(0); row >= 0; row = all.next(row + 1)) {
    const code = codes[row]!;
    counts[code]!++;
    sums[placeOf(code)]!++;
    if (worked === null || (!isJoined[codes[worked]!] && isJoined[code])) worked = row;
  }
  return [
    reportCard(words, words.formula),
    ...passedOver(gone, words.joinAnew),
    ...sizeWarnings(after, sums.slice(0, after.length), table.numRows()),
    {
      part: 'table',
      title: message(words.sizes),
      columns: [
        { label: words.before },
        { label: words.rows, isNumber: true },
        { label: words.after },
        { label: words.rows, isNumber: true },
      ],
      rows: before.map(({ name }, code) => [name, counts[code]!, nameOf(code), sums[placeOf(code)]!]),
    },
    ...(worked === null
      ? []
      : [
          {
            part: 'worked' as const,
            title: message(words.worked),
            steps: [
              message(words.workedIn, { row: worked + 1, segment: before[codes[worked]!]!.name }),
              message(isJoined[codes[worked]!] ? words.workedMoved : words.workedStays, {
                segment: before[codes[worked]!]!.name,
                into: nameOf(codes[worked]!),
              }),
            ],
          },
        ]),
  ];
}
