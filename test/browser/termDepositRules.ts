import type { WrittenCondition, WrittenGroup } from './writeRule.ts';

/** A rule as the oracle of the term deposit has it. */
export type OracleRule = OracleGroup | OracleCondition;

type OracleGroup =
  | { readonly all: readonly OracleRule[] }
  | { readonly any: readonly OracleRule[] }
  | { readonly none: readonly OracleRule[] };

interface OracleCondition {
  readonly column: string;
  readonly 'is any of': readonly string[];
}

const words = { all: 'All of these', any: 'Any of these', none: 'None of these' } as const;

/** The names that matched traits have on the page. */
const traits: Readonly<Record<string, string>> = {
  occupation: 'Occupation',
  age: 'Age',
  marital: 'Marital status',
  education: 'Education',
};

/** A rule of the oracle as a person writes it; a condition that stands alone gets a group around it. */
export function writtenRule(rule: OracleRule): WrittenGroup {
  const written = partOf(rule);
  return 'match' in written ? written : { match: words.all, items: [written] };
}

function partOf(rule: OracleRule): WrittenGroup | WrittenCondition {
  if ('column' in rule) return { subject: traits[rule.column]!, values: rule['is any of'] };
  const [match, items] = Object.entries(rule)[0] as [keyof typeof words, readonly OracleRule[]];
  return { match: words[match], items: items.map(partOf) };
}
