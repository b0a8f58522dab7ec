import type { MessageValue } from '../../../language/message.ts';
import type { CellValue } from '../../../data/column.ts';
import * as words from '../../../language/words/tree.ts';
import { exactNumber } from '../../operators/exactNumber.ts';
import type { CodedTrait } from './codedTrait.ts';

/** A row's value as it stands in a sentence. */
export function shownValue(value: CellValue, { type, levels }: CodedTrait): MessageValue {
  if (value === null) return words.noValue;
  if (typeof value === 'boolean') return levels?.[value ? 1 : 0] ?? String(value);
  if (typeof value === 'string') return value;
  return type === 'date' ? { date: value } : exactNumber(value);
}
