import type { Notebook } from '../notebook/notebook.ts';
import { type RevealingPart, textsPart } from '../notebook/travelling.ts';
import type { Dimension } from '../segments/dimension.ts';
import { addressesIn } from './addressesIn.ts';
import { mapConditions } from './conditionsIn.ts';
import { mapTexts } from './mapTexts.ts';
import { dimensionPart } from './revealingParts.ts';
import { traitValuesIn, withoutTraitValues } from './traitValues.ts';

/** Keys under which a person names things, and ids that a grid makes of values. */
const namingKeys: ReadonlySet<string> = new Set(['name', 'at', 'members', 'segment', 'into']);

/** Values shorter than this are not looked for in names: too many names hold them by chance. */
const shortestSaid = 3;

/**
 * The notebook without these parts of it: conditions become holes, settings that keep values of a trait
 * go, dimensions lose their values, and each address
 * in a text becomes an ellipsis with a number, the same wherever it stands. A name that repeats a value loses it too.
 */
export function leaveBehind(notebook: Notebook, parts: readonly RevealingPart[]): Notebook {
  if (parts.length === 0) return notebook;
  const left = new Set(parts.map(({ id }) => id));
  // A condition that is left stays as a hole; a setting that keeps values of a trait goes.
  const gone = new Set(
    notebook.cells
      .flatMap((cell) => [...traitValuesIn(cell.parameters, cell.name, cell.id)])
      .flatMap(({ path }) => (left.has(path) ? [path] : [])),
  );
  const bare: Notebook = {
    ...notebook,
    dimensions: notebook.dimensions.map((dimension) =>
      left.has(dimensionPart(dimension.id)) ? withoutValues(dimension) : dimension,
    ),
    cells: notebook.cells.map((cell) => ({
      ...cell,
      parameters: withoutTraitValues(
        mapConditions(cell.parameters, cell.id, (condition, path) =>
          left.has(path) ? { ...condition, value: null, hole: true } : condition,
        ),
        cell.id,
        (path) => gone.has(path),
      ) as typeof cell.parameters,
    })),
  };
  const said = new Set(
    parts
      .filter(({ id, reason }) => id !== textsPart && reason !== 'list')
      .flatMap(({ values }) => values.filter(({ length }) => length >= shortestSaid)),
  );
  const masked = new Map<string, string>();
  const mask = (text: string, hidden: string) => {
    if (!masked.has(hidden)) masked.set(hidden, `…${masked.size + 1}`);
    return text.replaceAll(hidden, masked.get(hidden)!);
  };
  return mapTexts(bare, (text, key) => {
    const addresses = left.has(textsPart) ? addressesIn(text) : [];
    const repeated = namingKeys.has(key) ? [...said].filter((value) => repeats(text, value)) : [];
    return [...repeated, ...addresses].reduce(mask, text);
  });
}

function withoutValues(dimension: Dimension): Dimension {
  const bindings = dimension.bindings.map((binding) =>
    binding.recode.by === 'values' ? { ...binding, recode: { ...binding.recode, map: [] } } : binding,
  );
  return { ...dimension, values: [], bindings };
}

const wordPart = /[\p{L}\p{N}]/u;

/** Whether a text holds a value as a word or words of its own. */
function repeats(text: string, value: string): boolean {
  const at = text.indexOf(value);
  return at >= 0 && !wordPart.test(text[at - 1] ?? '') && !wordPart.test(text[at + value.length] ?? '');
}
