import { type Message, message } from '../../../language/message.ts';
import type { Text } from '../../../language/text.ts';
import type { DesignColumn } from '../../../statistics/designMatrix.ts';
import type { TraceStep } from '../../trace.ts';
import { valueAt } from '../treeing/leafStep.ts';
import type { AskedRow } from './assigner.ts';

/** What each trait adds to a sum that decides: the parts of the columns of a design, put together by trait. */
export function contributionStep(
  { traits, row, context }: AskedRow,
  { id, holds, said }: { readonly id: string; readonly holds: boolean; readonly said: Text },
  columns: readonly DesignColumn[],
  parts: Float64Array | null,
  start = 0,
): TraceStep {
  const sums = new Float64Array(traits.length);
  let whole = start;
  parts?.forEach((part, column) => {
    sums[columns[column]!.predictor]! += part;
    whole += part;
  });
  const words = (part: number): Message | undefined =>
    parts === null
      ? undefined
      : message(said, { part: { number: part, digits: 3 }, whole: { number: whole, digits: 3 } });
  const items = traits.map(({ subject, type }, position): TraceStep => {
    const told = words(sums[position]!);
    const value = valueAt(context, subject, row);
    const step = { kind: 'condition', id: `${id}.${position}`, holds, subject, value, type } as const;
    return told ? { ...step, said: told } : step;
  });
  return { kind: 'group', id, holds, items };
}
