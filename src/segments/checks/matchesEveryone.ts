import { message } from '../../language/message.ts';
import type { Text } from '../../language/text.ts';
import type { Check } from './check.ts';

const name = 'matchesEveryone';

const always: Text = {
  en: 'Matches every row, whatever the data.',
  sv: 'Passar varje rad, oavsett data.',
  it: 'Corrisponde a ogni riga, quali che siano i dati.',
  da: 'Passer til hver række, uanset data.',
};

const alwaysFirst: Text = {
  en: 'Matches every row, whatever the data: the segments below it get nobody.',
  sv: 'Passar varje rad, oavsett data: segmenten nedanför får ingen.',
  it: 'Corrisponde a ogni riga, quali che siano i dati: ai segmenti sotto non resta nessuno.',
  da: 'Passer til hver række, uanset data: segmenterne nedenfor får ingen.',
};

const allHere: Text = {
  en: 'Matches every row of this table.',
  sv: 'Passar varje rad i tabellen.',
  it: 'Corrisponde a ogni riga di questa tabella.',
  da: 'Passer til hver række i tabellen.',
};

/** A rule that sorts nothing out. One that comes last under first match is meant so: it takes everyone else. */
export const matchesEveryone: Check = {
  name,
  label: {
    en: 'Matches everyone',
    sv: 'Passar alla',
    it: 'Corrisponde a tutti',
    da: 'Passer til alle',
  },
  find: ({ scheme, segments, rows, logic }) => {
    const isFirstMatch = scheme.overlap === 'firstMatch';
    return segments.flatMap(({ segment: { id, rule }, matched }, position) => {
      const isLast = position === segments.length - 1;
      const isAlways = logic.always.has(rule.id);
      if (!isAlways && (matched < rows || rows === 0)) return [];
      if (isFirstMatch && isLast && position > 0) return [];
      const said = isAlways ? (isFirstMatch && !isLast ? alwaysFirst : always) : allHere;
      return [{ check: name, weight: 'odd' as const, message: message(said), place: { segment: id } }];
    });
  },
  repairs: [
    {
      label: {
        en: 'Move it to the end',
        sv: 'Flytta det sist',
        it: 'Spostalo in fondo',
        da: 'Flyt det nederst',
      },
      apply(scheme, { place }) {
        const moved = scheme.segments.find(({ id }) => id === place.segment);
        if (!moved || scheme.overlap === 'free' || scheme.segments.at(-1) === moved) return scheme;
        return { ...scheme, segments: [...scheme.segments.filter((segment) => segment !== moved), moved] };
      },
    },
  ],
};
