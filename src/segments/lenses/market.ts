import type { ColumnFacts } from '../../data/facts.ts';
import { namePattern } from '../namePattern.ts';
import { suggestBase } from '../suggestBase.ts';
import { suggestRoles } from '../suggestRoles.ts';
import type { Lens } from './lens.ts';

const about = namePattern(
  'respondent, respondent id, population, household, households, establishments, naics, fipstate',
  'survey, census',
  'respondentid, befolkning, hushåll, rispondente, popolazione, famiglie, respondent nr, husstand',
  'husstande',
);

/** The answers of a survey: yes or no, or 1 and 0. */
function isAnswer({ type, distinct, range, values }: ColumnFacts): boolean {
  if (type === 'boolean') return true;
  if (distinct > 2) return false;
  if (type === 'number') return range !== null && range.from >= 0 && range.to <= 1;
  return values.every(({ value }) => /^(yes|no|ja|nej|s[iì]|true|false)$/i.test(value));
}

/** One of everybody there is. */
export const market: Lens = {
  name: 'market',
  label: { en: 'Market', sv: 'Marknad', it: 'Mercato', da: 'Marked' },
  plural: { en: 'Market', sv: 'Marknad', it: 'Mercato', da: 'Marked' },
  hint: {
    en: 'A row is a respondent, a firm or an area of the market as a whole.',
    sv: 'En rad är en respondent, ett företag eller ett område på marknaden som helhet.',
    it: 'Una riga è un rispondente, un’impresa o un’area del mercato nel suo insieme.',
    da: 'En række er en respondent, en virksomhed eller et område på markedet som helhed.',
  },
  suggests(columns) {
    if (columns.length === 0) return 0;
    const roles = new Set(suggestRoles(columns).values());
    const names = columns.filter(({ name }) => about(name) > 0).length;
    const answers = columns.filter(isAnswer).length;
    const isSurvey = answers >= 5 && answers * 2 >= columns.length;
    const people = columns.filter((column) => suggestBase(column) === 'demographic').length;
    const isAboutPeople = !roles.has('key') && !roles.has('value') && people * 3 >= columns.length;
    return (
      (roles.has('weight') ? 1 : 0) +
      Math.min(2, names) * 0.3 +
      (isSurvey ? 0.7 : 0) +
      (isAboutPeople ? 0.5 : 0)
    );
  },
};
