import type { Text } from '../text.ts';

export const chooseYes: Text = {
  en: 'Choose which value of “{column}” means yes.',
  sv: 'Välj vilket värde i ”{column}” som betyder ja.',
  it: 'Scegli quale valore di «{column}» significa sì.',
  da: 'Vælg, hvilken værdi i ”{column}” der betyder ja.',
};
export const giant: Text = {
  en: '{share} of the rows are in “{tier}”: the cuts tell little apart. Move them.',
  sv: '{share} av raderna är i ”{tier}”: gränserna skiljer knappt något åt. Flytta dem.',
  it: 'Il {share} delle righe è in «{tier}»: le soglie distinguono poco. Spostale.',
  da: '{share} af rækkerne er i ”{tier}”: grænserne skelner kun lidt. Flyt dem.',
};
export const emptyTiers: Text = {
  en: 'Nobody is in {tiers}: the cuts leave {count|it|them} empty.',
  sv: 'Ingen är i {tiers}: gränserna lämnar {count|den tom|dem tomma}.',
  it: 'Nessuno è in {tiers}: le soglie {count|lo lasciano vuoto|li lasciano vuoti}.',
  da: 'Ingen er i {tiers}: grænserne efterlader {count|den tom|dem tomme}.',
};
export const smallTiers: Text = {
  en: 'Few rows are in {tiers} (under 30, or under 1%): a figure of so few is mostly chance.',
  sv: 'Få rader är i {tiers} (under 30, eller under 1 %): en siffra om så få är mest slump.',
  it: 'Poche righe sono in {tiers} (meno di 30, o meno dell’1%): un dato su così poche è soprattutto caso.',
  da: 'Få rækker er i {tiers} (under 30, eller under 1 %): et tal om så få er mest tilfældigt.',
};
export const tiers: Text = {
  en: 'The segments',
  sv: 'Segmenten',
  it: 'I segmenti',
  da: 'Segmenterne',
};
export const tier: Text = {
  en: 'Segment',
  sv: 'Segment',
  it: 'Segmento',
  da: 'Segment',
};
export const from: Text = {
  en: 'Score from',
  sv: 'Poäng från',
  it: 'Punteggio da',
  da: 'Score fra',
};
export const over: Text = {
  en: 'over {cut}',
  sv: 'över {cut}',
  it: 'oltre {cut}',
  da: 'over {cut}',
};
export const rows: Text = {
  en: 'Rows',
  sv: 'Rader',
  it: 'Righe',
  da: 'Rækker',
};
export const shareOfRows: Text = {
  en: 'Share of rows',
  sv: 'Andel av raderna',
  it: 'Quota delle righe',
  da: 'Andel af rækkerne',
};
export const had: Text = {
  en: '“{outcome}”: yes',
  sv: '”{outcome}”: ja',
  it: '«{outcome}»: sì',
  da: '”{outcome}”: ja',
};
export const rate: Text = {
  en: 'Rate',
  sv: 'Andel',
  it: 'Tasso',
  da: 'Andel',
};
export const interval: Text = {
  en: '95% interval',
  sv: '95 %-intervall',
  it: 'Intervallo al 95%',
  da: '95 %-interval',
};
export const range: Text = {
  en: '{low} – {high}',
  sv: '{low} – {high}',
  it: '{low} – {high}',
  da: '{low} – {high}',
};
export const rateByTier: Text = {
  en: '“{outcome}” by segment',
  sv: '”{outcome}” per segment',
  it: '«{outcome}» per segmento',
  da: '”{outcome}” pr. segment',
};
export const rateHint: Text = {
  en: 'Per cent of the rows of which the outcome is known. The stroke is the whole table.',
  sv: 'Procent av raderna vars utfall är känt. Strecket är hela tabellen.',
  it: 'Percentuale delle righe di cui si conosce l’esito. Il tratto è tutta la tabella.',
  da: 'Procent af rækkerne, hvis udfald er kendt. Stregen er hele tabellen.',
};
export const rateOf: Text = {
  en: '“{outcome}”, % of rows',
  sv: '”{outcome}”, % av raderna',
  it: '«{outcome}», % delle righe',
  da: '”{outcome}”, % af rækkerne',
};
export const rateOfAll: Text = {
  en: '“{outcome}” of all',
  sv: '”{outcome}” av alla',
  it: '«{outcome}» sul totale',
  da: '”{outcome}” af alle',
};
export const areaOf: Text = {
  en: '{score}: AUC (0.5 chance, 1 certain)',
  sv: '{score}: AUC (0,5 slump, 1 säkert)',
  it: '{score}: AUC (0,5 caso, 1 certezza)',
  da: '{score}: AUC (0,5 tilfældigt, 1 sikkert)',
};
export const inverted: Text = {
  en: '“{worse}” has a rate of {other}, “{better}” only {rate}, and the intervals do not overlap: the score puts them the wrong way round.',
  sv: '”{worse}” har andelen {other}, ”{better}” bara {rate}, och intervallen överlappar inte: poängen vänder på ordningen.',
  it: '«{worse}» ha un tasso del {other}, «{better}» solo del {rate}, e gli intervalli non si sovrappongono: il punteggio li mette al contrario.',
  da: '”{worse}” har andelen {other}, ”{better}” kun {rate}, og intervallerne overlapper ikke: scoren vender rækkefølgen om.',
};
export const distribution: Text = {
  en: '{score}: how the rows are spread',
  sv: '{score}: så fördelar sig raderna',
  it: '{score}: come si distribuiscono le righe',
  da: '{score}: sådan fordeler rækkerne sig',
};
