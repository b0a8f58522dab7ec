import type { Text } from '../text.ts';

export const nobody: Text = {
  en: 'Nobody can be scored: no row has a last purchase and an order.',
  sv: 'Ingen kan poängsättas: ingen rad har ett senaste köp och en order.',
  it: 'Nessuno può avere un punteggio: nessuna riga ha un ultimo acquisto e un ordine.',
  da: 'Ingen kan få point: ingen række har et seneste køb og en ordre.',
};
export const nobodyRemedy: Text = {
  en: 'Choose other columns, or turn order lines into customers first.',
  sv: 'Välj andra kolumner, eller gör om orderrader till kunder först.',
  it: 'Scegli altre colonne, o trasforma prima le righe d’ordine in clienti.',
  da: 'Vælg andre kolonner, eller lav først ordrelinjer om til kunder.',
};
export const ranksElsewhere: Text = {
  en: 'Ranks belong to the table they were counted in: they cannot be carried over to this one.',
  sv: 'Rang hör till tabellen de räknades i: de kan inte föras över till den här.',
  it: 'I ranghi valgono per la tabella in cui sono stati contati: non si possono portare in questa.',
  da: 'Rang hører til tabellen, de blev talt i: de kan ikke føres over til denne.',
};
export const ranksElsewhereRemedy: Text = {
  en: 'Score by quantiles or own cuts, which hold for every table.',
  sv: 'Poängsätt efter kvantiler eller egna gränser, som gäller i alla tabeller.',
  it: 'Usa i quantili o soglie proprie, che valgono per ogni tabella.',
  da: 'Giv point efter kvantiler eller egne grænser, som gælder for alle tabeller.',
};

/** What a name of the cell is about: the three measures, and how they are written in short. */
export const measures: Readonly<Record<'recency' | 'frequency' | 'monetary', Text>> = {
  recency: {
    en: 'Recency (days ago)',
    sv: 'Senaste köp (dagar sedan)',
    it: 'Recenza (giorni fa)',
    da: 'Seneste køb (dage siden)',
  },
  frequency: {
    en: 'Frequency (orders)',
    sv: 'Frekvens (ordrar)',
    it: 'Frequenza (ordini)',
    da: 'Hyppighed (ordrer)',
  },
  monetary: {
    en: 'Monetary (value)',
    sv: 'Belopp (värde)',
    it: 'Valore monetario',
    da: 'Beløb (værdi)',
  },
};
export const letters: Readonly<Record<keyof typeof measures, string>> = {
  recency: 'R',
  frequency: 'F',
  monetary: 'M',
};

export const any: Text = { en: 'any', sv: 'alla', it: 'qualsiasi', da: 'alle' };
/** Which values get a score. */
export const ranges: Readonly<Record<'above' | 'upTo' | 'aboveUpTo' | 'from' | 'below' | 'fromBelow', Text>> =
  {
    above: { en: 'over {low}', sv: 'över {low}', it: 'oltre {low}', da: 'over {low}' },
    upTo: { en: 'at most {high}', sv: 'högst {high}', it: 'al massimo {high}', da: 'højst {high}' },
    aboveUpTo: {
      en: 'over {low}, at most {high}',
      sv: 'över {low}, högst {high}',
      it: 'oltre {low}, al massimo {high}',
      da: 'over {low}, højst {high}',
    },
    from: { en: 'at least {low}', sv: 'minst {low}', it: 'almeno {low}', da: 'mindst {low}' },
    below: { en: 'under {high}', sv: 'under {high}', it: 'meno di {high}', da: 'under {high}' },
    fromBelow: {
      en: 'at least {low}, under {high}',
      sv: 'minst {low}, under {high}',
      it: 'almeno {low}, meno di {high}',
      da: 'mindst {low}, under {high}',
    },
  };
export const byRank: Text = { en: 'by rank', sv: 'efter rang', it: 'per rango', da: 'efter rang' };
export const noValueThere: Text = {
  en: 'no value can lie here',
  sv: 'inget värde kan ligga här',
  it: 'nessun valore può cadere qui',
  da: 'ingen værdi kan ligge her',
};

/** One step of a trace, after the name of the column. */
export const asks: Text = {
  en: 'has to score {letter} {asked} ({range}); it scores {score}',
  sv: 'ska ge {letter} {asked} ({range}); raden får {score}',
  it: 'deve dare {letter} {asked} ({range}); qui il punteggio è {score}',
  da: 'skal give {letter} {asked} ({range}); rækken får {score}',
};
export const asksUnscored: Text = {
  en: 'has to score {letter} {asked} ({range}); this row is not scored',
  sv: 'ska ge {letter} {asked} ({range}); raden poängsätts inte',
  it: 'deve dare {letter} {asked} ({range}); questa riga non ha punteggio',
  da: 'skal give {letter} {asked} ({range}); rækken får ingen point',
};
export const inDays: Text = {
  en: '{range} days ago',
  sv: '{range} dagar sedan',
  it: '{range} giorni fa',
  da: '{range} dage siden',
};

export const shadowed: Text = {
  en: 'Nobody can ever be “{segment}”: earlier names take {cells|its one combination|all its {cells} combinations} of scores ({winners}).',
  sv: 'Ingen kan någonsin bli ”{segment}”: tidigare namn tar {cells|dess enda kombination|alla dess {cells} kombinationer} av poäng ({winners}).',
  it: 'Nessuno potrà mai essere «{segment}»: i nomi precedenti prendono {cells|la sua unica combinazione|tutte le sue {cells} combinazioni} di punteggi ({winners}).',
  da: 'Ingen kan nogensinde blive ”{segment}”: tidligere navne tager {cells|dens eneste kombination|alle dens {cells} kombinationer} af point ({winners}).',
};
export const uncovered: Text = {
  en: '{cells} of the {all} combinations of scores {cells|has|have} no name ({list}): {rows} {rows|row there is|rows there are} everyone else.',
  sv: '{cells} av de {all} kombinationerna av poäng saknar namn ({list}): {rows} {rows|rad|rader} där blir övriga.',
  it: '{cells} delle {all} combinazioni di punteggi {cells|non ha|non hanno} un nome ({list}): lì {rows} {rows|riga finisce|righe finiscono} in tutti gli altri.',
  da: '{cells} af de {all} kombinationer af point har intet navn ({list}): {rows} {rows|række|rækker} der bliver alle andre.',
};
export const andMore: Text = {
  en: '{list} and {more} more',
  sv: '{list} och {more} till',
  it: '{list} e altre {more}',
  da: '{list} og {more} til',
};
export const overlap: Text = {
  en: '{cells} of the {all} combinations of scores {cells|fits|fit} more than one name; the first from the top gets {cells|it|them}.',
  sv: '{cells} av de {all} kombinationerna av poäng passar flera namn; det översta får {cells|den|dem}.',
  it: '{cells} delle {all} combinazioni di punteggi {cells|corrisponde|corrispondono} a più nomi; {cells|la|le} prende il primo dall’alto.',
  da: '{cells} af de {all} kombinationer af point passer til flere navne; det øverste får {cells|den|dem}.',
};
export const loses: Text = {
  en: '“{segment}” fits {matched} combinations and gets {won}; the others go to {winners}.',
  sv: '”{segment}” passar {matched} kombinationer och får {won}; de andra går till {winners}.',
  it: '«{segment}» corrisponde a {matched} combinazioni e ne prende {won}; le altre vanno a {winners}.',
  da: '”{segment}” passer til {matched} kombinationer og får {won}; de andre går til {winners}.',
};
export const winner: Text = {
  en: '{segment} {cells}',
  sv: '{segment} {cells}',
  it: '{segment} {cells}',
  da: '{segment} {cells}',
};
export const withoutRoom: Text = {
  en: 'The names are written for scores 1–{scores}. With the scores there are, no combination is left for {names}.',
  sv: 'Namnen är skrivna för poängen 1–{scores}. Med de poäng som finns blir ingen kombination kvar till {names}.',
  it: 'I nomi sono scritti per i punteggi 1–{scores}. Con i punteggi che ci sono non resta nessuna combinazione per {names}.',
  da: 'Navnene er skrevet til pointene 1–{scores}. Med de point, der er, bliver der ingen kombination til {names}.',
};
export const scaled: Text = {
  en: 'The names are written for scores 1–{scores}; here scores go up to R {r}, F {f}, M {m}. The borders were moved in proportion.',
  sv: 'Namnen är skrivna för poängen 1–{scores}; här går poängen till R {r}, F {f}, M {m}. Gränserna har flyttats i proportion.',
  it: 'I nomi sono scritti per i punteggi 1–{scores}; qui i punteggi arrivano a R {r}, F {f}, M {m}. Le soglie sono state spostate in proporzione.',
  da: 'Navnene er skrevet til pointene 1–{scores}; her går pointene til R {r}, F {f}, M {m}. Grænserne er flyttet i forhold.',
};
export const unused: Text = {
  en: 'Nobody scores {letter} {scores}: too many customers have the same value to be parted there. Set own cuts, or ask for fewer scores.',
  sv: 'Ingen får {letter} {scores}: för många kunder har samma värde för att kunna skiljas åt där. Ange egna gränser eller färre poäng.',
  it: 'Nessuno ha {letter} {scores}: troppi clienti hanno lo stesso valore per poterli separare lì. Imposta soglie proprie o meno punteggi.',
  da: 'Ingen får {letter} {scores}: for mange kunder har samme værdi til at kunne skilles der. Angiv egne grænser eller færre point.',
};
export const unusedByCuts: Text = {
  en: 'Nobody scores {letter} {scores}: no customer lies between those cuts. Move the cuts if the score should be had.',
  sv: 'Ingen får {letter} {scores}: ingen kund ligger mellan de gränserna. Flytta gränserna om poängen ska gå att få.',
  it: 'Nessuno ha {letter} {scores}: nessun cliente è tra quelle soglie. Sposta le soglie se il punteggio deve esserci.',
  da: 'Ingen får {letter} {scores}: ingen kunde ligger mellem de grænser. Flyt grænserne, hvis der skal være nogen.',
};

export const isFixed: Text = {
  en: 'So many customers ordered equally often that quantiles would leave a frequency score unused. Orders are therefore scored by fixed cuts: 1, 2, 3, 4–5, 6 and more. Choose own cuts to change them.',
  sv: 'Så många kunder har beställt lika ofta att kvantiler skulle lämna en frekvenspoäng oanvänd. Ordrarna poängsätts därför med fasta gränser: 1, 2, 3, 4–5, 6 och fler. Välj egna gränser för att ändra dem.',
  it: 'Così tanti clienti hanno ordinato lo stesso numero di volte che i quantili lascerebbero inutilizzato un punteggio di frequenza. Gli ordini hanno quindi soglie fisse: 1, 2, 3, 4–5, 6 e più. Scegli soglie proprie per cambiarle.',
  da: 'Så mange kunder har bestilt lige ofte, at kvantiler ville efterlade et hyppighedspoint ubrugt. Ordrer får derfor point efter faste grænser: 1, 2, 3, 4–5, 6 og flere. Vælg egne grænser for at ændre dem.',
};
export const giant: Text = {
  en: '“{segment}” holds {share} of the customers: the names hardly part them.',
  sv: '”{segment}” rymmer {share} av kunderna: namnen skiljer dem knappt åt.',
  it: '«{segment}» contiene il {share} dei clienti: i nomi li distinguono appena.',
  da: '”{segment}” rummer {share} af kunderne: navnene skiller dem næsten ikke ad.',
};
export const tiny: Text = {
  en: 'Fewer than 30 customers, or 1% of all, are in {names}: their figures are mostly chance.',
  sv: 'Färre än 30 kunder, eller 1 % av alla, finns i {names}: deras siffror är mest slump.',
  it: 'Ci sono meno di 30 clienti, o meno dell’1% di tutti, in {names}: le loro cifre sono per lo più casuali.',
  da: 'Færre end 30 kunder, eller 1 % af alle, er i {names}: deres tal er mest tilfældighed.',
};
export const fewRows: Text = {
  en: 'Only {rows} {rows|customer|customers} can be scored: with so few a score is a handful, and its border is chance.',
  sv: 'Bara {rows} {rows|kund|kunder} kan poängsättas: med så få är en poäng en handfull, och gränsen är slump.',
  it: 'Solo {rows} {rows|cliente ha|clienti hanno} un punteggio: con così pochi un punteggio è una manciata e la soglia è casuale.',
  da: 'Kun {rows} {rows|kunde|kunder} kan få point: med så få er et point en håndfuld, og grænsen er tilfældig.',
};
export const withoutOrder: Text = {
  en: '{rows} {rows|row has|rows have} no order. They are not customers yet: not scored, and everyone else.',
  sv: '{rows} {rows|rad har|rader har} ingen order. De är inga kunder än: de poängsätts inte och blir övriga.',
  it: '{rows} {rows|riga non ha|righe non hanno} ordini. Non sono ancora clienti: senza punteggio, in tutti gli altri.',
  da: '{rows} {rows|række har|rækker har} ingen ordre. De er ikke kunder endnu: de får ingen point og bliver alle andre.',
};
export const missing: Text = {
  en: '{rows} {rows|row lacks|rows lack} a value that is needed: not scored, and everyone else.',
  sv: '{rows} {rows|rad saknar|rader saknar} ett värde som behövs: poängsätts inte och blir övriga.',
  it: 'A {rows} {rows|riga|righe} manca un valore necessario: senza punteggio, in tutti gli altri.',
  da: '{rows} {rows|række mangler|rækker mangler} en værdi, der behøves: får ingen point og bliver alle andre.',
};
export const inFuture: Text = {
  en: '{rows} {rows|customer|customers} bought after the as-of date: set the notebook’s date to the end of the data.',
  sv: '{rows} {rows|kund|kunder} har köpt efter datumet som anteckningsboken räknar från: sätt det till datans slut.',
  it: '{rows} {rows|cliente ha|clienti hanno} comprato dopo la data di riferimento: porta la data del taccuino alla fine dei dati.',
  da: '{rows} {rows|kunde|kunder} har købt efter den dato, notesbogen regner fra: sæt den til dataenes slutning.',
};
export const belowZero: Text = {
  en: '{rows} {rows|customer has|customers have} a value below zero, such as more refunds than purchases. It is scored as it is.',
  sv: '{rows} {rows|kund har|kunder har} ett värde under noll, till exempel fler återbetalningar än köp. Det poängsätts som det är.',
  it: '{rows} {rows|cliente ha|clienti hanno} un valore sotto zero, per esempio più rimborsi che acquisti. Il punteggio lo prende così com’è.',
  da: '{rows} {rows|kunde har|kunder har} en værdi under nul, for eksempel flere refusioner end køb. Den får point, som den er.',
};
/** What to know of a rule of scoring. */
export const caveats: Readonly<Record<string, Text>> = {
  package: {
    en: 'R’s package rfm adds 1 to each cut. That is meant for whole days, orders and amounts: values that lie within 1 of one another all get the lowest score.',
    sv: 'R-paketet rfm lägger 1 till varje gräns. Det är tänkt för hela dagar, ordrar och belopp: värden som ligger inom 1 från varandra får alla lägsta poäng.',
    it: 'Il pacchetto rfm di R aggiunge 1 a ogni soglia. È pensato per giorni, ordini e importi interi: valori distanti meno di 1 hanno tutti il punteggio più basso.',
    da: 'R-pakken rfm lægger 1 til hver grænse. Det er tænkt til hele dage, ordrer og beløb: værdier inden for 1 af hinanden får alle det laveste point.',
  },
  ranks: {
    en: 'Ranks make bins of equal size: customers with the same value may score differently, by their order in the file alone.',
    sv: 'Rang ger lika stora grupper: kunder med samma värde kan få olika poäng, bara av ordningen i filen.',
    it: 'I ranghi danno gruppi uguali: clienti con lo stesso valore possono avere punteggi diversi, solo per l’ordine nel file.',
    da: 'Rang giver lige store grupper: kunder med samme værdi kan få forskellige point, alene efter rækkefølgen i filen.',
  },
};
