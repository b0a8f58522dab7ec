import { message } from '../../language/message.ts';
import type { Text } from '../../language/text.ts';
import type { Check } from './check.ts';

const name = 'shadowed';

const never: Text = {
  en: 'Nobody can get it: every row that it could match goes to {others}.',
  sv: 'Ingen kan hamna här: varje rad som kan passa går till {others}.',
  it: 'Nessuno può finirci: ogni riga che può corrispondere va a {others}.',
  da: 'Ingen kan havne her: hver række, der kan passe, går til {others}.',
};

const noneHere: Text = {
  en: 'Gets no row of this table: what it matches ({rows}) goes to {others}.',
  sv: 'Får ingen rad i tabellen: det som passar ({rows}) går till {others}.',
  it: 'Non riceve righe di questa tabella: quelle che corrispondono ({rows}) vanno a {others}.',
  da: 'Får ingen række i tabellen: det, der passer ({rows}), går til {others}.',
};

/**
 * A segment that gets nothing under first match, because earlier ones take all that it matches. Moving it up is no
 * repair where one of those would be left with nothing instead.
 */
export const shadowed: Check = {
  name,
  label: {
    en: 'Nobody can get it',
    sv: 'Ingen kan hamna här',
    it: 'Nessuno può finirci',
    da: 'Ingen kan havne her',
  },
  find: ({ scheme, segments, rows, logic }) => {
    if (scheme.overlap === 'free') return [];
    return segments.flatMap((found, position) => {
      const { segment, matched, kept, isAsking } = found;
      if (!isAsking || logic.same.has(segment.id)) return [];
      const certain = logic.shadowed.get(segment.id);
      const isLast = position === segments.length - 1;
      if (isLast && (logic.always.has(segment.rule.id) || matched === rows)) return [];
      if (!certain && (matched === 0 || kept > 0)) return [];
      const winners = found.rivals.length > 0 ? found.rivals.map(({ id }) => id) : (certain ?? []);
      return [
        {
          check: name,
          weight: certain ? ('wrong' as const) : ('odd' as const),
          message: certain ? message(never) : message(noneHere, { rows: matched }),
          place: { segment: segment.id },
          others: winners.map((winner) => ({ segment: winner })),
          ...(found.rivals.some(({ isWithin }) => isWithin) ? { isBeyondRepair: true as const } : {}),
        },
      ];
    });
  },
  repairs: [
    {
      label: {
        en: 'Move it above {others}',
        sv: 'Flytta det ovanför {others}',
        it: 'Spostalo sopra {others}',
        da: 'Flyt det over {others}',
      },
      apply(scheme, { place, others = [] }) {
        const moved = scheme.segments.find(({ id }) => id === place.segment);
        const winners = new Set(others.map(({ segment }) => segment));
        const to = scheme.segments.findIndex(({ id }) => winners.has(id));
        if (!moved || to < 0 || to > scheme.segments.indexOf(moved)) return scheme;
        const rest = scheme.segments.filter((segment) => segment !== moved);
        return { ...scheme, segments: rest.toSpliced(to, 0, moved) };
      },
    },
  ],
};
