import { message } from '../language/message.ts';
import type { Problem } from '../language/problem.ts';
import type { Text } from '../language/text.ts';
import { cellKindNamed } from '../notebook/cells/index.ts';
import type { CellKind } from '../notebook/cells/kind.ts';
import { cellOf } from '../notebook/edit.ts';
import type { Field } from '../notebook/field.ts';
import type { Notebook } from '../notebook/notebook.ts';

const wrongKind: Text = {
  en: 'The cell “{cell}” does not give what this cell needs here.',
  sv: 'Cellen ”{cell}” ger inte det som den här cellen behöver här.',
  it: 'La cella «{cell}» non fornisce ciò che serve qui.',
  da: 'Cellen ”{cell}” giver ikke det, som denne celle har brug for her.',
};

const chooseAnother: Text = {
  en: 'Choose another cell.',
  sv: 'Välj en annan cell.',
  it: 'Scegli un’altra cella.',
  da: 'Vælg en anden celle.',
};

/** A problem for each field of a cell that names a cell of the wrong kind: a text where a table is needed. */
export function misfitsOf(
  notebook: Notebook,
  kind: CellKind,
  parameters: Readonly<Record<string, unknown>>,
): readonly Problem[] {
  const fields: readonly [string, Field<unknown>][] = Object.entries(kind.fields);
  return fields.flatMap(([name, { inputs, takes }]) => {
    if (!inputs || !takes) return [];
    return inputs(parameters[name]).flatMap((id): readonly Problem[] => {
      const cell = cellOf(notebook, id);
      if (!cell || cellKindNamed(cell.kind)?.result === takes) return [];
      return [
        {
          message: message(wrongKind, { cell: cell.name }),
          remedy: message(chooseAnother),
          place: { field: name },
        },
      ];
    });
  });
}
