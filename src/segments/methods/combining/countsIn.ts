import { inSegment } from '../../operators/inSegment.ts';
import type { Condition } from '../../rule.ts';
import type { CodedCell } from './codedCell.ts';

/**
 * Conditions that all hold for the rows that count in one segment of another cell, by its code: a row that several
 * keep counts in the first. None where that is every row, since the cell has no segments.
 */
export function countsIn(
  { cell, labels, isPartition }: Omit<CodedCell, 'codes'>,
  code: number,
  id: string,
): readonly Condition[] {
  const own = labels.slice(code, code + 1);
  const before = isPartition && own.length > 0 ? [] : labels.slice(0, code);
  return [
    ...(own.length > 0 ? [isIn(cell, own, `${id}.in`)] : []),
    ...(before.length > 0 ? [{ ...isIn(cell, before, `${id}.not`), negated: true as const }] : []),
  ];
}

/** Whether a row is in any of these segments of a cell, as a condition. */
export function isIn(cell: string, labels: CodedCell['labels'], id: string): Condition {
  const segments = labels.map((label) => ({ cell, segment: label.id }));
  return { id, kind: 'condition', subject: { of: 'segment' }, operator: inSegment.name, value: { segments } };
}
