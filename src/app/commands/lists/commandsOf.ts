import type { Choice } from '../choice.ts';
import type { ChoiceList } from '../choiceList.ts';
import type { CommandPart } from '../command.ts';
import type { CommandPlace } from '../commandPlace.ts';
import { commands } from '../index.ts';
import { parts } from '../../../language/words/palette.ts';

/** The commands of one part, as a list of the palette. */
export function commandsOf(part: CommandPart): ChoiceList {
  return {
    name: part,
    heading: parts[part],
    choices: (place) =>
      commands
        .filter((command) => command.part === part && !command.keysOnly && command.isOffered(place))
        .map((command): Choice => ({
          name: command.name,
          label: command.now?.(place) ?? command.label,
          ...detailOf(part, place),
          mark: { command: command.name },
          ...(command.keys?.[0] && { keys: command.keys[0] }),
          run: (place) => command.run(place),
        })),
  };
}

/** A command for one cell says which. */
function detailOf(part: CommandPart, { cell }: CommandPlace): Pick<Choice, 'detail'> {
  return part === 'cell' && cell ? { detail: cell.name } : {};
}
