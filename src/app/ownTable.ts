import type { Cell } from '../notebook/cell.ts';
import type { ColumnChoice } from '../notebook/cells/data.ts';
import type { SourceReference } from '../notebook/source.ts';
import type { AskedColumn, TableShape } from './matchColumns.ts';

/** A table of the person's own in the place of the one that a data cell names. */
export interface OwnTable {
  readonly source: FileReference;
  readonly shape: TableShape;
  /** The person's own column for each that the notebook asks for; null: none. */
  readonly chosen: ReadonlyMap<string, string | null>;
}

export type FileReference = Extract<SourceReference, { from: 'file' }>;

/**
 * A data cell over a table of the person's own: its columns go under the names that the notebook asks for, and are
 * read as the types that it had.
 */
export function withOwnTable(cell: Cell, asked: readonly AskedColumn[], own: OwnTable): Cell {
  const before = cell.parameters['source'] as FileReference;
  const { columns, rows } = before;
  const renamed = renamedColumns(asked, own);
  const source: FileReference = {
    ...own.source,
    ...(columns ? { columns } : {}),
    ...(rows === undefined ? {} : { rows }),
    ...(renamed.length > 0 ? { renamed } : {}),
  };
  const choices = (cell.parameters['columns'] ?? []) as readonly ColumnChoice[];
  const typed = retyped(asked, own);
  // How a file is read belongs to its bytes, but for whether it names its columns.
  const { header } = (cell.parameters['read'] ?? {}) as { readonly header?: boolean };
  return {
    ...cell,
    parameters: {
      ...cell.parameters,
      source,
      read: header === undefined ? {} : { header },
      columns: [
        ...choices.map((choice) => {
          const type = choice.type ?? typed.get(choice.column);
          return type ? { ...choice, type } : choice;
        }),
        ...Array.from(typed, ([column, type]) => ({ column, type })).filter(
          ({ column }) => !choices.some((choice) => choice.column === column),
        ),
      ],
    },
  };
}

/** Columns that are of another type than the notebook had, with the type that they are to be read as. */
export function retyped(asked: readonly AskedColumn[], { shape, chosen }: OwnTable) {
  return new Map(
    asked.flatMap(({ name, type }) => {
      const own = shape.columns.find((column) => column.name === chosen.get(name));
      return own && type && own.type !== type ? [[name, type] as const] : [];
    }),
  );
}

/** What goes under another name. A column that bears the name of one the person has none for gives it up. */
function renamedColumns(
  asked: readonly AskedColumn[],
  { shape, chosen }: OwnTable,
): readonly (readonly [own: string, ours: string])[] {
  const used = new Set(chosen.values());
  return asked.flatMap(({ name }): (readonly [string, string])[] => {
    const own = chosen.get(name) ?? null;
    if (own !== null) return own === name ? [] : [[own, name]];
    const isNamesake = shape.columns.some((column) => column.name === name) && !used.has(name);
    return isNamesake ? [[name, `${name}_2`]] : [];
  });
}
