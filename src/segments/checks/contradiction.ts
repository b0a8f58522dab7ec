import { message } from '../../language/message.ts';
import type { Text } from '../../language/text.ts';
import type { Logic } from '../logic/logic.ts';
import { emptyGroup, type Group } from '../rule.ts';
import { change } from '../ruleEdit.ts';
import { changeRule } from './changeRule.ts';
import type { Check } from './check.ts';
import type { FindingPlace } from './finding.ts';
import { groupsIn } from './groupsIn.ts';

const name = 'contradiction';

const apart: Text = {
  en: '{part} can never hold together with {others}.',
  sv: '{part} kan aldrig gälla samtidigt som {others}.',
  it: '{part} non può mai valere insieme a {others}.',
  da: '{part} kan aldrig gælde samtidig med {others}.',
};

/** Conditions that must all hold, and exclude each other. */
export const contradiction: Check = {
  name,
  label: { en: 'Contradiction', sv: 'Motsägelse', it: 'Contraddizione', da: 'Modsigelse' },
  find: ({ segments, logic }) =>
    segments.flatMap(({ segment: { id, rule } }) =>
      [...groupsIn(rule)].flatMap((group) =>
        clashes(group, logic).map(({ part, others }) => ({
          check: name,
          weight: 'wrong' as const,
          message: message(apart),
          place: { segment: id, part },
          others: others.map((other): FindingPlace => ({ segment: id, part: other })),
        })),
      ),
    ),
  repairs: [
    {
      label: {
        en: 'Let either be enough',
        sv: 'Låt ett av dem räcka',
        it: 'Fai che ne basti una',
        da: 'Lad én af dem være nok',
      },
      apply(scheme, { place, others = [] }, mint) {
        const clashing = [...others, place].flatMap(({ part }) => part ?? []);
        return changeRule(scheme, place.segment, (rule) => {
          const group = [...groupsIn(rule)].find(({ items }) => items.some(({ id }) => id === place.part));
          return group ? change(rule, group.id, (found) => eitherOf(found as Group, clashing, mint)) : rule;
        });
      },
    },
  ],
};

interface Clash {
  readonly part: string;
  readonly others: readonly string[];
}

/** The last of several parts that exclude each other, with those it clashes with; each part in one clash only. */
function clashes({ id, match, negated, items }: Group, { relations }: Logic): readonly Clash[] {
  if (match !== 'all' || negated) return [];
  const found: Clash[] = [];
  const said = new Set<string>();
  for (const { id: part } of items.toReversed()) {
    if (said.has(part)) continue;
    const others = relations.flatMap(({ group, first, second, kind }) =>
      group === id && second === part && kind === 'apart' ? [first] : [],
    );
    if (others.length === 0) continue;
    for (const other of others) said.add(other);
    found.push({ part, others });
  }
  return found;
}

/** The clashing parts in a group of their own, any of which is enough; the whole group where it holds no others. */
function eitherOf(group: Group, clashing: readonly string[], mint: () => string): Group {
  const parts = group.items.filter(({ id }) => clashing.includes(id));
  if (parts.length === group.items.length) return { ...group, match: 'any' };
  const either: Group = { ...emptyGroup(mint(), 'any'), items: parts };
  return {
    ...group,
    items: group.items.flatMap((item) => (item === parts[0] ? [either] : parts.includes(item) ? [] : [item])),
  };
}
