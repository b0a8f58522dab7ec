import type { Text } from '../text.ts';

export const cutsOutOfOrder: Text = {
  en: 'B must reach further than A: give it a higher per cent.',
  sv: 'B måste nå längre än A: ange en högre procentsats.',
  it: 'B deve arrivare più in là di A: indica una percentuale più alta.',
  da: 'B skal nå længere end A: angiv en højere procent.',
};
export const belowZero: Text = {
  en: '{rows} {rows|row has|rows have} a value below zero, so shares of the whole cannot be told.',
  sv: '{rows} {rows|rad har|rader har} ett värde under noll, så andelar av helheten kan inte anges.',
  it: '{rows} {rows|riga ha|righe hanno} un valore sotto zero: le quote del totale non si possono calcolare.',
  da: '{rows} {rows|række har|rækker har} en værdi under nul, så andele af det hele kan ikke angives.',
};
export const floorThem: Text = {
  en: 'Keep only the rows from zero up in the table’s cell, or choose another column.',
  sv: 'Behåll bara raderna från noll och uppåt i tabellens cell, eller välj en annan kolumn.',
  it: 'Tieni solo le righe da zero in su nella cella della tabella, o scegli un’altra colonna.',
  da: 'Behold kun rækkerne fra nul og op i tabellens celle, eller vælg en anden kolonne.',
};
export const noValue: Text = {
  en: 'The values add up to nothing: there is nothing to share out.',
  sv: 'Värdena summerar till noll: det finns inget att fördela.',
  it: 'I valori sommano a zero: non c’è nulla da ripartire.',
  da: 'Værdierne giver nul i alt: der er intet at fordele.',
};
export const nobodyHere: Text = {
  en: 'nobody is in this tier',
  sv: 'ingen är i den här nivån',
  it: 'nessuno è in questa fascia',
  da: 'ingen er i dette niveau',
};
export const from: Text = {
  en: 'is at least {from}',
  sv: 'är minst {from}',
  it: 'è almeno {from}',
  da: 'er mindst {from}',
};
export const between: Text = {
  en: 'is at least {from} and below {to}',
  sv: 'är minst {from} och under {to}',
  it: 'è almeno {from} e meno di {to}',
  da: 'er mindst {from} og under {to}',
};
export const fewRows: Text = {
  en: 'Only {rows} {rows|row has|rows have} a value: a tier is then a handful, and its border is chance.',
  sv: 'Bara {rows} {rows|rad har|rader har} ett värde: en nivå är då en handfull, och gränsen är slump.',
  it: 'Solo {rows} {rows|riga ha|righe hanno} un valore: una fascia è allora una manciata e la soglia è casuale.',
  da: 'Kun {rows} {rows|række har|rækker har} en værdi: et niveau er da en håndfuld, og grænsen er tilfældig.',
};
export const concentration: Text = {
  en: 'How concentrated the value is',
  sv: 'Hur koncentrerat värdet är',
  it: 'Quanto è concentrato il valore',
  da: 'Hvor koncentreret værdien er',
};
export const total: Text = { en: 'All value', sv: 'Allt värde', it: 'Valore totale', da: 'Al værdi' };
export const topFifth: Text = {
  en: 'Held by the top 20%',
  sv: 'De 20 % främstas andel',
  it: 'Quota del 20% migliore',
  da: 'De 20 % bedstes andel',
};
export const giniName: Text = {
  en: 'Gini coefficient (0 even, 1 one has it all)',
  sv: 'Ginikoefficient (0 jämnt, 1 en har allt)',
  it: 'Indice di Gini (0 uguale per tutti, 1 tutto a uno)',
  da: 'Gini-koefficient (0 lige, 1 én har alt)',
};
export const tiers: Text = { en: 'The tiers', sv: 'Nivåerna', it: 'Le fasce', da: 'Niveauerne' };
export const tier: Text = { en: 'Tier', sv: 'Nivå', it: 'Fascia', da: 'Niveau' };
export const fromValue: Text = { en: 'Value from', sv: 'Värde från', it: 'Valore da', da: 'Værdi fra' };
export const rows: Text = { en: 'Rows', sv: 'Rader', it: 'Righe', da: 'Rækker' };
export const shareOfRows: Text = {
  en: 'Share of rows',
  sv: 'Andel av raderna',
  it: 'Quota delle righe',
  da: 'Andel af rækkerne',
};
export const shareOfValue: Text = {
  en: 'Share of value',
  sv: 'Andel av värdet',
  it: 'Quota del valore',
  da: 'Andel af værdien',
};
export const tiersHint: Text = {
  en: 'From the largest value down, a row is in A while those before it hold less than {first}% of all value, in B while they hold less than {second}%. Equal values stay together, in the better tier.',
  sv: 'Från det största värdet och nedåt är en rad i A så länge de före den har mindre än {first} % av allt värde, i B så länge de har mindre än {second} %. Lika värden hålls ihop, i den bättre nivån.',
  it: 'Dal valore più grande in giù, una riga è in A finché quelle prima hanno meno del {first}% del valore totale, in B finché hanno meno del {second}%. I valori uguali restano insieme, nella fascia migliore.',
  da: 'Fra den største værdi og ned er en række i A, så længe dem før den har under {first} % af al værdi, i B, så længe de har under {second} %. Lige store værdier holdes sammen i det bedre niveau.',
};
export const lorenzTitle: Text = {
  en: 'Who holds the value (Lorenz curve)',
  sv: 'Vem som har värdet (Lorenzkurva)',
  it: 'Chi ha il valore (curva di Lorenz)',
  da: 'Hvem der har værdien (Lorenz-kurve)',
};
export const lorenzHint: Text = {
  en: 'The straight line is a value that is the same for all; the further below it the curve, the more uneven.',
  sv: 'Den raka linjen är ett värde som är lika för alla; ju längre under den kurvan är, desto ojämnare.',
  it: 'La retta è un valore uguale per tutti; più la curva è sotto, più il valore è diseguale.',
  da: 'Den rette linje er en værdi, der er ens for alle; jo længere under den kurven er, jo mere ulige.',
};
export const acrossLorenz: Text = {
  en: 'Rows, least value first (%)',
  sv: 'Rader, lägst värde först (%)',
  it: 'Righe, dal valore più basso (%)',
  da: 'Rækker, laveste værdi først (%)',
};
export const upLorenz: Text = {
  en: 'Share of all value (%)',
  sv: 'Andel av allt värde (%)',
  it: 'Quota del valore totale (%)',
  da: 'Andel af al værdi (%)',
};
export const what: Text = {
  en: 'ABC or Pareto analysis: rows are ranked by their value, and parted where their running total reaches a share of the whole.',
  sv: 'ABC- eller Paretoanalys: raderna rangordnas efter värde och delas där den löpande summan når en andel av helheten.',
  it: 'Analisi ABC o di Pareto: le righe sono ordinate per valore e divise dove il totale progressivo raggiunge una quota dell’insieme.',
  da: 'ABC- eller Paretoanalyse: rækkerne ordnes efter værdi og deles, hvor den løbende sum når en andel af det hele.',
};
export const when: Text = {
  en: 'To see who carries the revenue, and to spend time and money on them first.',
  sv: 'För att se vilka som bär intäkterna, och lägga tid och pengar på dem först.',
  it: 'Per vedere chi porta il fatturato, e dedicare prima a loro tempo e denaro.',
  da: 'For at se, hvem der bærer omsætningen, og bruge tid og penge på dem først.',
};
export const whenNot: Text = {
  en: 'When value says nothing of the future: a large order long ago still makes an A. Look at recency too (RFM).',
  sv: 'När värdet inte säger något om framtiden: en stor order för länge sedan ger ändå ett A. Se även på hur nyligen någon köpt (RFM).',
  it: 'Quando il valore non dice nulla del futuro: un grande ordine di tempo fa dà comunque una A. Guarda anche la recenza (RFM).',
  da: 'Når værdien intet siger om fremtiden: en stor ordre for længe siden giver stadig et A. Se også på, hvor nyligt der er købt (RFM).',
};
export const formula: Text = {
  en: 'share before a row = sum of all larger values ÷ sum of all values',
  sv: 'andel före en rad = summan av alla större värden ÷ summan av alla värden',
  it: 'quota prima di una riga = somma di tutti i valori maggiori ÷ somma di tutti i valori',
  da: 'andel før en række = summen af alle større værdier ÷ summen af alle værdier',
};
export const worked: Text = {
  en: 'One row worked out',
  sv: 'En rad uträknad',
  it: 'Una riga calcolata',
  da: 'En række regnet ud',
};
export const workedPlace: Text = {
  en: 'Number {place} from the top has a value of {value}.',
  sv: 'Nummer {place} uppifrån har värdet {value}.',
  it: 'La numero {place} dall’alto ha un valore di {value}.',
  da: 'Nummer {place} fra toppen har værdien {value}.',
};
export const workedBefore: Text = {
  en: 'Those before it hold {before} of {sum}, which is {share}: below the border of A.',
  sv: 'De före den har {before} av {sum}, det vill säga {share}: under gränsen för A.',
  it: 'Quelle prima hanno {before} su {sum}, cioè {share}: sotto la soglia di A.',
  da: 'Dem før den har {before} af {sum}, altså {share}: under grænsen for A.',
};
