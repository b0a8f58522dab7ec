import { message } from '../../language/message.ts';
import type { Text } from '../../language/text.ts';
import type { Relation } from '../logic/logic.ts';
import type { Group, GroupMatch } from '../rule.ts';
import type { Check } from './check.ts';
import type { FindingPlace } from './finding.ts';
import { groupsIn } from './groupsIn.ts';
import { removePart } from './removePart.ts';

const name = 'impliedCondition';

/** Which of two parts says nothing that the other does not say already: the wider of the two, or the narrower. */
interface Needless {
  readonly side: 'wider' | 'narrower';
  readonly text: Text;
}

const needless: Readonly<Record<GroupMatch, Needless | null>> = {
  all: {
    side: 'wider',
    text: {
      en: '{part} adds nothing: {others} already asks for more.',
      sv: '{part} tillför inget: {others} kräver redan mer.',
      it: '{part} non aggiunge nulla: {others} chiede già di più.',
      da: '{part} tilføjer intet: {others} kræver allerede mere.',
    },
  },
  any: {
    side: 'narrower',
    text: {
      en: '{part} adds nothing: {others} already lets those rows in.',
      sv: '{part} tillför inget: {others} släpper redan in de raderna.',
      it: '{part} non aggiunge nulla: {others} comprende già quelle righe.',
      da: '{part} tilføjer intet: {others} lukker allerede de rækker ind.',
    },
  },
  none: {
    side: 'narrower',
    text: {
      en: '{part} adds nothing: {others} already shuts those rows out.',
      sv: '{part} tillför inget: {others} utesluter redan de raderna.',
      it: '{part} non aggiunge nulla: {others} esclude già quelle righe.',
      da: '{part} tilføjer intet: {others} udelukker allerede de rækker.',
    },
  },
  atLeast: null,
};

const alwaysHolds: Text = {
  en: '{part} always holds, so it adds nothing here.',
  sv: '{part} gäller alltid, så det tillför inget här.',
  it: '{part} vale sempre, quindi qui non aggiunge nulla.',
  da: '{part} gælder altid, så det tilføjer intet her.',
};

/** A condition that changes nothing, because another of its group says it already or because it always holds. */
export const impliedCondition: Check = {
  name,
  label: {
    en: 'Needless condition',
    sv: 'Onödigt villkor',
    it: 'Condizione superflua',
    da: 'Overflødig betingelse',
  },
  find: ({ segments, logic: { always, relations } }) =>
    segments.flatMap(({ segment: { id, rule } }) =>
      [...groupsIn(rule)].flatMap((group) =>
        group.items.flatMap(({ id: part, off }) => {
          const isIdle = group.match === 'all' && group.items.length > 1 && always.has(part) && !off;
          const because = isIdle ? null : saidBy(part, group, relations);
          const text = isIdle ? alwaysHolds : because && needless[group.match]?.text;
          if (!text) return [];
          return [
            {
              check: name,
              weight: 'note' as const,
              message: message(text),
              place: { segment: id, part },
              others: because ? [{ segment: id, part: because } satisfies FindingPlace] : [],
            },
          ];
        }),
      ),
    ),
  repairs: [
    removePart({
      en: 'Remove this condition',
      sv: 'Ta bort villkoret',
      it: 'Rimuovi questa condizione',
      da: 'Fjern betingelsen',
    }),
  ],
};

/** The part of the group that makes another one needless. */
function saidBy(part: string, { id, match }: Group, relations: readonly Relation[]): string | null {
  const side = needless[match]?.side;
  for (const { group, first, second, kind } of relations) {
    if (group !== id || (kind !== 'firstWithinSecond' && kind !== 'secondWithinFirst')) continue;
    const [narrower, wider] = kind === 'firstWithinSecond' ? [first, second] : [second, first];
    if (side === 'wider' && wider === part) return narrower;
    if (side === 'narrower' && narrower === part) return wider;
  }
  return null;
}
