const mark = '~';

/** The merge key of an edit: while something is held, as a slider is, one that no other hold has. */
export function heldKey(name: string, hold?: string): string {
  return hold === undefined ? name : `${name}${mark}${hold}`;
}

/** Whether a merge key is of one hold: its edits are one however long it takes. */
export function isHeld(key: string): boolean {
  return key.includes(mark);
}
