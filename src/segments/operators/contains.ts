import { textComparison } from './textComparison.ts';

/** The text holds this one somewhere. */
export const contains = textComparison({
  name: 'contains',
  label: { en: 'contains', sv: 'innehåller', it: 'contiene', da: 'indeholder' },
  negativeLabel: {
    en: 'does not contain',
    sv: 'innehåller inte',
    it: 'non contiene',
    da: 'indeholder ikke',
  },
  accepts: (text) => (value) => value.includes(text),
  example: {
    type: 'text',
    rows: ['Bank transfer (automatic)', 'Mailed check', null, 'AUTOMATIC'],
    value: { text: 'automatic', caseSensitive: true },
    keeps: [0],
  },
});
