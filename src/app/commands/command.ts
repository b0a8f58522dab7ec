import type { Message } from '../../language/message.ts';
import type { Text } from '../../language/text.ts';
import type { CommandPlace } from './commandPlace.ts';
import type { Shortcut } from './shortcut.ts';

/** What a command is about, in the order of the palette and of the sheet of shortcuts. */
export const commandParts = ['cell', 'moving', 'notebook', 'page'] as const;

export type CommandPart = (typeof commandParts)[number];

/** Something a person can do. Menus, buttons, keys, the palette and the sheet of shortcuts all take it from here. */
export interface Command {
  readonly name: string;
  readonly part: CommandPart;
  readonly label: Text;
  /** What it would do right now, where that says more than the label. */
  now?(place: CommandPlace): Text | Message;
  readonly keys?: readonly Shortcut[];
  /** Has no line in the palette: the palette itself, and steps that make sense by keys alone. */
  readonly keysOnly?: true;
  readonly danger?: true;
  /** Whether it can be given here. */
  isOffered(place: CommandPlace): boolean;
  run(place: CommandPlace): void;
}
