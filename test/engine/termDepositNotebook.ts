import type { Notebook } from '../../src/notebook/notebook.ts';
import type { SourceReference } from '../../src/notebook/source.ts';
import type { Binding, Dimension } from '../../src/segments/dimension.ts';
import type { RuleSegment } from '../../src/segments/methods/rulesScheme.ts';
import { emptyGroup, type Group, type Rule } from '../../src/segments/rule.ts';

type Recodes = Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string | null>> | string>>>
>;

type OracleRule =
  | { readonly all: readonly OracleRule[] }
  | { readonly any: readonly OracleRule[] }
  | { readonly none: readonly OracleRule[] }
  | { readonly column: string; readonly 'is any of': readonly string[] };

export interface TermDepositOracle {
  readonly recode: Recodes;
  readonly rules: readonly { readonly name: string; readonly rule: OracleRule }[];
  readonly market_size: number;
}

const traits: Readonly<Record<string, { id: string; survey: string; bank: string }>> = {
  occupation: { id: 'occupation', survey: 'occupation', bank: 'job' },
  'marital status': { id: 'marital', survey: 'marital status', bank: 'marital' },
  education: { id: 'education', survey: 'education', bank: 'education' },
};

const bandLabels = ['18-24', '25-34', '35-44', '45-54', '55-64', '65+'];

/** The notebook “Who takes a term deposit?” from the recodes and rules of the oracle. */
export function termDepositNotebook(
  oracle: TermDepositOracle,
  files: Readonly<Record<'survey' | 'bank', { hash: string; bytes: number }>>,
): Notebook {
  return {
    format: 'strata',
    version: 1,
    id: 'term-deposit',
    title: 'Who takes a term deposit?',
    created: '2010-11-30',
    asOf: null,
    zone: 'UTC',
    dimensions: [...Object.entries(traits).map(([name, trait]) => recoded(oracle, name, trait)), age],
    cells: [
      {
        id: 'market',
        kind: 'data',
        name: 'Bay Area survey',
        parameters: {
          source: sourceOf('IncomeESL.csv', files.survey),
          lens: 'market',
          where: group('where', 'none', [choice('where-age', { of: 'column', column: 'age' }, ['14-17'])]),
          marketSize: oracle.market_size,
        },
      },
      {
        id: 'leads',
        kind: 'data',
        name: 'People called',
        parameters: {
          source: sourceOf('bank-full.csv', files.bank),
          lens: 'lead',
          columns: [
            { column: 'y', role: 'converted' },
            { column: 'balance', role: 'value' },
          ],
        },
      },
      {
        id: 'customers',
        kind: 'data',
        name: 'People who bought',
        parameters: {
          source: { from: 'cell', cell: 'leads' },
          lens: 'customer',
          where: group('where', 'all', [
            {
              id: 'where-y',
              kind: 'condition',
              subject: { of: 'column', column: 'y' },
              operator: 'isTrue',
              value: null,
            },
          ]),
        },
      },
      {
        id: 'life',
        kind: 'segment',
        name: 'Life stage',
        parameters: {
          tables: ['market', 'leads', 'customers'],
          definition: {
            method: 'rules',
            scheme: { overlap: 'firstMatch', segments: oracle.rules.map(segmentOf) },
          },
        },
      },
      { id: 'compare', kind: 'compare', name: 'Compared', parameters: { segments: 'life' } },
    ],
  };
}

function sourceOf(name: string, { hash, bytes }: { hash: string; bytes: number }): SourceReference {
  return { from: 'file', hash, name, bytes };
}

const age: Dimension = {
  id: 'age',
  name: 'Age',
  type: 'category',
  values: bandLabels,
  bands: { cuts: [25, 35, 45, 55, 65], closed: 'left', labels: bandLabels },
  bindings: [
    { cell: 'market', column: 'age', recode: { by: 'asIs' } },
    { cell: 'leads', column: 'age', recode: { by: 'bands' } },
    { cell: 'customers', column: 'age', recode: { by: 'bands' } },
  ],
};

function recoded(
  oracle: TermDepositOracle,
  name: string,
  { id, survey, bank }: { id: string; survey: string; bank: string },
): Dimension {
  const maps = oracle.recode[name]!;
  const bind = (cell: string, column: string, key: string): Binding => ({
    cell,
    column,
    recode: {
      by: 'values',
      map: Object.entries(maps[key] as Record<string, string | null>).filter(([from]) => from !== ''),
      others: 'missing',
    },
  });
  const bindings = [
    bind('market', survey, `IncomeESL: ${survey}`),
    bind('leads', bank, `bank-full: ${bank}`),
    bind('customers', bank, `bank-full: ${bank}`),
  ];
  const values = bindings.flatMap(({ recode }) =>
    recode.by === 'values' ? recode.map.flatMap(([, to]) => to ?? []) : [],
  );
  return { id, name, type: 'category', values: [...new Set(values)], bindings };
}

function segmentOf({ name, rule }: TermDepositOracle['rules'][number], index: number): RuleSegment {
  const translated = translate(rule, `s${index}`);
  return {
    id: `s${index}`,
    name,
    color: index + 1,
    rule: translated.kind === 'group' ? translated : group(`s${index}-root`, 'all', [translated]),
  };
}

function translate(rule: OracleRule, id: string): Rule {
  if ('column' in rule) return choice(id, { of: 'dimension', dimension: rule.column }, rule['is any of']);
  const [match, items] = Object.entries(rule)[0] as ['all' | 'any' | 'none', readonly OracleRule[]];
  return group(
    id,
    match,
    items.map((item, index) => translate(item, `${id}.${index}`)),
  );
}

function group(id: string, match: Group['match'], items: readonly Rule[]): Group {
  return { ...emptyGroup(id, match), items };
}

function choice(
  id: string,
  subject: { of: 'column'; column: string } | { of: 'dimension'; dimension: string },
  values: readonly string[],
): Rule {
  return { id, kind: 'condition', subject, operator: 'isAnyOf', value: { values } };
}
