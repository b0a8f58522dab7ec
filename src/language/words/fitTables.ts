import type { Text } from '../text.ts';

export const coefficients: Text = {
  en: 'Coefficients',
  sv: 'Koefficienter',
  it: 'Coefficienti',
  da: 'Koefficienter',
};
export const coefficientsHint: Text = {
  en: 'An odds ratio of 1.2 is 20% higher odds for one unit more, all else equal. Compare columns by the standardised coefficient: for one standard deviation more.',
  sv: 'En oddskvot på 1,2 är 20 % högre odds för en enhet till, allt annat lika. Jämför kolumner med den standardiserade koefficienten: för en standardavvikelse till.',
  it: 'Un rapporto di odds di 1,2 è un 20% di odds in più per un’unità in più, a parità del resto. Confronta le colonne con il coefficiente standardizzato: per una deviazione standard in più.',
  da: 'En oddsratio på 1,2 er 20 % højere odds for én enhed mere, alt andet lige. Sammenlign kolonner med den standardiserede koefficient: for én standardafvigelse mere.',
};
export const coefficient: Text = {
  en: 'Coefficient',
  sv: 'Koefficient',
  it: 'Coefficiente',
  da: 'Koefficient',
};
export const standardised: Text = {
  en: 'Standardised',
  sv: 'Standardiserad',
  it: 'Standardizzato',
  da: 'Standardiseret',
};
export const oddsRatio: Text = {
  en: 'Odds ratio',
  sv: 'Oddskvot',
  it: 'Rapporto di odds',
  da: 'Oddsratio',
};
export const probabilityOfChance: Text = {
  en: 'p',
  sv: 'p',
  it: 'p',
  da: 'p',
};
export const intercept: Text = {
  en: 'Intercept',
  sv: 'Intercept',
  it: 'Intercetta',
  da: 'Skæring',
};
export const lessThan: Text = {
  en: '< {bound}',
  sv: '< {bound}',
  it: '< {bound}',
  da: '< {bound}',
};
export const quality: Text = {
  en: 'How well it tells them apart',
  sv: 'Hur väl den skiljer dem åt',
  it: 'Quanto bene li distingue',
  da: 'Hvor godt den skelner',
};
export const qualityHint: Text = {
  en: 'AUC: the chance that a yes scores above a no; Gini = 2 × AUC − 1; KS: the widest gap between the two. Lower is better for log loss and Brier.',
  sv: 'AUC: chansen att ett ja får högre poäng än ett nej; Gini = 2 × AUC − 1; KS: största avståndet mellan de två. Lägre är bättre för log loss och Brier.',
  it: 'AUC: la probabilità che un sì superi un no; Gini = 2 × AUC − 1; KS: la distanza massima tra i due. Per log loss e Brier, meno è meglio.',
  da: 'AUC: chancen for, at et ja scorer over et nej; Gini = 2 × AUC − 1; KS: største afstand mellem de to. Lavere er bedre for log loss og Brier.',
};
export const measure: Text = {
  en: 'Measure',
  sv: 'Mått',
  it: 'Misura',
  da: 'Mål',
};
export const learnedFrom: Text = {
  en: 'Learned from',
  sv: 'Inlärda',
  it: 'Imparate',
  da: 'Lært af',
};
export const heldOut: Text = {
  en: 'Held out',
  sv: 'Undanhållna',
  it: 'Da parte',
  da: 'Holdt ude',
};
export const yesRows: Text = {
  en: 'Yes',
  sv: 'Ja',
  it: 'Sì',
  da: 'Ja',
};
export const logLoss: Text = {
  en: 'Log loss',
  sv: 'Log loss',
  it: 'Log loss',
  da: 'Log loss',
};
export const confusion: Text = {
  en: 'Said yes from 50%, and what came of it',
  sv: 'Ja från 50 %, och vad det blev',
  it: 'Detto sì dal 50%, e com’è andata',
  da: 'Sagt ja fra 50 %, og hvordan det gik',
};
export const confusionHint: Text = {
  en: 'Right in {accuracy}; always naming the more frequent is right in {majority}. Mean of both classes: {balanced}.',
  sv: 'Rätt i {accuracy}; att alltid säga det vanligare är rätt i {majority}. Medel av båda klasserna: {balanced}.',
  it: 'Giusto nel {accuracy}; dire sempre il più frequente è giusto nel {majority}. Media delle due classi: {balanced}.',
  da: 'Rigtigt i {accuracy}; altid at sige det hyppigste er rigtigt i {majority}. Gennemsnit af begge klasser: {balanced}.',
};
export const actual: Text = {
  en: 'What it is',
  sv: 'Vad det är',
  it: 'Com’è',
  da: 'Hvad det er',
};
export const saidNo: Text = {
  en: 'Said no',
  sv: 'Sagt nej',
  it: 'Detto no',
  da: 'Sagt nej',
};
export const saidYes: Text = {
  en: 'Said yes',
  sv: 'Sagt ja',
  it: 'Detto sì',
  da: 'Sagt ja',
};
export const no: Text = {
  en: 'No',
  sv: 'Nej',
  it: 'No',
  da: 'Nej',
};
export const yes: Text = {
  en: 'Yes',
  sv: 'Ja',
  it: 'Sì',
  da: 'Ja',
};
export const lift: Text = {
  en: 'Lift and gain by tenth',
  sv: 'Lift och gain per tiondel',
  it: 'Lift e gain per decimo',
  da: 'Lift og gain pr. tiendedel',
};
export const liftHint: Text = {
  en: 'Rows from the highest probability, those held out where there are any. Lift 2: twice the rate of all. Gain: the share of all yes in this tenth and those before it.',
  sv: 'Rader från högsta sannolikheten, de undanhållna om det finns några. Lift 2: dubbla andelen mot alla. Gain: andelen av alla ja i tiondelen och de före den.',
  it: 'Righe dalla probabilità più alta, quelle da parte se ci sono. Lift 2: il doppio del tasso complessivo. Gain: la quota di tutti i sì in questo decimo e nei precedenti.',
  da: 'Rækker fra højeste sandsynlighed, dem der er holdt ude, hvis der er nogen. Lift 2: dobbelt andel mod alle. Gain: andelen af alle ja i denne tiendedel og dem før.',
};
export const gain: Text = {
  en: 'Gain',
  sv: 'Gain',
  it: 'Gain',
  da: 'Gain',
};
export const lowest: Text = {
  en: 'Probability from',
  sv: 'Sannolikhet från',
  it: 'Probabilità da',
  da: 'Sandsynlighed fra',
};
