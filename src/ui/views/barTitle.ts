import type { Bar, ColumnFacts } from '../../data/facts.ts';
import { formatNumber } from '../../language/format.ts';
import { say } from '../../language/message.ts';
import type { Language } from '../../language/text.ts';
import * as words from '../../language/words/data.ts';
import { showValue } from './showValue.ts';

/** What a bar of a histogram counts, in words. */
export function barTitle({ count, from, to, value }: Bar, column: ColumnFacts, language: Language): string {
  const counted = formatNumber(count, language);
  if (from !== undefined && to !== undefined) {
    const show = (edge: number) => showValue(edge, column, language);
    if (column.decimals === 0 && to - from === 1)
      return say(words.barValue, language, { value: show(from), count: counted });
    return say(words.barStretch, language, { from: show(from), to: show(to), count: counted });
  }
  return value === undefined
    ? say(words.barOthers, language, { count: counted })
    : say(words.barValue, language, { value, count: counted });
}
