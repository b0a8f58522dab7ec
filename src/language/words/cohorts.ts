import type { Text } from '../text.ts';

export const chooseKey: Text = {
  en: 'Choose the column that tells whose order a line is.',
  sv: 'Välj kolumnen som visar vems order en rad hör till.',
  it: 'Scegli la colonna che dice di chi è l’ordine.',
  da: 'Vælg den kolonne, der viser, hvis ordre en linje hører til.',
};
export const nobody: Text = {
  en: 'Nobody has a first purchase here: every date is empty, or every amount is zero or less.',
  sv: 'Ingen har ett första köp här: alla datum saknas, eller så är alla belopp noll eller mindre.',
  it: 'Nessuno ha un primo acquisto: tutte le date sono vuote, o tutti gli importi sono zero o meno.',
  da: 'Ingen har et første køb her: alle datoer mangler, eller alle beløb er nul eller mindre.',
};
export const tooLong: Text = {
  en: 'The dates reach over thousands of periods.',
  sv: 'Datumen sträcker sig över tusentals perioder.',
  it: 'Le date coprono migliaia di periodi.',
  da: 'Datoerne strækker sig over tusindvis af perioder.',
};
export const tooLongRemedy: Text = {
  en: 'Look for wrong dates, or choose years.',
  sv: 'Leta efter felaktiga datum, eller välj år.',
  it: 'Cerca date sbagliate, o scegli gli anni.',
  da: 'Se efter forkerte datoer, eller vælg år.',
};
export const before: Text = {
  en: 'Before {period}',
  sv: 'Före {period}',
  it: 'Prima di {period}',
  da: 'Før {period}',
};
export const firstBoughtIn: Text = {
  en: 'first bought in: {period}',
  sv: 'köpte första gången: {period}',
  it: 'ha comprato la prima volta: {period}',
  da: 'købte første gang: {period}',
};
export const liesIn: Text = {
  en: 'lies in: {period}',
  sv: 'ligger i: {period}',
  it: 'è in: {period}',
  da: 'ligger i: {period}',
};
export const what: Text = {
  en: 'Cohorts: customers who began in the same period stay together, whatever they do later.',
  sv: 'Kohorter: kunder som började under samma period hålls ihop, vad de än gör senare.',
  it: 'Coorti: i clienti che hanno iniziato nello stesso periodo restano insieme, qualunque cosa facciano dopo.',
  da: 'Kohorter: kunder, der begyndte i samme periode, holdes sammen, uanset hvad de gør senere.',
};
export const when: Text = {
  en: 'To see whether new customers come back better than earlier ones did, and how a campaign’s customers fare.',
  sv: 'För att se om nya kunder återkommer oftare än tidigare kunder gjorde, och hur det går för en kampanjs kunder.',
  it: 'Per vedere se i nuovi clienti tornano più di quelli di prima, e come vanno i clienti di una campagna.',
  da: 'For at se, om nye kunder vender oftere tilbage, end tidligere kunder gjorde, og hvordan det går en kampagnes kunder.',
};
export const whenNot: Text = {
  en: 'When the log begins in the middle of things: the first period then holds old customers too, and the last is seldom complete.',
  sv: 'När loggen börjar mitt i: den första perioden rymmer då även gamla kunder, och den sista är sällan komplett.',
  it: 'Quando il registro inizia a metà: il primo periodo contiene allora anche vecchi clienti, e l’ultimo è di rado completo.',
  da: 'Når loggen begynder midt i det hele: den første periode rummer så også gamle kunder, og den sidste er sjældent fuldstændig.',
};
export const formula: Text = {
  en: 'cohort = the calendar period that holds the date',
  sv: 'kohort = kalenderperioden som datumet ligger i',
  it: 'coorte = il periodo del calendario che contiene la data',
  da: 'kohorte = den kalenderperiode, som datoen ligger i',
};
export const formulaOfLines: Text = {
  en: 'cohort = the period of the customer’s first line above zero; retention at age k = customers of the cohort with a line above zero k periods later ÷ customers of the cohort',
  sv: 'kohort = perioden för kundens första rad över noll; bibehållna vid ålder k = kohortens kunder med en rad över noll k perioder senare ÷ kohortens kunder',
  it: 'coorte = il periodo della prima riga sopra zero del cliente; fidelizzazione all’età k = clienti della coorte con una riga sopra zero k periodi dopo ÷ clienti della coorte',
  da: 'kohorte = perioden for kundens første linje over nul; fastholdelse ved alder k = kohortens kunder med en linje over nul k perioder senere ÷ kohortens kunder',
};
export const missing: Text = {
  en: '{rows} {rows|row has|rows have} no date and {rows|is|are} in “everyone else”.',
  sv: '{rows} {rows|rad saknar|rader saknar} datum och hamnar i ”Övriga”.',
  it: '{rows} {rows|riga non ha|righe non hanno} una data e {rows|va|vanno} in «tutti gli altri».',
  da: '{rows} {rows|række har|rækker har} ingen dato og er i ”alle andre”.',
};
export const missingLines: Text = {
  en: '{rows} {rows|line|lines} without a date or a customer, or of customers with no line above zero, {rows|is|are} in “everyone else”.',
  sv: '{rows} {rows|rad|rader} utan datum eller kund, eller för kunder utan rad över noll, hamnar i ”Övriga”.',
  it: '{rows} {rows|riga|righe} senza data o cliente, o di clienti senza righe sopra zero, {rows|va|vanno} in «tutti gli altri».',
  da: '{rows} {rows|linje|linjer} uden dato eller kunde, eller fra kunder uden linje over nul, er i ”alle andre”.',
};
export const unnamed: Text = {
  en: '{rows} {rows|customer|customers} began after the newest cohort of the table that decides.',
  sv: '{rows} {rows|kund|kunder} började efter den nyaste kohorten i tabellen som avgör.',
  it: '{rows} {rows|cliente ha|clienti hanno} iniziato dopo la coorte più recente della tabella che decide.',
  da: '{rows} {rows|kunde|kunder} begyndte efter den nyeste kohorte i den tabel, der afgør.',
};
export const cohorts: Text = { en: 'The cohorts', sv: 'Kohorterna', it: 'Le coorti', da: 'Kohorterne' };
export const cohort: Text = { en: 'Cohort', sv: 'Kohort', it: 'Coorte', da: 'Kohorte' };
export const customers: Text = { en: 'Customers', sv: 'Kunder', it: 'Clienti', da: 'Kunder' };
export const share: Text = { en: 'Share', sv: 'Andel', it: 'Quota', da: 'Andel' };
export const sizes: Text = {
  en: 'Customers in each cohort',
  sv: 'Kunder i varje kohort',
  it: 'Clienti in ogni coorte',
  da: 'Kunder i hver kohorte',
};
export const retained: Text = {
  en: 'Retention: customers who bought, % of the cohort',
  sv: 'Bibehållna: kunder som köpte, % av kohorten',
  it: 'Fidelizzazione: clienti che hanno comprato, % della coorte',
  da: 'Fastholdelse: kunder, der købte, % af kohorten',
};
export const retainedHint: Text = {
  en: 'At age 0 everyone bought. The last field of each line is the newest period, which may be incomplete.',
  sv: 'Vid ålder 0 köpte alla. Sista rutan på varje rad är den nyaste perioden, som kan vara ofullständig.',
  it: 'All’età 0 hanno comprato tutti. L’ultimo riquadro di ogni riga è il periodo più recente, forse incompleto.',
  da: 'Ved alder 0 købte alle. Det sidste felt i hver linje er den nyeste periode, som kan være ufuldstændig.',
};
export const revenue: Text = {
  en: 'Revenue of each cohort',
  sv: 'Omsättning per kohort',
  it: 'Fatturato di ogni coorte',
  da: 'Omsætning pr. kohorte',
};
export const revenueHint: Text = {
  en: 'All amounts, refunds and cancellations taken off.',
  sv: 'Alla belopp, med återköp och makuleringar avdragna.',
  it: 'Tutti gli importi, al netto di rimborsi e annullamenti.',
  da: 'Alle beløb, fratrukket refusioner og annulleringer.',
};
export const orders: Text = {
  en: 'Orders of each cohort',
  sv: 'Ordrar per kohort',
  it: 'Ordini di ogni coorte',
  da: 'Ordrer pr. kohorte',
};
export const ages = {
  month: {
    en: 'Months since the first purchase',
    sv: 'Månader sedan första köpet',
    it: 'Mesi dal primo acquisto',
    da: 'Måneder siden første køb',
  },
  quarter: {
    en: 'Quarters since the first purchase',
    sv: 'Kvartal sedan första köpet',
    it: 'Trimestri dal primo acquisto',
    da: 'Kvartaler siden første køb',
  },
  year: {
    en: 'Years since the first purchase',
    sv: 'År sedan första köpet',
    it: 'Anni dal primo acquisto',
    da: 'År siden første køb',
  },
} satisfies Record<string, Text>;
export const worked: Text = {
  en: 'One cohort worked out',
  sv: 'En kohort uträknad',
  it: 'Una coorte calcolata',
  da: 'En kohorte regnet ud',
};
export const workedSize: Text = {
  en: '{size} {size|customer|customers} first bought in: {cohort}.',
  sv: '{size} {size|kund|kunder} köpte första gången: {cohort}.',
  it: '{size} {size|cliente ha|clienti hanno} comprato la prima volta: {cohort}.',
  da: '{size} {size|kunde|kunder} købte første gang: {cohort}.',
};
export const workedNext: Text = {
  en: '{next} of them bought again in the period after: {next} ÷ {size} = {share}.',
  sv: '{next} av dem köpte igen perioden efter: {next} ÷ {size} = {share}.',
  it: '{next} di loro hanno comprato di nuovo nel periodo dopo: {next} ÷ {size} = {share}.',
  da: '{next} af dem købte igen i perioden efter: {next} ÷ {size} = {share}.',
};
