import type { CellValue } from '../../data/column.ts';
import type { ConditionTest } from '../conditionTest.ts';
import { passes } from '../passes.ts';
import type { AskedTrait } from '../rowAsked.ts';
import { sortedValues } from '../sortedValues.ts';
import { replaced } from './replaced.ts';

/** What each of a trait's conditions says of the row if it had another value, before its negation. */
export function answersAt(trait: AskedTrait, row: number, value: CellValue): readonly boolean[] {
  return trait.conditions.map(({ bound }) => {
    const test = isMovedBy(bound, trait, row) ? movedTest(bound, trait.value, value) : bound.test;
    return test !== null && test.form !== 'members' && passes(test, value);
  });
}

/** Whether the row's own value is among those that a condition's cuts come from: then another one moves the cuts. */
export function isMovedBy({ cut }: ConditionTest, { column }: AskedTrait, row: number): boolean {
  return cut !== null && cut.column === column && (cut.rows === null || cut.rows.get(row) !== 0);
}

function movedTest({ cut, test }: ConditionTest, own: CellValue, value: CellValue): ConditionTest['test'] {
  return cut
    ? cut.testFor(replaced(sortedValues(cut.column, cut.rows), numberIn(own), numberIn(value)))
    : test;
}

function numberIn(value: CellValue): number | null {
  return typeof value === 'number' ? value : null;
}
