import type { DateColumn, NumberColumn } from '../../data/column.ts';
import { nextAbove } from '../nextAbove.ts';
import { dayLength } from '../operators/calendar.ts';
import type { Rule, Subject } from '../rule.ts';
import { isWhole } from './isWhole.ts';
import { conditionOf, joined } from './ruleOf.ts';

/** A rule for the values from one number up to another that is not itself meant; null where no operator says it. */
export function stretchRule(
  subject: Subject,
  column: NumberColumn | DateColumn,
  from: number,
  to: number,
): Rule | null {
  if (from === Number.NEGATIVE_INFINITY && to === Number.POSITIVE_INFINITY)
    return conditionOf(subject, 'empty', null, true);
  return column.type === 'date' ? dayRule(subject, from, to) : numberRule(subject, column, from, to);
}

/** Between whole numbers no bound needs to be left out: less than 2 is at most 1. */
function numberRule(subject: Subject, column: NumberColumn, from: number, to: number): Rule | null {
  const written = { low: rounder(-nextAbove(-from), from), high: rounder(-nextAbove(-to), to) };
  const inside = isWhole(column)
    ? { low: Math.ceil(from), high: Math.ceil(to) - 1 }
    : { low: from, high: -nextAbove(-to) };
  const isLowIn = isWhole(column) || written.low === from;
  const isHighIn = isWhole(column) || written.high !== to;
  if (Number.isFinite(from) && Number.isFinite(to) && isLowIn && isHighIn) {
    if (inside.low > inside.high) return null;
    return inside.low === inside.high
      ? conditionOf(subject, 'equals', { number: inside.low })
      : conditionOf(subject, 'between', { from: inside.low, to: inside.high });
  }
  const low = isLowIn
    ? conditionOf(subject, 'atLeast', { number: inside.low })
    : conditionOf(subject, 'moreThan', { number: written.low });
  const high = isHighIn
    ? conditionOf(subject, 'atMost', { number: inside.high })
    : conditionOf(subject, 'lessThan', { number: written.high });
  return joined('all', [...(Number.isFinite(from) ? [low] : []), ...(Number.isFinite(to) ? [high] : [])]);
}

/** Of two neighbouring doubles the one with fewer digits: the bound that was written. */
function rounder(left: number, right: number): number {
  return String(left).length < String(right).length ? left : right;
}

function dayRule(subject: Subject, from: number, to: number): Rule | null {
  const isWhole = [from, to].every((bound) => !Number.isFinite(bound) || bound % dayLength === 0);
  if (!isWhole) return null;
  if (from === Number.NEGATIVE_INFINITY) return conditionOf(subject, 'before', { date: written(to) });
  const last = to - dayLength;
  if (to === Number.POSITIVE_INFINITY)
    return conditionOf(subject, 'after', { date: written(from - dayLength) });
  return from === last
    ? conditionOf(subject, 'on', { date: written(from) })
    : conditionOf(subject, 'betweenDates', { from: written(from), to: written(last) });
}

function written(day: number): string {
  return new Date(day).toISOString().slice(0, 10);
}
