import { namePattern } from '../namePattern.ts';
import type { Base } from './base.ts';

const fits = namePattern(
  'need, needs, benefit, benefits, goal, goals, requirement, requirements, pain point, pain points',
  'use case, preference, preferences',
  'what matters most, reason, reasons, feedback score, satisfaction, nps, specialization, problem',
  'behov, nytta, mål, krav, önskemål, anledning, nöjdhet, problem',
  'bisogno, bisogni, esigenza, esigenze, beneficio, benefici, obiettivo, motivo, soddisfazione',
  'behov, fordel, fordele, mål, krav, ønske, ønsker, årsag, tilfredshed',
);

/** What somebody seeks. */
export const needsBased: Base = {
  name: 'needsBased',
  label: { en: 'Needs', sv: 'Behov', it: 'Bisogni', da: 'Behov' },
  hint: {
    en: 'What they seek: needs, benefits, goals, what they are content with.',
    sv: 'Vad de söker: behov, nytta, mål, vad de är nöjda med.',
    it: 'Che cosa cercano: bisogni, benefici, obiettivi, di che cosa sono soddisfatti.',
    da: 'Hvad de søger: behov, fordele, mål, hvad de er tilfredse med.',
  },
  suggests: fits,
};
