import { textComparison } from './textComparison.ts';

/** The text begins with this one. */
export const startsWith = textComparison({
  name: 'startsWith',
  label: { en: 'starts with', sv: 'börjar med', it: 'inizia con', da: 'begynder med' },
  negativeLabel: {
    en: 'does not start with',
    sv: 'börjar inte med',
    it: 'non inizia con',
    da: 'begynder ikke med',
  },
  accepts: (text) => (value) => value.startsWith(text),
  example: {
    type: 'text',
    rows: ['0071', '7100', null, '00'],
    value: { text: '00', caseSensitive: false },
    keeps: [0, 3],
  },
});
