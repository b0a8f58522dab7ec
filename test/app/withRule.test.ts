import { expect, test } from 'vitest';
import { segmentOfSelection } from '../../src/app/markEdits.ts';
import { withRule } from '../../src/app/withRule.ts';
import { numberAsked, numberRange } from '../../src/charts/numberRange.ts';
import type { Language } from '../../src/language/text.ts';
import type { Definition } from '../../src/notebook/cells/segment.ts';
import { emptyNotebook } from '../../src/notebook/edit.ts';
import type { RuleSegment, RulesScheme } from '../../src/segments/methods/rulesScheme.ts';
import type { Condition, Group } from '../../src/segments/rule.ts';
import type { SentenceContext } from '../../src/segments/ruleSentence.ts';

const context = (language: Language): SentenceContext => ({
  language,
  asOf: 0,
  name: (subject) => (subject.of === 'column' ? subject.column : ''),
  type: () => 'number',
  show: (value) => String(value),
});

/** A segment as a bar of a histogram makes it. */
function ofBar(from: number, to: number, isClosed: boolean, language: Language): RuleSegment {
  const label = `spend ${numberRange(from, to, language)}`;
  const selection = { label, segment: null, where: numberAsked('spend', from, to, isClosed) };
  const place = { cell: 'chart', table: 'shop', segments: null };
  let count = 0;
  const { notebook } = segmentOfSelection(
    emptyNotebook('n', '2026-01-01', 'Test'),
    place,
    selection,
    label,
    () => `id${++count}`,
  );
  const { scheme } = notebook.cells[0]!.parameters['definition'] as Definition;
  return (scheme as RulesScheme).segments[0]!;
}

const asked = (column: string, operator: string, value: unknown): Condition => ({
  id: `${column}.${operator}`,
  kind: 'condition',
  subject: { of: 'column', column },
  operator,
  value,
});

const withItems = (rule: Group, ...items: Group['items']): Group => ({ ...rule, items });

test('the name of a bar follows its rule, step by step and in any language', () => {
  const bar = ofBar(400, 1550.5, false, 'it');
  expect(bar.name).toBe('spend 400–1.550,5');
  const [from, to] = bar.rule.items as [Condition, Condition];
  const wider = withRule(bar, withItems(bar.rule, { ...from, value: { number: 280 } }, to), context('en'));
  expect(wider.name).toBe('spend 280–1,550.5');
  expect(withRule(wider, withItems(bar.rule, to), context('en')).name).toBe('spend < 1,550.5');
  const closed = ofBar(0, 50, true, 'en');
  const both = withItems(closed.rule, ...closed.rule.items, asked('orders', 'moreThan', { number: 3 }));
  expect(withRule(closed, both, context('en')).name).toBe('spend 0–50, orders > 3');
});

test('values and days are named as charts name them; what has no short name is said', () => {
  const empty: Group = { id: 'r', kind: 'group', match: 'all', items: [] };
  const towns = (...values: string[]) => withItems(empty, asked('town', 'isAnyOf', { values }));
  const rome: RuleSegment = { id: 's', name: 'Rome', color: 1, rule: towns('Rome') };
  expect(withRule(rome, towns('Rome', 'Lund'), context('en')).name).toBe('Rome, Lund');
  const days = (from: string, to: string) => withItems(empty, asked('since', 'betweenDates', { from, to }));
  const march: RuleSegment = { ...rome, name: 'Mar 2024', rule: days('2024-03-01', '2024-03-31') };
  const longer = withRule(march, days('2024-03-01', '2024-04-10'), context('en'));
  expect(longer.name).toBe('1 Mar 2024 – 10 Apr 2024');
  const said = withRule(longer, withItems(empty, asked('since', 'empty', null)), context('en'));
  expect(said.name).toBe('since is empty');
});

test('a name of a person stays, and so does the last one where the rule says nothing', () => {
  const bar = ofBar(400, 550, false, 'en');
  const none = withItems(bar.rule);
  expect(withRule({ ...bar, name: 'Sleepers' }, none, context('en')).name).toBe('Sleepers');
  expect(withRule(bar, none, context('en'))).toEqual({ ...bar, rule: none });
});
