import type { Text } from '../text.ts';

export const matchedOn: Text = {
  en: 'Matched on',
  sv: 'Matchat på',
  it: 'Abbinamento per',
  da: 'Matchet på',
};
export const nothingMatched: Text = {
  en: 'No trait is matched yet: say which columns of the tables mean the same.',
  sv: 'Ingen egenskap är matchad än: ange vilka kolumner i tabellerna som betyder samma sak.',
  it: 'Ancora nessuna caratteristica abbinata: indica quali colonne delle tabelle significano la stessa cosa.',
  da: 'Ingen egenskab er matchet endnu: angiv, hvilke kolonner i tabellerne der betyder det samme.',
};
export const editMatching: Text = {
  en: 'Edit matching',
  sv: 'Redigera matchningen',
  it: 'Modifica gli abbinamenti',
  da: 'Redigér matchningen',
};
export const closeMatching: Text = { en: 'Done', sv: 'Klar', it: 'Fine', da: 'Færdig' };
export const matching: Text = {
  en: 'Traits matched across the tables',
  sv: 'Egenskaper matchade mellan tabellerna',
  it: 'Caratteristiche abbinate tra le tabelle',
  da: 'Egenskaber matchet på tværs af tabellerne',
};
export const trait: Text = { en: 'Trait', sv: 'Egenskap', it: 'Caratteristica', da: 'Egenskab' };
export const newTrait: Text = {
  en: 'Trait {number}',
  sv: 'Egenskap {number}',
  it: 'Caratteristica {number}',
  da: 'Egenskab {number}',
};
export const addTrait: Text = {
  en: 'Add trait',
  sv: 'Lägg till egenskap',
  it: 'Aggiungi caratteristica',
  da: 'Tilføj egenskab',
};
export const removeTrait: Text = {
  en: 'Delete {trait}',
  sv: 'Ta bort {trait}',
  it: 'Elimina {trait}',
  da: 'Slet {trait}',
};
export const renameTrait: Text = {
  en: 'Rename {trait}',
  sv: 'Byt namn på {trait}',
  it: 'Rinomina {trait}',
  da: 'Omdøb {trait}',
};
export const suggest: Text = { en: 'Suggest', sv: 'Föreslå', it: 'Suggerisci', da: 'Foreslå' };
export const suggestHint: Text = {
  en: 'Matches columns by their names and values; what you have matched stays.',
  sv: 'Matchar kolumner efter namn och värden; det du har matchat står kvar.',
  it: 'Abbina le colonne per nome e valori; ciò che hai abbinato resta.',
  da: 'Matcher kolonner efter navn og værdier; det, du har matchet, bliver stående.',
};
export const columnIn: Text = {
  en: 'Column for {trait} in {table}',
  sv: 'Kolumn för {trait} i {table}',
  it: 'Colonna per {trait} in {table}',
  da: 'Kolonne for {trait} i {table}',
};
export const none: Text = { en: 'none', sv: 'ingen', it: 'nessuna', da: 'ingen' };
export const details: Text = {
  en: 'Values of {trait}',
  sv: 'Värden för {trait}',
  it: 'Valori di {trait}',
  da: 'Værdier for {trait}',
};
export const type: Text = {
  en: 'Compared as',
  sv: 'Jämförs som',
  it: 'Si confronta come',
  da: 'Sammenlignes som',
};
export const types: Readonly<Record<'category' | 'number' | 'date' | 'boolean', Text>> = {
  category: {
    en: 'values or bands',
    sv: 'värden eller intervall',
    it: 'valori o fasce',
    da: 'værdier eller intervaller',
  },
  number: { en: 'numbers', sv: 'tal', it: 'numeri', da: 'tal' },
  date: { en: 'dates', sv: 'datum', it: 'date', da: 'datoer' },
  boolean: { en: 'yes or no', sv: 'ja eller nej', it: 'sì o no', da: 'ja eller nej' },
};
export const sharedValues: Text = {
  en: 'Shared values, in order',
  sv: 'Gemensamma värden, i ordning',
  it: 'Valori comuni, in ordine',
  da: 'Fælles værdier, i rækkefølge',
};
export const sharedValuesHint: Text = {
  en: 'One per line. These are the values that rules use.',
  sv: 'Ett per rad. Det är dessa värden som reglerna använder.',
  it: 'Uno per riga. Sono i valori usati dalle regole.',
  da: 'Én pr. linje. Det er de værdier, reglerne bruger.',
};
export const cutIntoBands: Text = {
  en: 'Cut numbers into bands',
  sv: 'Dela in tal i intervall',
  it: 'Dividi i numeri in fasce',
  da: 'Inddel tal i intervaller',
};
export const cuts: Text = { en: 'Cuts', sv: 'Gränser', it: 'Soglie', da: 'Grænser' };
export const cutsHint: Text = {
  en: 'Ascending numbers, such as “25, 35, 45”.',
  sv: 'Stigande tal, till exempel ”25, 35, 45”.',
  it: 'Numeri crescenti, come «25, 35, 45».',
  da: 'Stigende tal, for eksempel ”25, 35, 45”.',
};
export const badCuts: Text = {
  en: 'Give ascending numbers, such as “25, 35, 45”.',
  sv: 'Ange stigande tal, till exempel ”25, 35, 45”.',
  it: 'Indica numeri crescenti, come «25, 35, 45».',
  da: 'Angiv stigende tal, for eksempel ”25, 35, 45”.',
};
export const closed: Text = {
  en: 'A value on a cut goes',
  sv: 'Ett värde på en gräns hör',
  it: 'Un valore pari alla soglia va',
  da: 'En værdi på en grænse hører',
};
export const closedSides: Readonly<Record<'left' | 'right', Text>> = {
  left: {
    en: 'above it (25 goes in 25–34)',
    sv: 'till intervallet ovanför (25 hör till 25–34)',
    it: 'nella fascia superiore (25 va in 25–34)',
    da: 'til intervallet over (25 hører til 25–34)',
  },
  right: {
    en: 'below it (25 goes in the band up to 25)',
    sv: 'till intervallet under (25 hör till det som slutar med 25)',
    it: 'nella fascia inferiore (25 va in quella che finisce con 25)',
    da: 'til intervallet under (25 hører til det, der slutter med 25)',
  },
};
export const bandLabels: Text = {
  en: 'Names of the bands',
  sv: 'Intervallens namn',
  it: 'Nomi delle fasce',
  da: 'Intervallernes navne',
};
export const bandLabel: Text = {
  en: 'Name of band {number}',
  sv: 'Namn på intervall {number}',
  it: 'Nome della fascia {number}',
  da: 'Navn på interval {number}',
};
export const recodes: Readonly<Record<'asIs' | 'values' | 'bands', Text>> = {
  asIs: { en: 'as it is', sv: 'som det är', it: 'così com’è', da: 'som det er' },
  values: { en: 'values mapped', sv: 'värden omkodade', it: 'valori ricodificati', da: 'værdier omkodet' },
  bands: {
    en: 'cut into bands',
    sv: 'indelat i intervall',
    it: 'diviso in fasce',
    da: 'inddelt i intervaller',
  },
};
export const recode: Text = {
  en: 'How it is read',
  sv: 'Hur det läses',
  it: 'Come si legge',
  da: 'Hvordan det læses',
};
export const becomes: Text = {
  en: '{value} becomes',
  sv: '{value} blir',
  it: '{value} diventa',
  da: '{value} bliver',
};
export const stays: Text = { en: 'not listed', sv: 'inte angivet', it: 'non indicato', da: 'ikke angivet' };
export const empty: Text = { en: 'empty', sv: 'tomt', it: 'vuoto', da: 'tom' };
export const newValue: Text = {
  en: 'New value …',
  sv: 'Nytt värde …',
  it: 'Nuovo valore …',
  da: 'Ny værdi …',
};
export const newValueFor: Text = {
  en: 'New value for {value}',
  sv: 'Nytt värde för {value}',
  it: 'Nuovo valore per {value}',
  da: 'Ny værdi for {value}',
};
export const others: Text = {
  en: 'Values not listed',
  sv: 'Värden som inte anges',
  it: 'Valori non indicati',
  da: 'Værdier, der ikke er angivet',
};
export const otherWays: Readonly<Record<'keep' | 'missing', Text>> = {
  keep: { en: 'stay as they are', sv: 'behålls', it: 'restano come sono', da: 'beholdes' },
  missing: { en: 'become empty', sv: 'blir tomma', it: 'diventano vuoti', da: 'bliver tomme' },
};
export const noValues: Text = {
  en: 'The values of {table} are not known yet.',
  sv: 'Värdena i {table} är inte kända än.',
  it: 'I valori di {table} non sono ancora noti.',
  da: 'Værdierne i {table} er endnu ikke kendt.',
};

export const editSuggested: Text = {
  en: 'Suggest matching traits',
  sv: 'Föreslå matchande egenskaper',
  it: 'Suggerisci caratteristiche abbinate',
  da: 'Foreslå matchende egenskaber',
};
export const editAdded: Text = {
  en: 'Add a trait',
  sv: 'Lägg till en egenskap',
  it: 'Aggiungi una caratteristica',
  da: 'Tilføj en egenskab',
};
export const editRemoved: Text = {
  en: 'Delete “{trait}”',
  sv: 'Ta bort ”{trait}”',
  it: 'Elimina «{trait}»',
  da: 'Slet ”{trait}”',
};
export const editChanged: Text = {
  en: 'Match “{trait}”',
  sv: 'Matcha ”{trait}”',
  it: 'Abbina «{trait}»',
  da: 'Match ”{trait}”',
};
