import type { Condition, Group } from '../../src/segments/rule.ts';

/** What varies of the rule: a bound of the value, and a style. */
export interface Asked {
  readonly value: number;
  readonly style: string;
}

function condition(id: string, column: string, operator: string, value: unknown): Condition {
  return { id, kind: 'condition', subject: { of: 'column', column }, operator, value };
}

/** A nested rule of five conditions: numbers, a category, a date and a yes. */
export function fiveConditions({ value, style }: Asked): Group {
  return {
    id: 'all',
    kind: 'group',
    match: 'all',
    items: [
      condition('age', 'age', 'between', { from: 25, to: 59 }),
      {
        id: 'any',
        kind: 'group',
        match: 'any',
        items: [
          condition('style', 'style', 'isAnyOf', { values: [style, 'outdoor'] }),
          condition('value', 'value', 'atLeast', { number: value }),
        ],
      },
      { ...condition('last', 'last purchase', 'before', { date: '2025-06-01' }), negated: true },
      condition('newsletter', 'newsletter', 'isTrue', null),
    ],
  };
}

/** The same in SQL. */
export function fiveInSql({ value, style }: Asked): string {
  return `age between 25 and 59 and (style in ('${style}', 'outdoor') or value >= ${value})
    and not "last purchase" < date '2025-06-01' and newsletter`;
}

/** The same as an expression of Arquero's. */
export function fiveInArquero({ value, style }: Asked): string {
  return `d => d.age >= 25 && d.age <= 59 && (d.style === '${style}' || d.style === 'outdoor' || d.value >= ${value})
    && !(d['last purchase'] < ${Date.UTC(2025, 5, 1)}) && d.newsletter`;
}
