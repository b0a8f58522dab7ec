import type { Text } from '../text.ts';

export const chooseTwo: Text = {
  en: 'Choose two cells with segments over this table.',
  sv: 'Välj två celler med segment över den här tabellen.',
  it: 'Scegli due celle con segmenti su questa tabella.',
  da: 'Vælg to celler med segmenter over denne tabel.',
};
export const makeAnother: Text = {
  en: 'With one alone, add another first: value tiers, bands, clusters …',
  sv: 'Finns bara en, lägg först till en till: värdenivåer, intervall, kluster …',
  it: 'Se ce n’è una sola, aggiungine prima un’altra: fasce di valore, fasce, cluster …',
  da: 'Er der kun én, så tilføj først en til: værdiniveauer, intervaller, klynger …',
};
export const splitAnew: Text = {
  en: 'Undo what took the segment away, or choose others under “Split”.',
  sv: 'Ångra ändringen som tog bort segmentet, eller välj andra under ”Dela”.',
  it: 'Annulla la modifica che ha tolto il segmento, oppure scegline altri sotto «Dividi».',
  da: 'Fortryd ændringen, der fjernede segmentet, eller vælg andre under ”Del”.',
};
export const agreement: Text = {
  en: 'How far they agree',
  sv: 'Hur väl de stämmer överens',
  it: 'Quanto concordano',
  da: 'Hvor enige de er',
};
export const adjustedRand: Text = {
  en: 'Adjusted Rand index (1 the same, 0 as by chance)',
  sv: 'Justerat Randindex (1 samma, 0 som av slump)',
  it: 'Indice di Rand corretto (1 uguali, 0 come per caso)',
  da: 'Justeret Rand-indeks (1 ens, 0 som ved tilfældighed)',
};
export const rows: Text = { en: 'Rows', sv: 'Rader', it: 'Righe', da: 'Rækker' };
export const flows: Text = {
  en: 'Where the rows of each segment are in the other',
  sv: 'Var varje segments rader finns i den andra',
  it: 'Dove sono le righe di ogni segmento nell’altra',
  da: 'Hvor rækkerne i hvert segment er i den anden',
};
export const flowsHint: Text = {
  en: 'Each line adds up to 100%.',
  sv: 'Varje rad summerar till 100 %.',
  it: 'Ogni riga dà in tutto il 100%.',
  da: 'Hver linje giver i alt 100 %.',
};
export const from: Text = { en: 'Segment', sv: 'Segment', it: 'Segmento', da: 'Segment' };
export const to: Text = {
  en: 'Most like it',
  sv: 'Mest likt',
  it: 'Il più simile',
  da: 'Ligner mest',
};
export const closest: Text = {
  en: 'The closest segment of the other',
  sv: 'Det närmaste segmentet i den andra',
  it: 'Il segmento più vicino nell’altra',
  da: 'Det nærmeste segment i den anden',
};
export const closestHint: Text = {
  en: 'Overlap: the rows in both, as a share of those in either (Jaccard).',
  sv: 'Överlapp: raderna i båda som andel av dem i någon av dem (Jaccard).',
  it: 'Sovrapposizione: le righe in entrambi, come quota di quelle in almeno uno (Jaccard).',
  da: 'Overlap: rækkerne i begge som andel af dem i mindst ét (Jaccard).',
};
export const overlap: Text = { en: 'Overlap', sv: 'Överlapp', it: 'Sovrapposizione', da: 'Overlap' };
export const worked: Text = {
  en: 'One row worked out',
  sv: 'En rad steg för steg',
  it: 'Una riga passo per passo',
  da: 'En række trin for trin',
};
export const workedRow: Text = {
  en: 'Row {row} counts in “{first}” of the first and in “{second}” of the second: that makes it “{segment}”.',
  sv: 'Rad {row} räknas till ”{first}” i den första och till ”{second}” i den andra: därför hamnar den i ”{segment}”.',
  it: 'La riga {row} conta in «{first}» della prima e in «{second}» della seconda: perciò è in «{segment}».',
  da: 'Række {row} tælles med i ”{first}” i den første og i ”{second}” i den anden: derfor er den i ”{segment}”.',
};
export const what: Text = {
  en: 'Two ways of dividing the same rows, set against each other and put together.',
  sv: 'Två sätt att dela in samma rader, ställda mot varandra och sammanförda.',
  it: 'Due modi di dividere le stesse righe, messi a confronto e uniti.',
  da: 'To måder at inddele de samme rækker på, stillet over for hinanden og samlet.',
};
export const when: Text = {
  en: 'To see whether two methods find the same groups, or to split a large or mixed segment, or all of them, by another method.',
  sv: 'För att se om två metoder hittar samma grupper, eller för att dela ett stort eller blandat segment, eller alla, efter en annan metod.',
  it: 'Per vedere se due metodi trovano gli stessi gruppi, o per dividere un segmento grande o misto, o tutti, con un altro metodo.',
  da: 'For at se, om to metoder finder de samme grupper, eller for at dele et stort eller blandet segment, eller dem alle, efter en anden metode.',
};
export const whenNot: Text = {
  en: 'With many segments on both sides: most combinations are then too small to act on.',
  sv: 'Med många segment på båda sidor: de flesta kombinationer blir för små att agera på.',
  it: 'Con molti segmenti da entrambe le parti: quasi tutte le combinazioni sono allora troppo piccole per agire.',
  da: 'Med mange segmenter på begge sider: de fleste kombinationer er da for små til at handle på.',
};
export const formula: Text = {
  en: 'Adjusted Rand = (pairs together in both − expected) ÷ (largest possible − expected)',
  sv: 'Justerat Rand = (par tillsammans i båda − förväntat) ÷ (största möjliga − förväntat)',
  it: 'Rand corretto = (coppie insieme in entrambe − attese) ÷ (massimo possibile − attese)',
  da: 'Justeret Rand = (par sammen i begge − forventet) ÷ (størst mulige − forventet)',
};
