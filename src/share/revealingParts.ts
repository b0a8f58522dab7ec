import type { Notebook } from '../notebook/notebook.ts';
import { type RevealingPart, type TablesSeen, textsPart } from '../notebook/travelling.ts';
import { operatorNamed } from '../segments/operators/index.ts';
import type { ValueControl } from '../segments/operators/operator.ts';
import type { Dimension } from '../segments/dimension.ts';
import type { Condition } from '../segments/rule.ts';
import { addressesIn } from './addressesIn.ts';
import { conditionsIn } from './conditionsIn.ts';
import { mapTexts } from './mapTexts.ts';
import { type AsksPersonal, personalColumns } from './personalColumns.ts';
import { traitValuesIn } from './traitValues.ts';

/** The part that stands for the values of a dimension. */
export const dimensionPart = (dimension: string) => `dimension ${dimension}`;

/** Lists up to this length are chosen by hand rather than pasted. */
const mostChosen = 20;

/** Controls by which values of a column are entered; the others enter counts, stretches of time and segments. */
const entersValues: ReadonlySet<ValueControl> = new Set([
  'number',
  'numberRange',
  'text',
  'textList',
  'choices',
  'date',
  'dateRange',
]);

/** What a link of the notebook would tell of rows and people, in the order in which it stands there. */
export function revealingParts(notebook: Notebook, tables: TablesSeen): readonly RevealingPart[] {
  const asksPersonal = personalColumns(notebook, tables);
  const parts = [
    ...notebook.dimensions.map((dimension) => valuesOfDimension(dimension, asksPersonal)),
    ...notebook.cells.flatMap((cell) =>
      [...conditionsIn(cell.parameters, cell.name, cell.id)].map((held) => {
        const values = valuesEntered(held.condition);
        const reason = reasonToStay(held.condition, values, asksPersonal(cell.id, held.condition.subject));
        return reason && { id: held.path, reason, cell: cell.id, values, ...held };
      }),
    ),
    ...notebook.cells.flatMap((cell) =>
      [...traitValuesIn(cell.parameters, cell.name, cell.id)].map((held): RevealingPart | null => {
        const { path, name, subject, values } = held;
        const reason = asksPersonal(cell.id, subject) ? 'personal' : holdsAddress(values) ? 'address' : null;
        return reason && { id: path, reason, name, cell: cell.id, condition: null, values };
      }),
    ),
    addressesInTexts(notebook),
  ];
  return parts.filter((part) => part !== null);
}

function valuesOfDimension(
  { id, name, bindings, values }: Dimension,
  asksPersonal: AsksPersonal,
): RevealingPart | null {
  const matched = bindings.flatMap(({ recode }) => (recode.by === 'values' ? recode.map : []));
  const said = [...new Set([...values, ...matched.map(([from]) => from)])];
  if (said.length === 0 || !asksPersonal('', { of: 'dimension', dimension: id })) return null;
  return { id: dimensionPart(id), reason: 'personal', name, cell: null, condition: null, values: said };
}

function reasonToStay(
  { operator }: Condition,
  values: readonly string[],
  isPersonal: boolean,
): RevealingPart['reason'] | null {
  if (values.length === 0) return null;
  if (isPersonal) return 'personal';
  if (holdsAddress(values)) return 'address';
  return operatorNamed(operator)?.control === 'textList' || values.length > mostChosen ? 'list' : null;
}

function holdsAddress(values: readonly string[]): boolean {
  return values.some((value) => addressesIn(value).length > 0);
}

function addressesInTexts(notebook: Notebook): RevealingPart | null {
  const values = new Set<string>();
  mapTexts(notebook, (text) => {
    for (const address of addressesIn(text)) values.add(address);
    return text;
  });
  if (values.size === 0) return null;
  const name = notebook.title;
  return { id: textsPart, reason: 'address', name, cell: null, condition: null, values: [...values] };
}

/** The values of a column in a condition: none where its operator asks for something else, or they were left out. */
function valuesEntered({ operator, value, hole }: Condition): readonly string[] {
  const control = operatorNamed(operator)?.control;
  return hole || (control && !entersValues.has(control)) ? [] : valuesIn(value);
}

/** The texts and numbers in the value of an operator. */
function valuesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(valuesIn);
}
