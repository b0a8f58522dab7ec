import type { Notebook } from './notebook.ts';

/** Keys of a condition's value under which an operator keeps values of the subject, alone or in a list. */
const valueKeys = ['values', 'text', 'list'];

/**
 * The notebook in which every condition on a dimension names its values anew. It finds conditions by what they ask
 * about, whatever cell or method they stand in; parts that do not change stay the same objects.
 */
export function renameValues(
  notebook: Notebook,
  dimension: string,
  renamed: ReadonlyMap<string, string>,
): Notebook {
  if (renamed.size === 0) return notebook;
  const cells = rewrite(notebook.cells, (part) =>
    asksAbout(part, dimension) ? { ...part, value: withNames(part['value'], renamed) } : null,
  );
  return cells === notebook.cells ? notebook : { ...notebook, cells: cells as Notebook['cells'] };
}

type Part = Readonly<Record<string, unknown>>;

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function asksAbout({ subject }: Part, dimension: string): boolean {
  return isPart(subject) && subject['of'] === 'dimension' && subject['dimension'] === dimension;
}

function withNames(value: unknown, renamed: ReadonlyMap<string, string>): unknown {
  if (!isPart(value)) return value;
  const rename = (said: unknown) => (typeof said === 'string' ? (renamed.get(said) ?? said) : said);
  const changed = valueKeys
    .filter((key) => key in value)
    .map((key) => [key, Array.isArray(value[key]) ? value[key].map(rename) : rename(value[key])] as const);
  return { ...value, ...Object.fromEntries(changed) };
}

/** The same JSON with some of its objects replaced. */
function rewrite(value: unknown, replace: (part: Part) => Part | null): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => rewrite(item, replace));
    return items.some((item, place) => item !== value[place]) ? items : value;
  }
  if (!isPart(value)) return value;
  const replaced = replace(value);
  if (replaced) return replaced;
  const entries = Object.entries(value).map(([key, part]) => [key, rewrite(part, replace)] as const);
  return entries.some(([key, part]) => part !== value[key]) ? Object.fromEntries(entries) : value;
}
