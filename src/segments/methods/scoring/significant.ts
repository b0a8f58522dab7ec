import type { MessageValue } from '../../../language/message.ts';

/** A number with three digits that count, however small it is. */
export function significant(number: number): MessageValue {
  const size = Math.abs(number);
  const digits = size > 0 && Number.isFinite(size) ? 2 - Math.floor(Math.log10(size)) : 0;
  return { number, digits: Math.min(12, Math.max(0, digits)) };
}
