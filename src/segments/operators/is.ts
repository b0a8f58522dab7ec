import { textComparison } from './textComparison.ts';

/** The text is this one, whole; nothing is trimmed. */
export const is = textComparison({
  name: 'is',
  label: { en: 'is', sv: 'är', it: 'è', da: 'er' },
  negativeLabel: { en: 'is not', sv: 'är inte', it: 'non è', da: 'er ikke' },
  accepts: (text) => (value) => value === text,
  isWhole: true,
  example: {
    type: 'text',
    rows: ['admin.', 'Admin.', null, 'admin'],
    value: { text: 'ADMIN.', caseSensitive: false },
    keeps: [0, 1],
  },
});
