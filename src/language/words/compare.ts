import type { Text } from '../text.ts';

export const strataTitle: Text = {
  en: 'What each layer is made of',
  sv: 'Vad varje skikt består av',
  it: 'Di che cosa è fatto ogni strato',
  da: 'Hvad hvert lag består af',
};
export const strataHint: Text = {
  en: 'Share of each segment in the market, among leads, among customers',
  sv: 'Varje segments andel av marknaden, av leads och av kunderna',
  it: 'Quota di ogni segmento nel mercato, tra i lead, tra i clienti',
  da: 'Hvert segments andel af markedet, af leads og af kunderne',
};
export const indexTitle: Text = {
  en: 'Index against the market',
  sv: 'Index mot marknaden',
  it: 'Indice rispetto al mercato',
  da: 'Indeks mod markedet',
};
export const indexHint: Text = {
  en: 'the line is the market, 100',
  sv: 'linjen är marknaden, 100',
  it: 'la linea è il mercato, 100',
  da: 'linjen er markedet, 100',
};
export const caption: Text = {
  en: 'Share, penetration and index of each segment in market, leads and customers',
  sv: 'Andel, penetration och index för varje segment på marknaden, bland leads och bland kunder',
  it: 'Quota, penetrazione e indice di ogni segmento nel mercato, tra i lead e tra i clienti',
  da: 'Andel, penetration og indeks for hvert segment på markedet, blandt leads og blandt kunder',
};
export const segment: Text = { en: 'Segment', sv: 'Segment', it: 'Segmento', da: 'Segment' };
export const all: Text = { en: 'All', sv: 'Alla', it: 'Tutti', da: 'Alle' };
export const yieldAndValue: Text = {
  en: 'Yield and value',
  sv: 'Utbyte och värde',
  it: 'Resa e valore',
  da: 'Udbytte og værdi',
};
export const perThousand: Text = { en: 'per 1,000', sv: 'per 1 000', it: 'su 1.000', da: 'pr. 1.000' };
export const definitionOf: Text = {
  en: '{measure}, {layer}: what it says',
  sv: '{measure}, {layer}: vad det säger',
  it: '{measure}, {layer}: che cosa dice',
  da: '{measure}, {layer}: hvad det siger',
};
export const formula: Text = { en: 'Formula', sv: 'Formel', it: 'Formula', da: 'Formel' };
export const worked: Text = {
  en: 'For {segment}',
  sv: 'För {segment}',
  it: 'Per {segment}',
  da: 'For {segment}',
};
export const unitsOf: Text = {
  en: '{part} of {whole}',
  sv: '{part} av {whole}',
  it: '{part} di {whole}',
  da: '{part} af {whole}',
};
export const marketSize: Text = {
  en: 'Market size',
  sv: 'Marknadens storlek',
  it: 'Dimensione del mercato',
  da: 'Markedets størrelse',
};
export const interval: Text = {
  en: '95% interval {low} to {high}',
  sv: '95 %-intervall {low} till {high}',
  it: 'intervallo al 95% da {low} a {high}',
  da: '95 %-interval {low} til {high}',
};
export const smallRespondents: Text = {
  en: 'Base of {count} in the market’s file, too small: at least 30 are needed.',
  sv: 'Basen i marknadens fil är {count}, för liten: minst 30 krävs.',
  it: 'Base di {count} nel file del mercato, troppo piccola: ne servono almeno 30.',
  da: 'Basis i markedets fil er {count}, for lille: der kræves mindst 30.',
};
export const smallExpected: Text = {
  en: '{count} expected, too few: at least 5 are needed.',
  sv: '{count} förväntade, för få: minst 5 krävs.',
  it: '{count} attesi, troppo pochi: ne servono almeno 5.',
  da: '{count} forventede, for få: der kræves mindst 5.',
};
export const tooSmall: Text = {
  en: 'base too small',
  sv: 'för liten bas',
  it: 'base troppo piccola',
  da: 'for lille basis',
};
export const notTold: Text = {
  en: 'cannot be worked out',
  sv: 'kan inte beräknas',
  it: 'non si può calcolare',
  da: 'kan ikke beregnes',
};
export const lacksLayer: Readonly<Record<'market' | 'lead' | 'customer', Text>> = {
  market: {
    en: 'No market: index and penetration need one. Add a data cell with the lens Market, and choose it among the tables of “{cell}”.',
    sv: 'Ingen marknad: index och penetration kräver en. Lägg till en datacell med linsen Marknad och välj den bland tabellerna i ”{cell}”.',
    it: 'Manca il mercato: indice e penetrazione ne hanno bisogno. Aggiungi una cella di dati con la lente Mercato e sceglila tra le tabelle di «{cell}».',
    da: 'Intet marked: indeks og penetration kræver et. Tilføj en datacelle med linsen Marked, og vælg den blandt tabellerne i ”{cell}”.',
  },
  lead: {
    en: 'No leads. Add a data cell with the lens Lead, and choose it among the tables of “{cell}”.',
    sv: 'Inga leads. Lägg till en datacell med linsen Lead och välj den bland tabellerna i ”{cell}”.',
    it: 'Mancano i lead. Aggiungi una cella di dati con la lente Lead e sceglila tra le tabelle di «{cell}».',
    da: 'Ingen leads. Tilføj en datacelle med linsen Lead, og vælg den blandt tabellerne i ”{cell}”.',
  },
  customer: {
    en: 'No customers. Add a data cell with the lens Customer, and choose it among the tables of “{cell}”.',
    sv: 'Inga kunder. Lägg till en datacell med linsen Kund och välj den bland tabellerna i ”{cell}”.',
    it: 'Mancano i clienti. Aggiungi una cella di dati con la lente Cliente e sceglila tra le tabelle di «{cell}».',
    da: 'Ingen kunder. Tilføj en datacelle med linsen Kunde, og vælg den blandt tabellerne i ”{cell}”.',
  },
};
export const goToSegments: Text = {
  en: 'Go to “{cell}”',
  sv: 'Gå till ”{cell}”',
  it: 'Vai a «{cell}»',
  da: 'Gå til ”{cell}”',
};
