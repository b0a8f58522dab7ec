import type { Message, MessageValue } from './message.ts';
import { isText } from './text.ts';

/** So many messages and lists may stand within each other. */
const deepest = 8;

/** Whether something stored is a message that can be said. */
export function isMessage(value: unknown, depth = 0): value is Message {
  if (depth > deepest || typeof value !== 'object' || value === null || !('text' in value)) return false;
  if (!isText(value.text)) return false;
  const { values } = value as { readonly values?: unknown };
  if (values === undefined) return true;
  return (
    typeof values === 'object' &&
    values !== null &&
    Object.values(values).every((part) => isMessageValue(part, depth + 1))
  );
}

function isMessageValue(value: unknown, depth: number): value is MessageValue {
  if (typeof value === 'string' || typeof value === 'number' || isText(value)) return true;
  if (typeof value !== 'object' || value === null || depth > deepest) return false;
  const { percent, digits, date, list } = value as Readonly<Record<string, unknown>>;
  if (Array.isArray(list)) return list.every((part) => isMessageValue(part, depth + 1));
  if (typeof percent === 'number') return digits === undefined || isDigits(digits);
  return isDate(date) || isMessage(value, depth);
}

const isDigits = (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 20;

/** Beyond this no date can be said. */
const lastDate = 8.64e15;
const isDate = (value: unknown) => typeof value === 'number' && Math.abs(value) <= lastDate;
