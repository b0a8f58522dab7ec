import { formatPeriod } from '../charts/formatPeriod.ts';
import { numberRange } from '../charts/numberRange.ts';
import { periodOf, periods } from '../charts/period.ts';
import { formatDate, formatNumber } from '../language/format.ts';
import { failed } from '../language/problem.ts';
import type { Language } from '../language/text.ts';
import { isActive } from '../segments/isActive.ts';
import { atLeast } from '../segments/operators/atLeast.ts';
import { atMost } from '../segments/operators/atMost.ts';
import { between } from '../segments/operators/between.ts';
import { betweenDates } from '../segments/operators/betweenDates.ts';
import { dayLength, dayOf } from '../segments/operators/calendar.ts';
import { equals } from '../segments/operators/equals.ts';
import { isAnyOf } from '../segments/operators/isAnyOf.ts';
import { lessThan } from '../segments/operators/lessThan.ts';
import { moreThan } from '../segments/operators/moreThan.ts';
import { readCondition } from '../segments/readCondition.ts';
import type { Condition, Group, Rule } from '../segments/rule.ts';
import { ruleSentence, type SentenceContext, sentenceText } from '../segments/ruleSentence.ts';

/** A condition in the few words of a mark of a chart; null where it takes a sentence. */
type ShortWords = (subject: string, value: unknown, language: Language) => string | null;

const compared =
  (sign: string): ShortWords =>
  (subject, value, language) =>
    `${subject} ${sign}${formatNumber((value as { number: number }).number, language, 6)}`;

const shortWords: Readonly<Record<string, ShortWords>> = {
  [equals.name]: compared(''),
  [atLeast.name]: compared('≥ '),
  [moreThan.name]: compared('> '),
  [atMost.name]: compared('≤ '),
  [lessThan.name]: compared('< '),
  [between.name](subject, value, language) {
    const { from, to } = value as { from: number; to: number };
    return `${subject} ${numberRange(from, to, language)}`;
  },
  [betweenDates.name](_subject, value, language) {
    const { from: first, to: last } = value as { from: string; to: string };
    const [from, to] = [dayOf(first), dayOf(last)];
    return from === null || to === null ? null : daysName(from, to, language);
  },
  [isAnyOf.name]: (_subject, value) => (value as { values: readonly string[] }).values.join(', '),
};

function daysName(from: number, to: number, language: Language): string {
  const whole = periods.find((period) => {
    const around = periodOf(from, period);
    return around.from === from && around.to === to + dayLength;
  });
  return whole
    ? formatPeriod(from, whole, language)
    : [from, to].map((day) => formatDate(day, language)).join(' – ');
}

/**
 * What a segment is called after its rule, as the marks of charts call it: "recency_days 400–550". Of a rule that a
 * mark joined to another it says the mark's own part. Empty where the rule says nothing.
 */
export function automaticName(rule: Group, context: SentenceContext): string {
  const isOpen = rule.match === 'all' && !rule.negated && !rule.off;
  const asked = (isOpen ? rule.items : []).filter(isOfMark);
  if (asked.length === 0) return sentenceOf(rule, context);
  const names: string[] = [];
  for (let position = 0; position < asked.length; position++) {
    const condition = asked[position]!;
    const stretch = stretchOf(condition, asked[position + 1], context);
    if (stretch !== null) position++;
    names.push(stretch ?? nameOf(condition, context));
  }
  return names.join(', ');
}

function isOfMark(item: Rule): item is Condition {
  return item.kind === 'condition' && item.subject.of !== 'segment' && isActive(item);
}

/** Two ends of one number, one after the other: from the first up to the second. */
function stretchOf(
  { subject, operator, value, negated }: Condition,
  next: Condition | undefined,
  context: SentenceContext,
): string | null {
  const isStretch =
    operator === atLeast.name &&
    next?.operator === lessThan.name &&
    !negated &&
    !next.negated &&
    context.name(subject) === context.name(next.subject);
  if (!isStretch) return null;
  const [from, to] = [value, next.value].map((end) => (end as { number: number }).number);
  return `${context.name(subject)} ${numberRange(from!, to!, context.language)}`;
}

function nameOf(condition: Condition, context: SentenceContext): string {
  const read = readCondition(condition);
  const words = condition.negated || failed(read) ? undefined : shortWords[condition.operator];
  const short =
    words && !failed(read)
      ? words(context.name(condition.subject), read.value.value, context.language)
      : null;
  return short ?? sentenceOf(condition, context);
}

function sentenceOf(rule: Rule, context: SentenceContext): string {
  return sentenceText(ruleSentence(rule, context)).replace(/\.$/u, '');
}
