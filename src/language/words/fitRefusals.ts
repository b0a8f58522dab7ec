import type { Text } from '../text.ts';

export const chooseOutcome: Text = {
  en: 'Choose what to predict: a column that says yes or no.',
  sv: 'Välj vad som ska förutsägas: en kolumn som säger ja eller nej.',
  it: 'Scegli che cosa prevedere: una colonna che dice sì o no.',
  da: 'Vælg, hvad der skal forudsiges: en kolonne, der siger ja eller nej.',
};
export const choosePredictors: Text = {
  en: 'Choose at least one other column to predict from.',
  sv: 'Välj minst en annan kolumn att förutsäga utifrån.',
  it: 'Scegli almeno un’altra colonna da cui prevedere.',
  da: 'Vælg mindst én anden kolonne at forudsige ud fra.',
};
export const noDates: Text = {
  en: '“{column}” holds dates, which this model cannot weigh.',
  sv: '”{column}” innehåller datum, som modellen inte kan väga.',
  it: '«{column}» contiene date, che questo modello non sa pesare.',
  da: '”{column}” indeholder datoer, som modellen ikke kan veje.',
};
export const manyLevels: Text = {
  en: '“{column}” has more than {most} different values: each would need a coefficient of its own.',
  sv: '”{column}” har fler än {most} olika värden: vart och ett skulle behöva en egen koefficient.',
  it: '«{column}» ha più di {most} valori diversi: a ognuno servirebbe un suo coefficiente.',
  da: '”{column}” har over {most} forskellige værdier: hver ville kræve sin egen koefficient.',
};
export const leaveOut: Text = {
  en: 'Leave it out, or use a column made of it.',
  sv: 'Utelämna den, eller använd en kolumn gjord av den.',
  it: 'Lasciala fuori, o usa una colonna ricavata da essa.',
  da: 'Udelad den, eller brug en kolonne lavet ud fra den.',
};
export const noRows: Text = {
  en: 'No row has “{outcome}” and all the columns to predict from.',
  sv: 'Ingen rad har ”{outcome}” och alla kolumner att förutsäga utifrån.',
  it: 'Nessuna riga ha «{outcome}» e tutte le colonne da cui prevedere.',
  da: 'Ingen række har ”{outcome}” og alle kolonner at forudsige ud fra.',
};
export const oneClass: Text = {
  en: '“{outcome}” is the same in every row to learn from: there is nothing to tell apart.',
  sv: '”{outcome}” är samma på varje rad att lära av: det finns inget att skilja åt.',
  it: '«{outcome}» è uguale in tutte le righe da cui imparare: non c’è nulla da distinguere.',
  da: '”{outcome}” er ens i alle rækker at lære af: der er intet at skelne.',
};
export const completeSeparation: Text = {
  en: '{columns} {count|tells|tell} “{outcome}” without one mistake. Then no coefficient is large enough, and there is no model.',
  sv: '{columns} avslöjar ”{outcome}” utan ett enda fel. Då är ingen koefficient stor nog, och det finns ingen modell.',
  it: '{columns} {count|indovina|indovinano} «{outcome}» senza un errore. Allora nessun coefficiente è abbastanza grande, e non c’è modello.',
  da: '{columns} afslører ”{outcome}” uden én fejl. Så er ingen koefficient stor nok, og der er ingen model.',
};
export const partialSeparation: Text = {
  en: 'In some rows {columns} {count|tells|tell} “{outcome}” without one mistake, as a value that only occurs with yes does. Then no coefficient is large enough.',
  sv: 'På vissa rader avslöjar {columns} ”{outcome}” utan ett enda fel, som ett värde som bara förekommer med ja. Då är ingen koefficient stor nog.',
  it: 'In alcune righe {columns} {count|indovina|indovinano} «{outcome}» senza un errore, come un valore che ricorre solo con sì. Allora nessun coefficiente è abbastanza grande.',
  da: 'I nogle rækker afslører {columns} ”{outcome}” uden én fejl, som en værdi, der kun forekommer med ja. Så er ingen koefficient stor nok.',
};
export const leaveThemOut: Text = {
  en: 'Leave out what is known only afterwards, or join rare values.',
  sv: 'Utelämna det som är känt först i efterhand, eller slå ihop ovanliga värden.',
  it: 'Lascia fuori ciò che si sa solo dopo, o unisci i valori rari.',
  da: 'Udelad det, der først vides bagefter, eller slå sjældne værdier sammen.',
};
export const otherRows: Text = {
  en: 'Choose another column, or keep more rows in the table’s cell.',
  sv: 'Välj en annan kolumn, eller behåll fler rader i tabellens cell.',
  it: 'Scegli un’altra colonna, o tieni più righe nella cella della tabella.',
  da: 'Vælg en anden kolonne, eller behold flere rækker i tabellens celle.',
};
