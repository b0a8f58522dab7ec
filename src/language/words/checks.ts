import type { Text } from '../text.ts';

export const weights: Readonly<Record<'wrong' | 'odd' | 'note', Text>> = {
  wrong: { en: 'Wrong', sv: 'Fel', it: 'Errore', da: 'Fejl' },
  odd: { en: 'Odd', sv: 'Märkligt', it: 'Insolito', da: 'Påfaldende' },
  note: { en: 'Note', sv: 'Att notera', it: 'Nota', da: 'Bemærk' },
};
export const more: Text = {
  en: '{count} more',
  sv: '{count} till',
  it: 'altre {count}',
  da: '{count} mere',
};
export const findings: Text = {
  en: 'What the checks found',
  sv: 'Vad kontrollerna hittade',
  it: 'Che cosa hanno trovato i controlli',
  da: 'Hvad kontrollerne fandt',
};
export const announced: Text = {
  en: 'The checks point out {count} {count|thing|things} in these segments',
  sv: 'Kontrollerna pekar på {count} {count|sak|saker} i de här segmenten',
  it: 'I controlli segnalano {count} {count|cosa|cose} in questi segmenti',
  da: 'Kontrollerne peger på {count} ting i disse segmenter',
};
export const combinations: Text = {
  en: 'All {count} combinations of values',
  sv: 'Alla {count} kombinationer av värden',
  it: 'Tutte le {count} combinazioni di valori',
  da: 'Alle {count} kombinationer af værdier',
};
export const oneCombination: Text = {
  en: 'The combination of values',
  sv: 'Kombinationen av värden',
  it: 'La combinazione di valori',
  da: 'Kombinationen af værdier',
};
export const noValue: Text = {
  en: 'no value',
  sv: 'inget värde',
  it: 'nessun valore',
  da: 'ingen værdi',
};
