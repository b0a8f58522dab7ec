import type { Text } from '../text.ts';

export const fewRows: Text = {
  en: 'Only {rows} {rows|row|rows} could be placed: shares of so few are mostly chance.',
  sv: 'Bara {rows} {rows|rad|rader} kunde placeras: andelar av så få är mest slump.',
  it: 'Solo {rows} {rows|riga assegnata|righe assegnate}: le quote di così poche sono per lo più casuali.',
  da: 'Kun {rows} {rows|række|rækker} kunne placeres: andele af så få er mest tilfældighed.',
};
export const giant: Text = {
  en: '“{segment}” holds {share} of the rows: the segments hardly part them.',
  sv: '”{segment}” rymmer {share} av raderna: segmenten skiljer dem knappt åt.',
  it: '«{segment}» contiene il {share} delle righe: i segmenti le distinguono appena.',
  da: '”{segment}” rummer {share} af rækkerne: segmenterne skiller dem næsten ikke ad.',
};
export const tiny: Text = {
  en: 'Fewer than 30 rows, or 1% of all: {names}. Their figures are mostly chance.',
  sv: 'Färre än 30 rader, eller 1 % av alla: {names}. Deras siffror är mest slump.',
  it: 'Meno di 30 righe, o dell’1% di tutte: {names}. Le loro cifre sono per lo più casuali.',
  da: 'Færre end 30 rækker, eller 1 % af alle: {names}. Deres tal er mest tilfældighed.',
};
