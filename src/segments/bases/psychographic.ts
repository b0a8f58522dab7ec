import { namePattern } from '../namePattern.ts';
import type { Base } from './base.ts';

const fits = namePattern(
  'lifestyle, life style, style, values, attitude, attitudes, personality, interest, interests',
  'hobby, hobbies',
  'opinion, opinions, motivation, like, likes, brand perception, sustainability interest',
  'risk appetite, nep, vacation behaviour',
  'livsstil, stil, värderingar, attityd, personlighet, intresse, intressen, hållbarhetsintresse',
  'stile di vita, stile, valori, atteggiamento, personalità, interesse, interessi, opinione',
  'livsstil, værdier, holdning, holdninger, personlighed, interesse, interesser',
  'bæredygtighedsinteresse',
);

/** What somebody thinks and likes. */
export const psychographic: Base = {
  name: 'psychographic',
  label: { en: 'Psychographic', sv: 'Psykografi', it: 'Psicografica', da: 'Psykografi' },
  hint: {
    en: 'What they think and like: lifestyle, values, attitudes, interests.',
    sv: 'Vad de tycker om och tror på: livsstil, värderingar, attityder, intressen.',
    it: 'Che cosa pensano e amano: stile di vita, valori, atteggiamenti, interessi.',
    da: 'Hvad de mener og kan lide: livsstil, værdier, holdninger, interesser.',
  },
  suggests: fits,
};
