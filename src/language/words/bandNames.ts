import type { Text } from '../text.ts';

/** How a band that holds everything is called. */
export const everyValue: Text = {
  en: 'every value',
  sv: 'alla värden',
  it: 'tutti i valori',
  da: 'alle værdier',
};

/** A band by its outermost values. */
export const between: Text = {
  en: '{from} – {to}',
  sv: '{from} – {to}',
  it: '{from} – {to}',
  da: '{from} – {to}',
};

interface Ranges {
  readonly first: Text;
  readonly between: Text;
  readonly last: Text;
}

/** The values of a band exactly, by the side that its edges belong to. */
export const ranges: Readonly<Record<'number' | 'date', { readonly left: Ranges; readonly right: Ranges }>> =
  {
    number: {
      left: {
        first: { en: 'under {to}', sv: 'under {to}', it: 'meno di {to}', da: 'under {to}' },
        between: {
          en: 'from {from}, under {to}',
          sv: 'från {from}, under {to}',
          it: 'da {from}, meno di {to}',
          da: 'fra {from}, under {to}',
        },
        last: { en: '{from} and over', sv: '{from} och mer', it: '{from} e oltre', da: '{from} og derover' },
      },
      right: {
        first: { en: 'up to {to}', sv: 'upp till {to}', it: 'fino a {to}', da: 'op til {to}' },
        between: {
          en: 'over {from}, up to {to}',
          sv: 'över {from}, upp till {to}',
          it: 'oltre {from}, fino a {to}',
          da: 'over {from}, op til {to}',
        },
        last: { en: 'over {from}', sv: 'över {from}', it: 'oltre {from}', da: 'over {from}' },
      },
    },
    date: {
      left: {
        first: { en: 'before {to}', sv: 'före {to}', it: 'prima del {to}', da: 'før {to}' },
        between: {
          en: 'from {from}, before {to}',
          sv: 'från {from}, före {to}',
          it: 'dal {from}, prima del {to}',
          da: 'fra {from}, før {to}',
        },
        last: { en: 'from {from}', sv: 'från {from}', it: 'dal {from}', da: 'fra {from}' },
      },
      right: {
        first: { en: 'up to {to}', sv: 'till och med {to}', it: 'fino al {to}', da: 'til og med {to}' },
        between: {
          en: 'after {from}, up to {to}',
          sv: 'efter {from}, till och med {to}',
          it: 'dopo il {from}, fino al {to}',
          da: 'efter {from}, til og med {to}',
        },
        last: { en: 'after {from}', sv: 'efter {from}', it: 'dopo il {from}', da: 'efter {from}' },
      },
    },
  };

export const quarter: Text = {
  en: 'Q{quarter} {year}',
  sv: 'kv {quarter} {year}',
  it: '{quarter}º trim. {year}',
  da: '{quarter}. kvt. {year}',
};
export const week: Text = {
  en: 'week {week}, {year}',
  sv: 'vecka {week}, {year}',
  it: 'settimana {week}, {year}',
  da: 'uge {week}, {year}',
};
