import { textComparison } from './textComparison.ts';
import { wildcard } from './wildcard.ts';

/** The whole text follows a pattern of `*` (any run) and `?` (one character). */
export const matches = textComparison({
  name: 'matches',
  label: {
    en: 'matches the pattern',
    sv: 'följer mönstret',
    it: 'corrisponde al modello',
    da: 'følger mønstret',
  },
  negativeLabel: {
    en: 'does not match the pattern',
    sv: 'följer inte mönstret',
    it: 'non corrisponde al modello',
    da: 'følger ikke mønstret',
  },
  accepts: wildcard,
  example: {
    type: 'text',
    rows: ['A-12', 'A-1', 'B-12', null, 'a-1x2'],
    value: { text: 'a-*2', caseSensitive: false },
    keeps: [0, 4],
  },
});
