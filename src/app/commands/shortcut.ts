/**
 * Where the focus must be for keys to mean a command: on a cell itself; on a cell or on nothing; in a cell or on it;
 * anywhere. A letter alone is only ever for a cell itself, so that it stands in the way of no typing and no screen reader.
 */
export type Reach = 'cell' | 'rest' | 'inside' | 'page';

/** Keys that give a command. */
export interface Shortcut {
  /** As a key event names it, a letter as a small one. */
  readonly key: string;
  /** Ctrl, and Cmd on a Mac. */
  readonly control?: true;
  readonly alt?: true;
  readonly shift?: true;
  readonly reach: Reach;
  /** Also in a field, where the keys of others are the field's own. */
  readonly inFields?: true;
}

/** What of a key event says which keys were pressed. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** Whether these keys were pressed. Shift is looked at only where it does not already decide which sign was typed. */
export function isPressed(
  { key, control, alt, shift }: Shortcut,
  pressed: Pressed,
  isApple: boolean,
): boolean {
  const typed = pressed.key.toLowerCase();
  const isSign = typed.length === 1 && !/[\p{L}\p{N}]/u.test(typed);
  const command = isApple ? pressed.metaKey : pressed.ctrlKey;
  const other = isApple ? pressed.ctrlKey : pressed.metaKey;
  return (
    typed === key &&
    command === (control ?? false) &&
    !other &&
    pressed.altKey === (alt ?? false) &&
    (isSign || pressed.shiftKey === (shift ?? false))
  );
}
