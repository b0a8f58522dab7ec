import { say } from '../language/message.ts';
import { failed } from '../language/problem.ts';
import type { Language, Text } from '../language/text.ts';
import { operatorNamed } from './operators/index.ts';
import type { Operator, SubjectType, WordsContext } from './operators/operator.ts';
import { readCondition } from './readCondition.ts';
import type { Condition, Group, GroupMatch, Rule, Subject } from './rule.ts';

/** A stretch of a sentence and what it stands for, so that a view can set it off. */
export interface SentencePart {
  readonly text: string;
  readonly kind: 'plain' | 'trait' | 'operator' | 'value';
}

/** What is needed to say a rule in words. */
export interface SentenceContext {
  readonly language: Language;
  /** Epoch milliseconds of the notebook's today. */
  readonly asOf: number;
  /** The name of a trait. Membership of segments is named by the sentence itself. */
  name(subject: Subject): string;
  type(subject: Subject): SubjectType;
  /** A value as it is shown: a boolean's own label, a segment's name. */
  show(value: Parameters<WordsContext['show']>[0], subject: Subject): ReturnType<WordsContext['show']>;
}

/** A part of a rule in words. `isCompound`: several parts joined, to be put in brackets beside others. */
interface Clause {
  readonly parts: readonly SentencePart[];
  readonly isCompound: boolean;
}

/**
 * A rule as a sentence, every inner group in brackets so that it can be read in one way only. What is switched off
 * is left out, what is unfinished ends in "(…)". No parts when the rule says nothing.
 */
export function ruleSentence(rule: Rule, context: SentenceContext): SentencePart[] {
  const clause = clauseOf(rule, context);
  if (!clause) return [];
  const [first, ...others] = clause.parts;
  const start = first?.kind === 'plain' ? [plain(capital(first.text)), ...others] : clause.parts;
  return merged([...start, plain('.')]);
}

/** A sentence as one string. */
export function sentenceText(parts: readonly SentencePart[]): string {
  return parts.map(({ text }) => text).join('');
}

function clauseOf(rule: Rule, context: SentenceContext): Clause | null {
  if (rule.off) return null;
  if (rule.kind === 'condition') return { parts: conditionParts(rule, context), isCompound: false };
  const clause = groupClause(rule, context);
  if (!clause || !rule.negated) return clause;
  return { parts: notParts(clause, context.language), isCompound: false };
}

function notParts({ parts }: Clause, language: Language): SentencePart[] {
  return [plain(`${words.not[language]} (`), ...parts, plain(')')];
}

function groupClause(group: Group, context: SentenceContext): Clause | null {
  const clauses = group.items.map((item) => clauseOf(item, context)).filter((clause) => clause !== null);
  if (clauses.length === 0) return null;
  return joins[group.match](clauses, context.language, group.atLeast ?? 1);
}

type Join = (clauses: readonly Clause[], language: Language, count: number) => Clause;

const joins: Readonly<Record<GroupMatch, Join>> = {
  all: (clauses, language) => joined(clauses, '', `, ${words.and[language]} `),
  any: (clauses, language) => joined(clauses, '', `, ${words.or[language]} `),
  none: (clauses, language) =>
    clauses.length === 1
      ? { parts: notParts(clauses[0]!, language), isCompound: false }
      : joined(clauses, `${words.neither[language]} `, ` ${words.nor[language]} `),
  atLeast(clauses, language, count) {
    const opening = say(words.atLeast, language, { count });
    const parts = joined(clauses, `${opening} `, '; ', true).parts;
    return { parts, isCompound: true };
  },
};

/** Several clauses with words before and between them; a single one stands by itself unless it `isAlways` opened. */
function joined(clauses: readonly Clause[], opening: string, between: string, isAlways = false): Clause {
  const [only] = clauses;
  if (only && clauses.length === 1 && !isAlways) return only;
  const parts = clauses.flatMap(({ parts, isCompound }, position) => [
    plain(position === 0 ? opening : between),
    ...(isCompound ? [plain('('), ...parts, plain(')')] : parts),
  ]);
  return { parts: merged(parts), isCompound: true };
}

function conditionParts(condition: Condition, context: SentenceContext): SentencePart[] {
  const { subject } = condition;
  const { language } = context;
  const trait: SentencePart =
    subject.of === 'segment' ? plain(words.row[language]) : { text: context.name(subject), kind: 'trait' };
  const read = readCondition(condition);
  if (failed(read)) return [trait, plain(` ${unreadableWords(condition, language)}`)];
  const { operator, value, isUnfinished } = read.value;
  const said = isUnfinished ? null : sayValue(operator, value, subject, context);
  const label = labelOf(operator, isUnfinished ? null : value, condition.negated ?? false)[language];
  const parts: SentencePart[] = [trait, plain(' '), { text: label, kind: 'operator' }];
  if (isUnfinished) parts.push(plain(' (…)'));
  else if (said !== null) parts.push(plain(' '), { text: said, kind: 'value' });
  return parts;
}

function unreadableWords(condition: Condition, language: Language): string {
  const operator = condition.hole && operatorNamed(condition.operator);
  if (!operator) return `${condition.operator} (…)`;
  return `${labelOf(operator, null, condition.negated ?? false)[language]} (${words.leftOut[language]})`;
}

function labelOf(operator: Operator, value: unknown, negated: boolean): Text {
  const said = value === null ? undefined : operator.saidAs?.(value);
  return negated ? (said?.negative ?? operator.negativeLabel) : (said?.positive ?? operator.label);
}

function sayValue(
  operator: Operator,
  value: unknown,
  subject: Subject,
  context: SentenceContext,
): string | null {
  const said = operator.words(value, {
    asOf: context.asOf,
    type: context.type(subject),
    show: (shown) => context.show(shown, subject),
  });
  return said && say(said, context.language);
}

const words = {
  and: { en: 'and', sv: 'och', it: 'e', da: 'og' },
  or: { en: 'or', sv: 'eller', it: 'oppure', da: 'eller' },
  neither: { en: 'neither', sv: 'varken', it: 'né', da: 'hverken' },
  nor: { en: 'nor', sv: 'eller', it: 'né', da: 'eller' },
  not: { en: 'not', sv: 'inte', it: 'non', da: 'ikke' },
  atLeast: {
    en: 'at least {count} of these:',
    sv: 'minst {count} av dessa:',
    it: 'almeno {count} di queste:',
    da: 'mindst {count} af disse:',
  },
  leftOut: { en: 'left out', sv: 'utelämnat', it: 'omesso', da: 'udeladt' },
  row: { en: 'the row', sv: 'raden', it: 'la riga', da: 'rækken' },
} satisfies Record<string, Text>;

function plain(text: string): SentencePart {
  return { text, kind: 'plain' };
}

function capital(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length);
}

/** Plain stretches beside each other as one, empty ones left out. */
function merged(parts: readonly SentencePart[]): SentencePart[] {
  const result: SentencePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (part.text === '') continue;
    if (last?.kind === 'plain' && part.kind === 'plain')
      result[result.length - 1] = plain(last.text + part.text);
    else result.push(part);
  }
  return result;
}
