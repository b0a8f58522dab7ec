import type { ColumnType } from '../data/column.ts';
import type { ColumnFacts } from '../data/facts.ts';
import { isoTime } from '../data/isoTime.ts';
import { between } from '../segments/operators/between.ts';
import { betweenDates } from '../segments/operators/betweenDates.ts';
import { isAnyOf } from '../segments/operators/isAnyOf.ts';
import { isFalse } from '../segments/operators/isFalse.ts';
import { isTrue } from '../segments/operators/isTrue.ts';
import type { Operator } from '../segments/operators/operator.ts';
import { type Condition, emptyGroup, type Group } from '../segments/rule.ts';
import { keptBars } from './keptBars.ts';
import { largestBelow } from './largestBelow.ts';

/** What a condition asks, apart from its subject. */
type Asked = Pick<Condition, 'operator' | 'value'>;

interface BarConditions {
  readonly operators: readonly Pick<Operator, 'name'>[];
  /** What keeps just these bars of a histogram; null where nothing does. */
  ask(facts: ColumnFacts, bars: readonly number[]): Asked | null;
  /** The bars that are kept after one of them was pressed. */
  press(kept: readonly number[], bar: number): readonly number[];
}

/** The day of an instant as yyyy-mm-dd. */
const dayOf = (instant: number) => isoTime(instant).slice(0, 10);

const kinds: Readonly<Record<ColumnType, BarConditions>> = {
  number: {
    operators: [between],
    ask({ histogram, decimals, range }, bars) {
      const [from, to] = [histogram[bars[0]!]?.from, histogram[bars.at(-1)!]?.to];
      if (from === undefined || to === undefined) return null;
      // The last bar alone includes its upper edge.
      const isLast = bars.at(-1) === histogram.length - 1 && range?.to === to;
      // Between edges closer than the column is precise lies no value.
      const last = isLast ? to : Math.max(from, largestBelow(to, decimals));
      return { operator: between.name, value: { from, to: last } };
    },
    press: pressStretch,
  },
  date: {
    operators: [betweenDates],
    ask({ histogram, range }, bars) {
      const [from, to] = [histogram[bars[0]!]?.from, histogram[bars.at(-1)!]?.to];
      if (from === undefined || to === undefined) return null;
      const isLast = bars.at(-1) === histogram.length - 1;
      const last = isLast ? Math.max(to - 1, range?.to ?? to) : to - 1;
      return { operator: betweenDates.name, value: { from: dayOf(from), to: dayOf(Math.max(from, last)) } };
    },
    press: pressStretch,
  },
  text: {
    operators: [isAnyOf],
    ask({ histogram }, bars) {
      const values = bars.flatMap((bar) => histogram[bar]?.value ?? []);
      return values.length === 0 ? null : { operator: isAnyOf.name, value: { values } };
    },
    press: (kept, bar) => (kept.includes(bar) ? kept.filter((other) => other !== bar) : [...kept, bar]),
  },
  boolean: {
    operators: [isTrue, isFalse],
    ask({ histogram, labels }, bars) {
      const [bar, other] = bars;
      if (bar === undefined || other !== undefined) return null;
      const isYes = histogram[bar]?.value === (labels?.[1] ?? 'true');
      return { operator: (isYes ? isTrue : isFalse).name, value: null };
    },
    press: (kept, bar) => (kept.includes(bar) ? [] : [bar]),
  },
};

/** The bars of a stretch: an end of it is taken off, another bar becomes the stretch. */
function pressStretch(kept: readonly number[], bar: number): readonly number[] {
  const isEnd = bar === kept[0] || bar === kept.at(-1);
  return isEnd ? kept.filter((other) => other !== bar) : [bar];
}

/** The condition of a rule that the bars of a column speak for: one of its own, at the top, of the kind that bars make. */
export function barCondition(rule: Group, { name, type }: ColumnFacts): Condition | undefined {
  if (rule.match !== 'all' || rule.negated || rule.off) return undefined;
  return rule.items.find(
    (item): item is Condition =>
      item.kind === 'condition' &&
      item.subject.of === 'column' &&
      item.subject.column === name &&
      !item.negated &&
      !item.off &&
      kinds[type].operators.some((operator) => operator.name === item.operator),
  );
}

/** The positions of the bars that the column's own condition keeps; null without such a condition. */
export function barsKept(rule: Group, facts: ColumnFacts): readonly number[] | null {
  const condition = barCondition(rule, facts);
  const bars = condition && keptBars(condition, facts, 0);
  return bars ? bars.flatMap(({ isKept }, position) => (isKept ? [position] : [])) : null;
}

/** Whether a bar can be chosen: one that holds all other values cannot. */
export function canChoose({ histogram }: ColumnFacts, bar: number): boolean {
  const { from, value } = histogram[bar] ?? {};
  return from !== undefined || value !== undefined;
}

/** The bars that are kept after one was pressed: chosen, or let go where it was chosen. */
export function pressBar(facts: ColumnFacts, kept: readonly number[], bar: number): readonly number[] {
  return kinds[facts.type].press(kept, bar);
}

/**
 * The rule with the column's own condition at the top keeping just these bars: written anew, edited in its place, or
 * taken away where no bar is left. Nothing else of the rule changes; one that is not of the form "all of these" becomes
 * a part of one that is.
 */
export function keepBars(
  rule: Group,
  facts: ColumnFacts,
  bars: readonly number[],
  mint: () => string,
): Group {
  const chosen = [...new Set(bars)]
    .sort((left, right) => left - right)
    .filter((bar) => canChoose(facts, bar));
  const before = barCondition(rule, facts);
  const asked = chosen.length === 0 ? null : kinds[facts.type].ask(facts, chosen);
  if (!asked) return before ? { ...rule, items: rule.items.filter((item) => item !== before) } : rule;
  if (before) {
    const items = rule.items.map((item) => (item === before ? { ...before, ...asked } : item));
    return { ...rule, items };
  }
  const subject = { of: 'column', column: facts.name } as const;
  const condition: Condition = { id: mint(), kind: 'condition', subject, ...asked };
  const isOpen = rule.match === 'all' && !rule.negated && !rule.off;
  if (isOpen) return { ...rule, items: [...rule.items, condition] };
  const others = rule.items.length === 0 ? [] : [{ ...rule, id: mint() }];
  return { ...emptyGroup(rule.id), items: [...others, condition] };
}
