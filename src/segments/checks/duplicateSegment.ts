import { message } from '../../language/message.ts';
import type { Text } from '../../language/text.ts';
import type { Check } from './check.ts';

const name = 'duplicateSegment';

const sameFirst: Text = {
  en: 'Nobody can get it: its rule says the same as that of {others}, which comes first.',
  sv: 'Ingen kan hamna här: regeln säger samma sak som den för {others}, som kommer först.',
  it: 'Nessuno può finirci: la sua regola dice lo stesso di quella di {others}, che viene prima.',
  da: 'Ingen kan havne her: reglen siger det samme som den for {others}, som kommer først.',
};

const same: Text = {
  en: 'Its rule says the same as that of {others}.',
  sv: 'Regeln säger samma sak som den för {others}.',
  it: 'La sua regola dice lo stesso di quella di {others}.',
  da: 'Reglen siger det samme som den for {others}.',
};

/** Two segments with one meaning. */
export const duplicateSegment: Check = {
  name,
  label: {
    en: 'The same segment twice',
    sv: 'Samma segment två gånger',
    it: 'Lo stesso segmento due volte',
    da: 'Samme segment to gange',
  },
  find: ({ scheme, segments, logic }) =>
    segments.flatMap(({ segment: { id } }) => {
      const first = logic.same.get(id);
      if (first === undefined) return [];
      const isFirstMatch = scheme.overlap === 'firstMatch';
      return [
        {
          check: name,
          weight: isFirstMatch ? ('wrong' as const) : ('odd' as const),
          message: message(isFirstMatch ? sameFirst : same),
          place: { segment: id },
          others: [{ segment: first }],
        },
      ];
    }),
  repairs: [
    {
      label: {
        en: 'Remove this segment',
        sv: 'Ta bort segmentet',
        it: 'Rimuovi questo segmento',
        da: 'Fjern segmentet',
      },
      apply: (scheme, { place }) => ({
        ...scheme,
        segments: scheme.segments.filter(({ id }) => id !== place.segment),
      }),
    },
  ],
};
