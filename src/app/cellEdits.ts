import type { Session } from './session.svelte.ts';
import type { Workspace } from './workspace.svelte.ts';
import { message, say } from '../language/message.ts';
import { languages, type Language, type Name, type Text } from '../language/text.ts';
import * as words from '../language/words/cells.ts';
import { undo } from '../language/words/session.ts';
import type { Cell } from '../notebook/cell.ts';
import { collapseCell, duplicateCell, mintId, moveCell, removeCell, renameCell } from '../notebook/edit.ts';

/** A name for the copy of something named: in every language where the name is, else in the person's. */
export function copyName(name: Name, language: Language): Name {
  if (typeof name === 'string') return say(words.copyName, language, { name });
  return Object.fromEntries(languages.map((each) => [each, say(words.copyName, each, { name })])) as Text;
}

export function rename(session: Session, cell: Cell, name: string): void {
  session.edit(message(words.renamed, { name }), (notebook) => renameCell(notebook, cell.id, name));
}

/** Puts a copy below the cell, and gives the copy's id. */
export function duplicate(session: Session, cell: Cell, language: Language): string {
  const copy = mintId();
  session.edit(message(words.duplicated, { name: cell.name }), (notebook) =>
    duplicateCell(notebook, cell.id, copy, copyName(cell.name, language)),
  );
  return copy;
}

export function toggle(session: Session, cell: Cell): void {
  const label = cell.collapsed ? words.expanded : words.collapsed;
  session.edit(message(label, { name: cell.name }), (notebook) =>
    collapseCell(notebook, cell.id, !cell.collapsed),
  );
}

export function move(session: Session, cell: Cell, by: number): void {
  session.edit(message(words.moved, { name: cell.name }), (notebook) => moveCell(notebook, cell.id, by));
}

/** Deletes the cell and offers to undo it, until something else is done. */
export function remove(session: Session, cell: Cell, { toasts }: Workspace): void {
  session.edit(message(words.removed, { name: cell.name }), (notebook) => removeCell(notebook, cell.id));
  toasts.show(message(words.wasRemoved, { name: cell.name }), {
    lapses: true,
    action: { label: undo, run: () => session.undo() },
  });
}
