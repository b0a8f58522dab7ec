import { textComparison } from './textComparison.ts';

/** The text ends with this one. */
export const endsWith = textComparison({
  name: 'endsWith',
  label: { en: 'ends with', sv: 'slutar med', it: 'termina con', da: 'slutter med' },
  negativeLabel: {
    en: 'does not end with',
    sv: 'slutar inte med',
    it: 'non termina con',
    da: 'slutter ikke med',
  },
  accepts: (text) => (value) => value.endsWith(text),
  example: {
    type: 'text',
    rows: ['eva@shop.SE', 'ivo@shop.it', null],
    value: { text: '.se', caseSensitive: false },
    keeps: [0],
  },
});
