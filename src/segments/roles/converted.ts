import type { ColumnFacts } from '../../data/facts.ts';
import { namePattern } from '../namePattern.ts';
import { nameWords } from '../nameWords.ts';
import type { Role } from './role.ts';

const fits = namePattern(
  'converted, conversion, is converted, has converted, became customer, is customer, won, is won',
  'closed won, subscribed, purchased, bought',
  'konverterad, konverterat, har köpt, blev kund, convertito, convertita, ha comprato',
  'diventato cliente, konverteret, har købt, blev kunde',
);

/** A target column that data sets for learning call nothing but "y". */
function isTarget(name: string): boolean {
  const words = nameWords(name);
  return words.length === 1 && words[0] === 'y';
}

function isTwoValued({ type, distinct }: ColumnFacts): boolean {
  return type === 'boolean' || distinct <= 2;
}

/** Whether a lead has bought since. */
export const converted: Role = {
  name: 'converted',
  label: { en: 'Converted', sv: 'Konverterad', it: 'Convertito', da: 'Konverteret' },
  hint: {
    en: 'Whether the lead has become a customer.',
    sv: 'Om leadet har blivit kund.',
    it: 'Se il lead è diventato cliente.',
    da: 'Om leadet er blevet kunde.',
  },
  types: ['boolean', 'text', 'number'],
  suggests(column) {
    if (!isTwoValued(column)) return 0;
    return fits(column.name) > 0 ? 0.95 : isTarget(column.name) ? 0.8 : 0;
  },
};
