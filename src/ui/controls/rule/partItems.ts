import type { Text } from '../../../language/text.ts';
import * as words from '../../../language/words/rules.ts';
import { mintId } from '../../../notebook/edit.ts';
import type { Rule } from '../../../segments/rule.ts';
import * as edits from '../../../segments/ruleEdit.ts';
import type { MenuItem } from '../../menuItem.ts';
import type { RuleEditing, RuleFocus } from './ruleEditing.ts';

/** A condition or group, and where it stands among the parts around it. */
export interface Part {
  readonly rule: Rule;
  /** The group around it and the parts there; null for the outermost group. */
  readonly around: {
    readonly group: string;
    readonly items: readonly Rule[];
    readonly position: number;
  } | null;
}

/** Moves a part one place up or down; the focus goes with it. */
function movePart({ rule }: Part, direction: 'up' | 'down', editing: RuleEditing): void {
  editing.edit(words.editMoved, (tree) => edits.move(tree, rule.id, direction), {
    focus: { id: rule.id, part: 'grip' },
  });
}

/** The keys that move a part: the arrows on its grip, with or without Alt. */
export function moveByKey(event: KeyboardEvent, part: Part, editing: RuleEditing): void {
  const directions: Readonly<Record<string, 'up' | 'down'>> = { ArrowUp: 'up', ArrowDown: 'down' };
  const direction = directions[event.key];
  if (!direction || editing.readonly) return;
  event.preventDefault();
  event.stopPropagation();
  movePart(part, direction, editing);
}

/** What can be done with a condition or group, as lines of its menu. */
export function partItems(
  part: Part,
  editing: RuleEditing,
  say: (text: Text) => string,
): readonly (MenuItem | null)[] {
  const { rule, around } = part;
  const isGroup = rule.kind === 'group';
  const here: RuleFocus = { id: rule.id, part: 'grip' };
  const shared: readonly MenuItem[] = [
    {
      label: say(rule.negated ? words.affirm : words.negate),
      run: () => editing.edit(words.editNegated, (tree) => edits.negate(tree, rule.id), { focus: here }),
    },
    {
      label: say(rule.off ? words.switchOn : words.switchOff),
      run: () => editing.edit(words.editSwitched, (tree) => edits.toggleOff(tree, rule.id), { focus: here }),
    },
  ];
  if (!around) return shared;
  return [
    ...shared,
    null,
    { label: say(words.moveUp), keys: 'Alt ↑', run: () => movePart(part, 'up', editing) },
    { label: say(words.moveDown), keys: 'Alt ↓', run: () => movePart(part, 'down', editing) },
    {
      label: say(words.duplicate),
      run: () => {
        const copy = mintId();
        const ids = [copy];
        editing.edit(
          words.editDuplicated,
          (tree) => edits.duplicate(tree, rule.id, () => ids.shift() ?? mintId()),
          {
            focus: { id: copy, part: 'grip' },
          },
        );
      },
    },
    ...(isGroup
      ? [
          {
            label: say(words.ungroup),
            run: () =>
              editing.edit(words.editUngrouped, (tree) => edits.unwrap(tree, rule.id), {
                focus: { id: around.group, part: 'add' } as const,
              }),
          },
        ]
      : [
          {
            label: say(words.wrap),
            run: () => {
              const group = mintId();
              editing.edit(words.editGroupAdded, (tree) => edits.wrap(tree, rule.id, group, 'any'), {
                focus: { id: group, part: 'match' },
              });
            },
          },
        ]),
    null,
    {
      label: say(words.remove),
      danger: true,
      run: () =>
        editing.edit(
          isGroup ? words.editGroupRemoved : words.editRemoved,
          (tree) => edits.remove(tree, rule.id),
          {
            focus: nextTo(around),
          },
        ),
    },
  ];
}

function nextTo({ group, items, position }: NonNullable<Part['around']>): RuleFocus {
  const neighbour = items[position + 1] ?? items[position - 1];
  return neighbour ? { id: neighbour.id, part: 'grip' } : { id: group, part: 'add' };
}
