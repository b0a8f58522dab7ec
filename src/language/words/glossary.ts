import type { Text } from '../text.ts';

/** A word of the field and what it means, in a sentence or two. */
export interface GlossaryEntry {
  readonly word: Text;
  readonly definition: Text;
}

export const lens: GlossaryEntry = {
  word: { en: 'Lens', sv: 'Lins', it: 'Lente', da: 'Linse' },
  definition: {
    en: 'What a row of a table stands for: a customer, who has bought; a lead, who has shown interest; or someone of the market as a whole.',
    sv: 'Vad en rad i tabellen står för: en kund, som har köpt; ett lead, som har visat intresse; eller någon ur marknaden som helhet.',
    it: 'Che cosa rappresenta una riga della tabella: un cliente, che ha comprato; un lead, che ha mostrato interesse; oppure qualcuno del mercato nel suo insieme.',
    da: 'Hvad en række i tabellen står for: en kunde, som har købt; et lead, som har vist interesse; eller nogen fra markedet som helhed.',
  },
};
export const segment: GlossaryEntry = {
  word: { en: 'Segment', sv: 'Segment', it: 'Segmento', da: 'Segment' },
  definition: {
    en: 'A named set of rows that are alike in something that matters, with the definition that made it.',
    sv: 'En namngiven mängd rader som liknar varandra i något som spelar roll, med den definition som har skapat den.',
    it: 'Un insieme di righe con un nome, simili in qualcosa che conta, con la definizione che lo ha creato.',
    da: 'En navngiven mængde rækker, der ligner hinanden i noget, som betyder noget, med den definition, der har dannet den.',
  },
};
export const everyoneElse: GlossaryEntry = {
  word: { en: 'Everyone else', sv: 'Övriga', it: 'Tutti gli altri', da: 'Alle andre' },
  definition: {
    en: 'The rows that no segment takes. They count too: without them the shares would not add up.',
    sv: 'De rader som inget segment tar. De räknas också: utan dem skulle andelarna inte gå ihop.',
    it: 'Le righe che nessun segmento prende. Contano anche loro: senza, le quote non tornerebbero.',
    da: 'De rækker, som intet segment tager. De tæller også med: uden dem ville andelene ikke gå op.',
  },
};
export const partition: GlossaryEntry = {
  word: { en: 'Partition', sv: 'Partition', it: 'Partizione', da: 'Partition' },
  definition: {
    en: 'A division in which each row is counted once: in one segment, or among everyone else. The shares add up to 100%.',
    sv: 'En indelning där varje rad räknas en gång: i ett segment eller bland övriga. Andelarna blir tillsammans 100 %.',
    it: 'Una suddivisione in cui ogni riga conta una volta sola: in un segmento, o tra tutti gli altri. Le quote sommano al 100%.',
    da: 'En inddeling, hvor hver række tælles én gang: i ét segment eller blandt alle andre. Andelene giver tilsammen 100 %.',
  },
};
export const overlap: GlossaryEntry = {
  word: { en: 'Overlap', sv: 'Överlappning', it: 'Sovrapposizione', da: 'Overlap' },
  definition: {
    en: 'A row counts in every segment that it matches, so the shares may add up to more than 100%.',
    sv: 'En rad räknas i alla segment som den passar, så andelarna kan tillsammans bli mer än 100 %.',
    it: 'Una riga conta in tutti i segmenti a cui corrisponde, perciò le quote possono superare in tutto il 100%.',
    da: 'En række tæller med i alle segmenter, den passer til, så andelene kan tilsammen give mere end 100 %.',
  },
};
export const trait: GlossaryEntry = {
  word: { en: 'Trait', sv: 'Egenskap', it: 'Caratteristica', da: 'Egenskab' },
  definition: {
    en: 'What several tables know of the same people, such as their age: each table says it in a column of its own, and the notebook says which values mean the same.',
    sv: 'Det som flera tabeller vet om samma slags människor, till exempel åldern: varje tabell säger det i en egen kolumn, och anteckningsboken anger vilka värden som betyder samma sak.',
    it: 'Ciò che più tabelle sanno delle stesse persone, per esempio l’età: ogni tabella lo dice in una sua colonna, e il taccuino indica quali valori hanno lo stesso significato.',
    da: 'Det, som flere tabeller ved om de samme slags mennesker, for eksempel alderen: hver tabel siger det i sin egen kolonne, og notesbogen angiver, hvilke værdier der betyder det samme.',
  },
};
export const base: GlossaryEntry = {
  word: { en: 'Kind of trait', sv: 'Typ av egenskap', it: 'Tipo di caratteristica', da: 'Egenskabstype' },
  definition: {
    en: 'What a column tells of people: who they are (demographic), where they live (geographic), what they do (behavioural), what they bring (value-based) and so on.',
    sv: 'Vad en kolumn säger om människor: vilka de är (demografisk), var de bor (geografisk), vad de gör (beteende), vad de är värda (värde) och så vidare.',
    it: 'Che cosa dice una colonna delle persone: chi sono (demografica), dove vivono (geografica), che cosa fanno (comportamentale), quanto valgono (basata sul valore) e così via.',
    da: 'Hvad en kolonne siger om mennesker: hvem de er (demografisk), hvor de bor (geografisk), hvad de gør (adfærd), hvad de er værd (værdi) og så videre.',
  },
};
export const role: GlossaryEntry = {
  word: { en: 'Role', sv: 'Roll', it: 'Ruolo', da: 'Rolle' },
  definition: {
    en: 'What a column does in its table: the key that names a row, the value, the date of an order, whether a lead has bought.',
    sv: 'Vad en kolumn gör i sin tabell: nyckeln som pekar ut en rad, värdet, datumet för en order, om ett lead har köpt.',
    it: 'Che cosa fa una colonna nella sua tabella: la chiave che identifica una riga, il valore, la data di un ordine, se un lead ha comprato.',
    da: 'Hvad en kolonne gør i sin tabel: nøglen, der udpeger en række, værdien, datoen for en ordre, om et lead har købt.',
  },
};
export const marketSize: GlossaryEntry = {
  word: {
    en: 'Market size',
    sv: 'Marknadens storlek',
    it: 'Dimensione del mercato',
    da: 'Markedets størrelse',
  },
  definition: {
    en: 'How many people or firms the market has in all. A survey asks only some of them, so the size is given beside it. Only penetration needs it.',
    sv: 'Hur många personer eller företag marknaden har totalt. En undersökning frågar bara några av dem, så storleken anges vid sidan av. Bara penetrationen kräver den.',
    it: 'Quante persone o imprese ha il mercato in tutto. Un sondaggio ne interroga solo alcune, perciò la dimensione si indica a parte. Serve solo per la penetrazione.',
    da: 'Hvor mange personer eller virksomheder markedet har i alt. En undersøgelse spørger kun nogle af dem, så størrelsen angives ved siden af. Kun penetrationen kræver den.',
  },
};
export const asOf: GlossaryEntry = {
  word: { en: 'As-of date', sv: 'Referensdatum', it: 'Data di riferimento', da: 'Skæringsdato' },
  definition: {
    en: 'The “today” of the notebook. Dates such as “in the last 90 days” count back from it, so that whoever opens it sees the same result.',
    sv: 'Anteckningsbokens ”i dag”. Datum som ”de senaste 90 dagarna” räknas bakåt från det, så att alla som öppnar den ser samma resultat.',
    it: 'L’«oggi» del taccuino. Le date come «negli ultimi 90 giorni» si contano a ritroso da qui, così chiunque lo apra vede lo stesso risultato.',
    da: 'Notesbogens ”i dag”. Datoer som ”de seneste 90 dage” tælles tilbage herfra, så alle, der åbner den, ser det samme resultat.',
  },
};
export const share: GlossaryEntry = {
  word: { en: 'Share', sv: 'Andel', it: 'Quota', da: 'Andel' },
  definition: {
    en: 'How much of a table a segment makes up. Shares of two tables compare what the tables are made of; they do not follow people from one to the other.',
    sv: 'Hur stor del av en tabell ett segment utgör. Andelar i två tabeller jämför vad tabellerna består av; de följer inte människor från den ena till den andra.',
    it: 'Quanta parte di una tabella rappresenta un segmento. Le quote di due tabelle ne confrontano la composizione; non seguono le persone dall’una all’altra.',
    da: 'Hvor stor en del af en tabel et segment udgør. Andele i to tabeller sammenligner, hvad tabellerne består af; de følger ikke mennesker fra den ene til den anden.',
  },
};
export const index: GlossaryEntry = {
  word: { en: 'Index', sv: 'Index', it: 'Indice', da: 'Indeks' },
  definition: {
    en: 'A segment’s share among leads or customers against its share of the market. 100 is average; 120 is 20% over it, 80 is 20% under.',
    sv: 'Ett segments andel bland leads eller kunder jämfört med dess andel av marknaden. 100 är genomsnitt; 120 är 20 % över, 80 är 20 % under.',
    it: 'La quota di un segmento tra i lead o i clienti rispetto alla sua quota nel mercato. 100 è la media; 120 è il 20% in più, 80 il 20% in meno.',
    da: 'Et segments andel blandt leads eller kunder i forhold til dets andel af markedet. 100 er gennemsnit; 120 er 20 % over, 80 er 20 % under.',
  },
};
export const penetration: GlossaryEntry = {
  word: { en: 'Penetration', sv: 'Penetration', it: 'Penetrazione', da: 'Penetration' },
  definition: {
    en: 'How many of 1,000 people or firms in a segment’s market are among the leads, or among the customers.',
    sv: 'Hur många av 1 000 personer eller företag på ett segments marknad som finns bland leads, eller bland kunderna.',
    it: 'Quante persone o imprese su 1.000 del mercato di un segmento sono tra i lead, o tra i clienti.',
    da: 'Hvor mange af 1.000 personer eller virksomheder på et segments marked der er blandt leads, eller blandt kunderne.',
  },
};
