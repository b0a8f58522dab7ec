import type { Command } from './command.ts';
import type { CommandPlace } from './commandPlace.ts';
import { commands } from './index.ts';
import { isPressed, type Pressed, type Reach } from './shortcut.ts';

/** Where the focus is when keys are pressed. */
export interface KeyFocus {
  readonly at: 'cell' | 'inside' | 'nothing' | 'elsewhere';
  readonly inField: boolean;
  /** Whether a text is typed there, whose undo is the field's own. */
  readonly isTyping: boolean;
}

const within: Readonly<Record<Reach, readonly KeyFocus['at'][]>> = {
  cell: ['cell'],
  rest: ['cell', 'nothing'],
  inside: ['cell', 'inside'],
  page: ['cell', 'inside', 'nothing', 'elsewhere'],
};

/** The command that keys mean where the focus is, if it is offered there. */
export function keyedCommand(
  pressed: Pressed,
  focus: KeyFocus,
  place: CommandPlace,
  isApple: boolean,
): Command | undefined {
  return commands.find(
    (command) =>
      command.keys?.some(
        (shortcut) =>
          isPressed(shortcut, pressed, isApple) &&
          within[shortcut.reach].includes(focus.at) &&
          (shortcut.inFields || !(shortcut.reach === 'page' ? focus.isTyping : focus.inField)),
      ) && command.isOffered(place),
  );
}
