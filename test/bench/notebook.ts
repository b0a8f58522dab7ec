import { toLink } from '../../src/share/link.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import type { RuleSegment } from '../../src/segments/methods/rulesScheme.ts';
import type { Text } from '../../src/language/text.ts';

const same = (text: string): Text => ({ en: text, sv: text, it: text, da: text });

function condition(id: string, column: string, operator: string, value: unknown) {
  return { id, kind: 'condition' as const, subject: { of: 'column' as const, column }, operator, value };
}

/** Each segment asks for a least value and something else; the first of them is edited. */
const segments: readonly RuleSegment[] = [
  [
    condition('edited', 'value', 'atLeast', { number: 400 }),
    condition('b', 'orders', 'atLeast', { number: 3 }),
  ],
  [
    condition('c', 'value', 'atLeast', { number: 200 }),
    condition('d', 'style', 'is', { text: 'classic', caseSensitive: false }),
  ],
  [condition('e', 'value', 'atLeast', { number: 100 }), condition('f', 'age', 'lessThan', { number: 30 })],
  [
    condition('g', 'gender', 'is', { text: 'woman', caseSensitive: false }),
    condition('h', 'age', 'between', { from: 30, to: 49 }),
  ],
].map((items, position) => ({
  id: `segment${position}`,
  name: same(`Segment ${position + 1}`),
  color: position + 1,
  rule: { id: `rule${position}`, kind: 'group', match: 'all', items },
}));

/** The address of a notebook: so many customers of the shop, four segments and everyone else, and their sizes as a chart. */
export function linkTo(rows: number): Promise<string> {
  const source = { from: 'sample', sample: 'clothingShop', table: 'customers', rows, seed: 1 };
  const definition = { method: 'rules', scheme: { overlap: 'firstMatch', segments } };
  const notebook: Notebook = {
    format: 'strata',
    version: 1,
    id: 'bench',
    title: same('Bench'),
    created: '2026-09-01',
    asOf: null,
    zone: 'UTC',
    dimensions: [],
    cells: [
      {
        id: 'data',
        kind: 'data',
        name: same('Customers'),
        parameters: { source, lens: 'customer', columns: [] },
      },
      {
        id: 'segments',
        kind: 'segment',
        name: same('Segments'),
        parameters: { tables: ['data'], definition },
      },
      { id: 'chart', kind: 'chart', name: same('Sizes'), parameters: { segments: 'segments' } },
    ],
  };
  return toLink(notebook);
}
