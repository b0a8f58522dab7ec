import * as v from 'valibot';
import { message } from '../language/message.ts';
import { failed, type Problem, type Result } from '../language/problem.ts';
import { readAs } from '../language/read.ts';
import type { Text } from '../language/text.ts';
import { type Condition, deepestRule, type Group, groupMatches, type Rule } from './rule.ts';
import { idSchema } from './idSchema.ts';
import { readCondition } from './readCondition.ts';

/** How many conditions and groups together one rule may have. */
const mostParts = 2000;

/** How deep the value of an operator may be nested; a list of references to segments has 3 levels. */
const deepestValue = 8;

const label: Text = { en: 'Rule', sv: 'Regel', it: 'Regola', da: 'Regel' };

const subjectSchema = v.variant('of', [
  v.strictObject({ of: v.literal('column'), column: v.string() }),
  v.strictObject({ of: v.literal('dimension'), dimension: v.string() }),
  v.strictObject({ of: v.literal('segment') }),
]);

const conditionSchema = v.strictObject({
  id: idSchema,
  kind: v.literal('condition'),
  subject: subjectSchema,
  operator: v.string(),
  value: v.optional(v.unknown()),
  negated: v.exactOptional(v.literal(true)),
  off: v.exactOptional(v.literal(true)),
  hole: v.exactOptional(v.literal(true)),
});

const groupSchema = v.strictObject({
  id: idSchema,
  kind: v.literal('group'),
  match: v.picklist(groupMatches),
  atLeast: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  items: v.array(v.unknown()),
  negated: v.exactOptional(v.literal(true)),
  off: v.exactOptional(v.literal(true)),
});

/**
 * A stored rule, or a problem. The size is checked before anything walks down the rule, so that no depth can harm.
 * Values of operators stay as stored, unknown operators too: they become problems when they are evaluated.
 */
export function readRule(stored: unknown): Result<Group> {
  const problem = sizeProblem(stored);
  return problem ? { problem } : readGroup(stored);
}

/** The cells whose segments conditions ask about, each once. */
export function segmentCells(conditions: Iterable<Condition>): string[] {
  const cells = new Set<string>();
  for (const condition of conditions) {
    if (condition.subject.of !== 'segment') continue;
    const read = readCondition(condition);
    if (failed(read)) continue;
    const test = read.value.operator.test(read.value.value, { asOf: 0, sorted: () => new Float64Array() });
    if (test.form === 'members') for (const { cell } of test.segments) cells.add(cell);
  }
  return [...cells];
}

function readItem(stored: unknown): Result<Rule> {
  if (hasItems(stored)) return readGroup(stored);
  const read = readAs(conditionSchema, stored, label);
  if (failed(read)) return read;
  const value = read.value.hole ? null : read.value.value;
  if (isDeeper(value, deepestValue)) return readAs(v.never(), stored, label);
  return { value: { ...read.value, value } };
}

/** Looks no deeper than the limit. */
function isDeeper(value: unknown, limit: number): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return limit === 0 || Object.values(value).some((inner) => isDeeper(inner, limit - 1));
}

function readGroup(stored: unknown): Result<Group> {
  const read = readAs(groupSchema, stored, label);
  if (failed(read)) return read;
  const { items, ...group } = read.value;
  if (group.match === 'atLeast' && group.atLeast === undefined) return readAs(v.never(), stored, label);
  const rules: Rule[] = [];
  for (const item of items) {
    const rule = readItem(item);
    if (failed(rule)) return rule;
    rules.push(rule.value);
  }
  return { value: { ...group, items: rules } };
}

function hasItems(stored: unknown): stored is { readonly items: readonly unknown[] } {
  return typeof stored === 'object' && stored !== null && 'items' in stored && Array.isArray(stored.items);
}

/** Walks a stored rule without recursion. */
function sizeProblem(stored: unknown): Problem | null {
  const open: { readonly item: unknown; readonly depth: number }[] = [{ item: stored, depth: 1 }];
  let parts = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { item, depth } = next;
    if (!hasItems(item)) continue;
    if (depth > deepestRule) return tooDeep;
    parts += item.items.length;
    if (parts > mostParts) return tooMany;
    for (const inner of item.items) open.push({ item: inner, depth: depth + 1 });
  }
  return null;
}

const tooDeep: Problem = {
  message: message(
    {
      en: 'This rule has more than {limit} groups inside one another.',
      sv: 'Regeln har fler än {limit} grupper inuti varandra.',
      it: 'Questa regola ha più di {limit} gruppi uno dentro l’altro.',
      da: 'Reglen har flere end {limit} grupper inden i hinanden.',
    },
    { limit: deepestRule },
  ),
  remedy: message({
    en: 'Make part of it a segment, and ask whether a row is in that segment.',
    sv: 'Gör en del av den till ett segment och fråga om en rad ingår i det segmentet.',
    it: 'Trasformane una parte in un segmento e chiedi se una riga vi appartiene.',
    da: 'Gør en del af den til et segment, og spørg, om en række er med i det segment.',
  }),
};

const tooMany: Problem = {
  message: message(
    {
      en: 'This rule has more than {limit} conditions and groups.',
      sv: 'Regeln har fler än {limit} villkor och grupper.',
      it: 'Questa regola ha più di {limit} condizioni e gruppi.',
      da: 'Reglen har flere end {limit} betingelser og grupper.',
    },
    { limit: mostParts },
  ),
  remedy: message({
    en: 'Put many values of one column into one list.',
    sv: 'Samla många värden i samma kolumn i en lista.',
    it: 'Riunisci in un elenco i molti valori di una stessa colonna.',
    da: 'Saml mange værdier fra samme kolonne i én liste.',
  }),
};
