import type { DateColumn, NumberColumn } from '../../data/column.ts';
import type { Work } from '../../data/work.ts';
import { dayLength } from '../operators/calendar.ts';
import { passes } from '../passes.ts';
import type { AskedTrait } from '../rowAsked.ts';
import { answersAt, isMovedBy } from './answersAt.ts';
import type { Choice, Choices } from './choices.ts';
import { existingIn } from './existingIn.ts';
import { nearestOfEach } from './nearestOfEach.ts';
import { numberShape } from './numberShape.ts';
import { settledIn } from './settledIn.ts';
import { type Stretch, stretches } from './stretches.ts';
import { valueIn } from './valueIn.ts';

interface Offer extends Choice {
  readonly value: number;
  readonly stretch: Stretch;
  /** Whether it was taken from the lower end of its stretch: then the values beyond are higher ones. */
  readonly isFromBelow: boolean;
}

const days = { unit: dayLength, parts: 1 };
const mostDecimals = 6;
/** Rows up to which every value is tried where the row's own moves the cuts: in larger tables one value hardly does. */
const fewRows = 500;

/** What a row could have of a number or a date: in each stretch the value nearest to its own, written as the column is. */
export function* numberChoices(
  trait: AskedTrait,
  column: NumberColumn | DateColumn,
  row: number,
): Work<Choices> {
  const { range, middle, decimals } = yield* numberShape(column);
  const own = typeof trait.value === 'number' ? trait.value : null;
  const near = own ?? middle;
  const distanceOf = (value: number) => Math.abs(value - near) / range;
  const tests = trait.conditions.map(({ bound }) => bound.test);
  const all = stretches(tests);
  const existing = decimals === null ? yield* existingIn(column.values, all, near) : null;
  const grid = column.type === 'date' ? days : { unit: 1, parts: 10 ** (decimals ?? mostDecimals) };
  const offers: Offer[] = [];
  for (const [index, stretch] of all.entries()) {
    if (own !== null && stretch.from <= own && own <= stretch.to) continue;
    const isFromBelow = own === null ? stretch.from > -Infinity : stretch.from > own;
    const value = valueIn(stretch, isFromBelow, grid, existing?.[index] ?? null, middle);
    const answers = tests.map((test) => test !== null && test.form !== 'members' && passes(test, value));
    offers.push({ value, distance: distanceOf(value), answers, stretch, isFromBelow });
  }
  const isMoved = trait.conditions.some(({ bound }) => isMovedBy(bound, trait, row));
  const values = isMoved && column.length <= fewRows ? new Set(column.values) : [];
  const single = Array.from(values, (value): Offer => {
    const answers = answersAt(trait, row, value);
    const stretch = { from: value, to: value };
    return { value, distance: distanceOf(value), answers, stretch, isFromBelow: value > near };
  });
  const tried = [...offers, ...single.filter(({ value }) => !Number.isNaN(value))];
  const nearest = yield* nearestOfEach(trait, row, tried, function* (offer) {
    const value = yield* settledIn(trait, row, offer);
    return value === undefined ? undefined : { ...offer, value, distance: distanceOf(value) };
  });
  return {
    nearest,
    beyond(choice) {
      if (!('stretch' in choice)) return null;
      const { stretch, isFromBelow } = choice as Offer;
      const end = isFromBelow ? stretch.to : stretch.from;
      const others = offers.filter(({ value }) => (isFromBelow ? value > end : value < end));
      if (isMoved && others.length > 0) return null;
      return { direction: isFromBelow ? 'atLeast' : 'atMost', answers: others.map(({ answers }) => answers) };
    },
  };
}
