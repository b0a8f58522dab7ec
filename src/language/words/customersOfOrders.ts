import type { Text } from '../text.ts';

export const withoutKey: Text = {
  en: '{count} {count|line names|lines name} no customer in “{column}” and {count|is|are} left out.',
  sv: '{count} {count|rad saknar|rader saknar} kund i ”{column}” och räknas inte med.',
  it: '{count} {count|riga non ha|righe non hanno} un cliente in «{column}» e {count|è esclusa|sono escluse}.',
  da: '{count} {count|linje har|linjer har} ingen kunde i ”{column}” og er udeladt.',
};
export const withoutDate: Text = {
  en: '{count} {count|line has|lines have} no date in “{column}” and {count|is|are} left out.',
  sv: '{count} {count|rad saknar|rader saknar} datum i ”{column}” och räknas inte med.',
  it: '{count} {count|riga non ha|righe non hanno} una data in «{column}» e {count|è esclusa|sono escluse}.',
  da: '{count} {count|linje har|linjer har} ingen dato i ”{column}” og er udeladt.',
};
export const withoutOrders: Text = {
  en: '{count} {count|customer has|customers have} no order above zero: only cancellations, refunds or free lines. Their dates are empty.',
  sv: '{count} {count|kund har|kunder har} ingen order över noll: bara makuleringar, återköp eller gratisrader. Deras datum är tomma.',
  it: '{count} {count|cliente non ha|clienti non hanno} ordini sopra zero: solo annullamenti, rimborsi o righe gratuite. Le loro date sono vuote.',
  da: '{count} {count|kunde har|kunder har} ingen ordre over nul: kun annulleringer, refusioner eller gratis linjer. Deres datoer er tomme.',
};
export const howCounted: Text = {
  en: 'An order has at least one line above zero. Cancellations and refunds lower the revenue, but are not orders.',
  sv: 'En order har minst en rad över noll. Makuleringar och återköp minskar omsättningen, men är inga ordrar.',
  it: 'Un ordine ha almeno una riga sopra zero. Annullamenti e rimborsi riducono il fatturato, ma non sono ordini.',
  da: 'En ordre har mindst én linje over nul. Annulleringer og refusioner sænker omsætningen, men er ikke ordrer.',
};
export const gone: Text = {
  en: 'The table of orders has no column “{column}” that could be used here.',
  sv: 'Ordertabellen har ingen kolumn ”{column}” som kan användas här.',
  it: 'La tabella degli ordini non ha una colonna «{column}» che si possa usare qui.',
  da: 'Ordretabellen har ingen kolonne ”{column}”, der kan bruges her.',
};
export const chooseOther: Text = {
  en: 'Choose the columns of the orders anew; a date must be a date, an amount a number.',
  sv: 'Välj orderkolumnerna på nytt; ett datum måste vara ett datum och ett belopp ett tal.',
  it: 'Scegli di nuovo le colonne degli ordini; una data deve essere una data, un importo un numero.',
  da: 'Vælg ordrekolonnerne igen; en dato skal være en dato og et beløb et tal.',
};
export const linesAreGroups: Text = {
  en: 'A row of the table below is a group, not a line of an order.',
  sv: 'En rad i tabellen under är en grupp, inte en orderrad.',
  it: 'Una riga della tabella sottostante è un gruppo, non una riga d’ordine.',
  da: 'En række i tabellen nedenunder er en gruppe, ikke en ordrelinje.',
};
export const oneRowPerCustomerOf: Text = {
  en: 'One row per customer of {cell}',
  sv: 'En rad per kund ur {cell}',
  it: 'Una riga per cliente di {cell}',
  da: 'Én række pr. kunde fra {cell}',
};
export const customer: Text = { en: 'Customer', sv: 'Kund', it: 'Cliente', da: 'Kunde' };
export const date: Text = { en: 'Date', sv: 'Datum', it: 'Data', da: 'Dato' };
export const order: Text = {
  en: 'Order number',
  sv: 'Ordernummer',
  it: 'Numero d’ordine',
  da: 'Ordrenummer',
};
export const eachLine: Text = {
  en: 'each line is an order',
  sv: 'varje rad är en order',
  it: 'ogni riga è un ordine',
  da: 'hver linje er en ordre',
};
export const amount: Text = { en: 'Amount', sv: 'Belopp', it: 'Importo', da: 'Beløb' };
export const timesPrice: Text = { en: 'times', sv: 'gånger', it: 'per', da: 'gange' };
export const noAmount: Text = { en: 'not known', sv: 'okänt', it: 'non noto', da: 'ukendt' };
export const alone: Text = { en: 'nothing', sv: 'ingenting', it: 'nulla', da: 'intet' };
