import { formatNumber } from '../language/format.ts';
import { say } from '../language/message.ts';
import type { ChartContext } from './chart.ts';
import type { IndexRow } from './indexRow.ts';
import { smallBaseWords } from './indexWords.ts';
import { lensWords } from './lensWords.ts';
import { orDash } from './orDash.ts';
import { segmentNames } from './segmentNames.ts';

/** The rows of the index chart with their names and numbers as they are read. An index of 0 is put at `lowest`. */
export function indexShown(rows: readonly IndexRow[], { segments, language }: ChartContext, lowest = 0) {
  const names = segmentNames(segments, language);
  const whole = (value: number) => formatNumber(value, language, 0);
  return rows.map((row) => ({
    ...row,
    name: names.get(row.segment) ?? row.segment,
    heading: lensWords(row.layer).heading[language],
    isSmall: row.small !== null,
    place: row.index === null ? null : Math.max(row.index, lowest),
    indexText: orDash(row.index, whole),
    interval: row.low === null || row.high === null ? '–' : `${whole(row.low)} – ${whole(row.high)}`,
    reason: row.small
      ? say(smallBaseWords[row.small], language, { base: Number((row.base ?? 0).toFixed(1)) })
      : '',
  }));
}
