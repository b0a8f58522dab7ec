import type { Command } from '../../app/commands/command.ts';
import type { CommandPlace } from '../../app/commands/commandPlace.ts';
import type { Message } from '../../language/message.ts';
import type { Text } from '../../language/text.ts';
import type { MenuItem } from '../menuItem.ts';
import { commandIcons } from './commandIcons.ts';
import { keysOf } from './keyNames.ts';

/** A command as a line of a menu. */
export function commandItem(
  command: Command,
  place: CommandPlace,
  say: (text: Text | Message) => string,
): MenuItem {
  const [keys] = command.keys ?? [];
  const icon = commandIcons[command.name];
  return {
    label: say(command.now?.(place) ?? command.label),
    ...(icon && { icon }),
    ...(keys && { keys: keysOf(keys, say).join(' ') }),
    danger: command.danger ?? false,
    disabled: !command.isOffered(place),
    run: () => command.run(place),
  };
}
