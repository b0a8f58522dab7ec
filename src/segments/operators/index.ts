import { registry } from '../../language/registry.ts';
import { after } from './after.ts';
import { anniversaryWithin } from './anniversaryWithin.ts';
import { atLeast } from './atLeast.ts';
import { atMost } from './atMost.ts';
import { before } from './before.ts';
import { between } from './between.ts';
import { betweenDates } from './betweenDates.ts';
import { bottomN } from './bottomN.ts';
import { bottomPercent } from './bottomPercent.ts';
import { contains } from './contains.ts';
import { empty } from './empty.ts';
import { endsWith } from './endsWith.ts';
import { equals } from './equals.ts';
import { firstDayOf } from './firstDayOf.ts';
import { inList } from './inList.ts';
import { inPeriod } from './inPeriod.ts';
import { inSegment } from './inSegment.ts';
import { inTheLast } from './inTheLast.ts';
import { inTheNext } from './inTheNext.ts';
import { is } from './is.ts';
import { isAnyOf } from './isAnyOf.ts';
import { isFalse } from './isFalse.ts';
import { isTrue } from './isTrue.ts';
import { lastDayOf } from './lastDayOf.ts';
import { lessThan } from './lessThan.ts';
import { matches } from './matches.ts';
import { moreThan } from './moreThan.ts';
import { moreThanAgo } from './moreThanAgo.ts';
import { on } from './on.ts';
import type { Operator, SubjectType } from './operator.ts';
import { quantileBand } from './quantileBand.ts';
import { startsWith } from './startsWith.ts';
import { topN } from './topN.ts';
import { topPercent } from './topPercent.ts';

const registered = registry<Operator>(
  between,
  equals,
  lessThan,
  atMost,
  moreThan,
  atLeast,
  topN,
  bottomN,
  topPercent,
  bottomPercent,
  quantileBand,
  isAnyOf,
  is,
  contains,
  startsWith,
  endsWith,
  matches,
  inList,
  isTrue,
  isFalse,
  betweenDates,
  on,
  before,
  after,
  inTheLast,
  moreThanAgo,
  inTheNext,
  inPeriod,
  firstDayOf,
  lastDayOf,
  anniversaryWithin,
  inSegment,
  empty,
);

/** Every operator, in the order a person sees. The first that fits a column is what a new condition begins with. */
export const operators = registered.list;

export const operatorNamed = registered.named;

/** The operators that can be asked of a type, in the order a person sees. */
export function operatorsFor(type: SubjectType): readonly Operator[] {
  return operators.filter((operator) => operator.types.includes(type));
}
