import type { Text } from '../text.ts';

export const groupMatch: Readonly<Record<'all' | 'any' | 'none' | 'atLeast', Text>> = {
  all: { en: 'All of these', sv: 'Alla dessa', it: 'Tutte queste', da: 'Alle disse' },
  any: { en: 'Any of these', sv: 'Något av dessa', it: 'Almeno una di queste', da: 'Mindst én af disse' },
  none: { en: 'None of these', sv: 'Inget av dessa', it: 'Nessuna di queste', da: 'Ingen af disse' },
  atLeast: {
    en: 'At least … of these',
    sv: 'Minst … av dessa',
    it: 'Almeno … di queste',
    da: 'Mindst … af disse',
  },
};

export const howMany: Text = {
  en: 'How many must hold',
  sv: 'Hur många som måste gälla',
  it: 'Quante devono valere',
  da: 'Hvor mange der skal gælde',
};

export const group: Text = { en: 'Group', sv: 'Grupp', it: 'Gruppo', da: 'Gruppe' };
export const condition: Text = { en: 'Condition', sv: 'Villkor', it: 'Condizione', da: 'Betingelse' };
export const matchOfGroup: Text = {
  en: 'How the conditions are joined',
  sv: 'Hur villkoren fogas samman',
  it: 'Come si uniscono le condizioni',
  da: 'Hvordan betingelserne forbindes',
};

export const subject: Text = {
  en: 'What is asked about',
  sv: 'Vad villkoret gäller',
  it: 'Che cosa riguarda la condizione',
  da: 'Hvad betingelsen gælder',
};
export const operator: Text = {
  en: 'How it is compared',
  sv: 'Hur det jämförs',
  it: 'Come si confronta',
  da: 'Hvordan der sammenlignes',
};
export const value: Text = { en: 'Value', sv: 'Värde', it: 'Valore', da: 'Værdi' };
export const from: Text = { en: 'From', sv: 'Från', it: 'Da', da: 'Fra' };
export const to: Text = { en: 'to', sv: 'till', it: 'a', da: 'til' };
export const and: Text = { en: 'and', sv: 'och', it: 'e', da: 'og' };

export const columns: Text = { en: 'Columns', sv: 'Kolumner', it: 'Colonne', da: 'Kolonner' };
export const traits: Text = {
  en: 'Matched traits',
  sv: 'Matchade egenskaper',
  it: 'Caratteristiche abbinate',
  da: 'Matchede egenskaber',
};
export const segments: Text = { en: 'Segments', sv: 'Segment', it: 'Segmenti', da: 'Segmenter' };
export const memberOf: Text = { en: 'Segment', sv: 'Segment', it: 'Segmento', da: 'Segment' };

export const unknownSubject: Text = {
  en: '{name} (missing)',
  sv: '{name} (saknas)',
  it: '{name} (manca)',
  da: '{name} (mangler)',
};
export const notAmongValues: Text = {
  en: 'Not among the trait’s values: {values}',
  sv: 'Finns inte bland egenskapens värden: {values}',
  it: 'Non è tra i valori della caratteristica: {values}',
  da: 'Findes ikke blandt egenskabens værdier: {values}',
};
export const unknownOperator: Text = {
  en: 'unknown comparison',
  sv: 'okänd jämförelse',
  it: 'confronto sconosciuto',
  da: 'ukendt sammenligning',
};

export const addCondition: Text = { en: 'Condition', sv: 'Villkor', it: 'Condizione', da: 'Betingelse' };
export const addGroup: Text = { en: 'Group', sv: 'Grupp', it: 'Gruppo', da: 'Gruppe' };
export const addConditionTo: Text = {
  en: 'Add a condition',
  sv: 'Lägg till ett villkor',
  it: 'Aggiungi una condizione',
  da: 'Tilføj en betingelse',
};
export const addGroupTo: Text = {
  en: 'Add a group',
  sv: 'Lägg till en grupp',
  it: 'Aggiungi un gruppo',
  da: 'Tilføj en gruppe',
};
export const deepest: Text = {
  en: 'Groups can be nested {depth} deep.',
  sv: 'Grupper kan ligga i högst {depth} nivåer.',
  it: 'I gruppi possono annidarsi fino a {depth} livelli.',
  da: 'Grupper kan ligge i højst {depth} niveauer.',
};

export const conditionMenu: Text = {
  en: 'Condition menu',
  sv: 'Meny för villkoret',
  it: 'Menu della condizione',
  da: 'Menu for betingelsen',
};
export const groupMenu: Text = {
  en: 'Group menu',
  sv: 'Meny för gruppen',
  it: 'Menu del gruppo',
  da: 'Menu for gruppen',
};
export const move: Text = {
  en: 'Move: arrow up or down',
  sv: 'Flytta: pil upp eller ned',
  it: 'Sposta: freccia su o giù',
  da: 'Flyt: pil op eller ned',
};
export const moveUp: Text = { en: 'Move up', sv: 'Flytta upp', it: 'Sposta su', da: 'Flyt op' };
export const moveDown: Text = { en: 'Move down', sv: 'Flytta ned', it: 'Sposta giù', da: 'Flyt ned' };
export const duplicate: Text = { en: 'Duplicate', sv: 'Duplicera', it: 'Duplica', da: 'Duplikér' };
export const negate: Text = {
  en: 'Turn into its opposite',
  sv: 'Vänd till motsatsen',
  it: 'Inverti',
  da: 'Vend til det modsatte',
};
export const affirm: Text = {
  en: 'Turn back',
  sv: 'Vänd tillbaka',
  it: 'Annulla l’inversione',
  da: 'Vend tilbage',
};
export const switchOff: Text = { en: 'Switch off', sv: 'Stäng av', it: 'Disattiva', da: 'Slå fra' };
export const switchOn: Text = { en: 'Switch on', sv: 'Slå på', it: 'Attiva', da: 'Slå til' };
export const ungroup: Text = {
  en: 'Ungroup',
  sv: 'Lös upp gruppen',
  it: 'Sciogli il gruppo',
  da: 'Opløs gruppen',
};
export const wrap: Text = {
  en: 'Put into a group',
  sv: 'Lägg i en grupp',
  it: 'Metti in un gruppo',
  da: 'Læg i en gruppe',
};
export const remove: Text = { en: 'Delete', sv: 'Ta bort', it: 'Elimina', da: 'Slet' };

export const not: Text = { en: 'Not', sv: 'Inte', it: 'Non', da: 'Ikke' };
export const off: Text = { en: 'switched off', sv: 'används inte', it: 'non in uso', da: 'slået fra' };
export const unfinished: Text = {
  en: 'choose a value',
  sv: 'välj ett värde',
  it: 'scegli un valore',
  da: 'vælg en værdi',
};
export const emptyGroup: Text = {
  en: 'No conditions yet: it says nothing.',
  sv: 'Inga villkor än: den säger ingenting.',
  it: 'Ancora nessuna condizione: non dice nulla.',
  da: 'Ingen betingelser endnu: den siger ingenting.',
};
export const includesEmpty: Text = {
  en: 'includes {count} empty',
  sv: 'inklusive {count} tomma',
  it: 'inclus{count|o|i} {count} vuot{count|o|i}',
  da: 'inkl. {count} tomme',
};
export const rowsKept: Text = {
  en: '{count} {count|row|rows}, {share}',
  sv: '{count} {count|rad|rader}, {share}',
  it: '{count} {count|riga|righe}, {share}',
  da: '{count} {count|række|rækker}, {share}',
};
export const inWords: Text = { en: 'In words', sv: 'I ord', it: 'A parole', da: 'Med ord' };
export const everyRow: Text = { en: 'Every row', sv: 'Varje rad', it: 'Ogni riga', da: 'Hver række' };

export const chooseValues: Text = {
  en: 'Choose values',
  sv: 'Välj värden',
  it: 'Scegli i valori',
  da: 'Vælg værdier',
};
export const searchValues: Text = {
  en: 'Search the values',
  sv: 'Sök bland värdena',
  it: 'Cerca tra i valori',
  da: 'Søg i værdierne',
};
export const noSuchValue: Text = {
  en: 'No such value in the data.',
  sv: 'Inget sådant värde i data.',
  it: 'Nessun valore simile nei dati.',
  da: 'Ingen sådan værdi i dataene.',
};
export const useTyped: Text = {
  en: 'Use “{value}” all the same',
  sv: 'Använd ”{value}” ändå',
  it: 'Usa comunque «{value}»',
  da: 'Brug ”{value}” alligevel',
};
export const moreValues: Text = {
  en: '{count} more: search to find them',
  sv: '{count} till: sök för att hitta dem',
  it: 'Altri {count}: cerca per trovarli',
  da: '{count} mere: søg for at finde dem',
};
export const removeValue: Text = {
  en: 'Remove {value}',
  sv: 'Ta bort {value}',
  it: 'Togli {value}',
  da: 'Fjern {value}',
};
export const chosen: Text = {
  en: '{count} chosen',
  sv: '{count} {count|vald|valda}',
  it: '{count} {count|scelto|scelti}',
  da: '{count} {count|valgt|valgte}',
};
export const clear: Text = { en: 'Clear', sv: 'Rensa', it: 'Svuota', da: 'Ryd' };

export const listHint: Text = {
  en: 'One per line, or separated by commas, semicolons or tabs.',
  sv: 'Ett per rad, eller åtskilda med komma, semikolon eller tabb.',
  it: 'Uno per riga, oppure separati da virgole, punti e virgola o tabulazioni.',
  da: 'Én pr. linje, eller adskilt af komma, semikolon eller tabulator.',
};
export const listCount: Text = {
  en: '{count} {count|value|values}',
  sv: '{count} {count|värde|värden}',
  it: '{count} {count|valore|valori}',
  da: '{count} {count|værdi|værdier}',
};
export const caseSensitive: Text = {
  en: 'Upper and lower case matter',
  sv: 'Skilj på stora och små bokstäver',
  it: 'Distingui maiuscole e minuscole',
  da: 'Skeln mellem store og små bogstaver',
};

export const notANumber: Text = {
  en: 'That is not a number.',
  sv: 'Det är inget tal.',
  it: 'Non è un numero.',
  da: 'Det er ikke et tal.',
};
export const notAWholeNumber: Text = {
  en: 'That is not a whole number.',
  sv: 'Det är inget heltal.',
  it: 'Non è un numero intero.',
  da: 'Det er ikke et helt tal.',
};
export const notADate: Text = {
  en: 'That is not a date.',
  sv: 'Det är inget datum.',
  it: 'Non è una data.',
  da: 'Det er ikke en dato.',
};

export const unitOfTime: Text = { en: 'Unit', sv: 'Enhet', it: 'Unità', da: 'Enhed' };
export const days: Text = { en: 'days', sv: 'dagar', it: 'giorni', da: 'dage' };
export const resolvedBetween: Text = {
  en: '{from} to {to}',
  sv: '{from} till {to}',
  it: 'dal {from} al {to}',
  da: '{from} til {to}',
};
export const resolvedOn: Text = { en: '{day}', sv: '{day}', it: '{day}', da: '{day}' };
export const resolvedFrom: Text = {
  en: 'from {from}',
  sv: 'från {from}',
  it: 'dal {from}',
  da: 'fra {from}',
};
export const resolvedTo: Text = {
  en: 'up to {to}',
  sv: 'till och med {to}',
  it: 'fino al {to}',
  da: 'til og med {to}',
};

export const quantileBand: Text = { en: 'Band', sv: 'Grupp', it: 'Quantile', da: 'Gruppe' };
export const quantileOf: Text = { en: 'of', sv: 'av', it: 'di', da: 'af' };
export const quantileBands: Text = {
  en: 'Number of bands',
  sv: 'Antal grupper',
  it: 'Numero di quantili',
  da: 'Antal grupper',
};

/* names of edits, as undo says them */
export const editAdded: Text = {
  en: 'Add a condition',
  sv: 'Lägg till ett villkor',
  it: 'Aggiungi una condizione',
  da: 'Tilføj en betingelse',
};
export const editGroupAdded: Text = {
  en: 'Add a group',
  sv: 'Lägg till en grupp',
  it: 'Aggiungi un gruppo',
  da: 'Tilføj en gruppe',
};
export const editRemoved: Text = {
  en: 'Delete a condition',
  sv: 'Ta bort ett villkor',
  it: 'Elimina una condizione',
  da: 'Slet en betingelse',
};
export const editGroupRemoved: Text = {
  en: 'Delete a group',
  sv: 'Ta bort en grupp',
  it: 'Elimina un gruppo',
  da: 'Slet en gruppe',
};
export const editMoved: Text = {
  en: 'Move in the rule',
  sv: 'Flytta i regeln',
  it: 'Sposta nella regola',
  da: 'Flyt i reglen',
};
export const editDuplicated: Text = {
  en: 'Duplicate in the rule',
  sv: 'Duplicera i regeln',
  it: 'Duplica nella regola',
  da: 'Duplikér i reglen',
};
export const editNegated: Text = {
  en: 'Turn into its opposite',
  sv: 'Vänd till motsatsen',
  it: 'Inverti',
  da: 'Vend til det modsatte',
};
export const editSwitched: Text = {
  en: 'Switch on or off',
  sv: 'Slå på eller av',
  it: 'Attiva o disattiva',
  da: 'Slå til eller fra',
};
export const editUngrouped: Text = {
  en: 'Ungroup',
  sv: 'Lös upp en grupp',
  it: 'Sciogli un gruppo',
  da: 'Opløs en gruppe',
};
export const editMatch: Text = {
  en: 'Change how conditions are joined',
  sv: 'Ändra hur villkoren fogas samman',
  it: 'Cambia come si uniscono le condizioni',
  da: 'Ændr, hvordan betingelserne forbindes',
};
export const editSubject: Text = {
  en: 'Change what is asked about',
  sv: 'Ändra vad villkoret gäller',
  it: 'Cambia che cosa riguarda la condizione',
  da: 'Ændr, hvad betingelsen gælder',
};
export const editOperator: Text = {
  en: 'Change the comparison',
  sv: 'Ändra jämförelsen',
  it: 'Cambia il confronto',
  da: 'Ændr sammenligningen',
};
export const editValue: Text = {
  en: 'Change the value of a condition',
  sv: 'Ändra ett villkors värde',
  it: 'Cambia il valore di una condizione',
  da: 'Ændr en betingelses værdi',
};

export const slide: Text = {
  en: 'Drag: {label}',
  sv: 'Dra: {label}',
  it: 'Trascina: {label}',
  da: 'Træk: {label}',
};
