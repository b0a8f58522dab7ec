import { message } from '../../language/message.ts';
import type { Text } from '../../language/text.ts';
import type { Rule } from '../rule.ts';
import type { Check } from './check.ts';
import { groupsIn } from './groupsIn.ts';
import { removePart } from './removePart.ts';

const name = 'duplicateCondition';

const twice: Text = {
  en: '{part} stands here twice.',
  sv: '{part} står här två gånger.',
  it: '{part} compare qui due volte.',
  da: '{part} står her to gange.',
};

const same: Text = {
  en: '{part} says the same as {others}.',
  sv: '{part} säger samma sak som {others}.',
  it: '{part} dice lo stesso di {others}.',
  da: '{part} siger det samme som {others}.',
};

const countsTwice: Text = {
  en: '{part} says the same as {others}, so it counts twice.',
  sv: '{part} säger samma sak som {others}, så det räknas två gånger.',
  it: '{part} dice lo stesso di {others}, quindi conta due volte.',
  da: '{part} siger det samme som {others}, så det tæller to gange.',
};

/** Whether two parts are written alike, their ids aside. */
function isCopy(left: Rule, right: Rule): boolean {
  return JSON.stringify(left, withoutId) === JSON.stringify(right, withoutId);
}

function withoutId(key: string, value: unknown): unknown {
  return key === 'id' ? undefined : value;
}

/** The same condition twice in a group. In one that counts how many hold, the repeat may be meant. */
export const duplicateCondition: Check = {
  name,
  label: {
    en: 'The same condition twice',
    sv: 'Samma villkor två gånger',
    it: 'La stessa condizione due volte',
    da: 'Samme betingelse to gange',
  },
  find: ({ segments, logic: { relations } }) =>
    segments.flatMap(({ segment: { id, rule } }) =>
      [...groupsIn(rule)].flatMap((group) =>
        group.items.flatMap((item) => {
          const repeated = relations.find(
            (relation) =>
              relation.group === group.id && relation.second === item.id && relation.kind === 'same',
          );
          if (!repeated) return [];
          const counts = group.match === 'atLeast';
          const first = group.items.find((one) => one.id === repeated.first);
          const said = first && isCopy(first, item) ? twice : same;
          return [
            {
              check: name,
              weight: 'odd' as const,
              message: message(counts ? countsTwice : said),
              place: { segment: id, part: item.id },
              others: [{ segment: id, part: repeated.first }],
              ...(counts ? { isBeyondRepair: true as const } : {}),
            },
          ];
        }),
      ),
    ),
  repairs: [
    removePart({
      en: 'Remove the repeat',
      sv: 'Ta bort upprepningen',
      it: 'Rimuovi la ripetizione',
      da: 'Fjern gentagelsen',
    }),
  ],
};
