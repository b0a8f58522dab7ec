import type { Text } from '../text.ts';

export const liftTitle: Text = {
  en: 'Lift by tenth',
  sv: 'Lift per tiondel',
  it: 'Lift per decimo',
  da: 'Lift pr. tiendedel',
};
export const liftChartHint: Text = {
  en: 'The stroke at 1 is a choice at random.',
  sv: 'Strecket vid 1 är ett slumpmässigt urval.',
  it: 'Il tratto a 1 è una scelta a caso.',
  da: 'Stregen ved 1 er et tilfældigt valg.',
};
export const gainsTitle: Text = {
  en: 'Gains',
  sv: 'Gains',
  it: 'Curva dei guadagni',
  da: 'Gains',
};
export const gainsHint: Text = {
  en: 'How many of all yes one reaches by taking so many of the best. The straight line is a choice at random.',
  sv: 'Hur många av alla ja man når genom att ta så många av de bästa. Den raka linjen är ett slumpmässigt urval.',
  it: 'Quanti di tutti i sì si raggiungono prendendo tanti dei migliori. La retta è una scelta a caso.',
  da: 'Hvor mange af alle ja man når ved at tage så mange af de bedste. Den rette linje er et tilfældigt valg.',
};
export const gainsAcross: Text = {
  en: 'Best-scored rows, %',
  sv: 'Högst rankade rader, %',
  it: 'Righe con il punteggio migliore, %',
  da: 'Bedst scorede rækker, %',
};
export const gainsUp: Text = {
  en: 'Share of all “{outcome}”, %',
  sv: 'Andel av alla ”{outcome}”, %',
  it: 'Quota di tutti i «{outcome}», %',
  da: 'Andel af alle ”{outcome}”, %',
};
export const receiverTitle: Text = {
  en: 'Right against wrong (ROC)',
  sv: 'Rätt mot fel (ROC)',
  it: 'Giusti contro sbagliati (ROC)',
  da: 'Rigtigt mod forkert (ROC)',
};
export const receiverHint: Text = {
  en: 'Each point is a cut: those above it are taken. The further above the line, the better.',
  sv: 'Varje punkt är en gräns: de ovanför tas med. Ju längre ovanför linjen, desto bättre.',
  it: 'Ogni punto è una soglia: si prendono quelli sopra. Più sta sopra la retta, meglio è.',
  da: 'Hvert punkt er en grænse: dem over den tages med. Jo længere over linjen, jo bedre.',
};
export const receiverAcross: Text = {
  en: 'No, yet taken, %',
  sv: 'Nej men medtagna, %',
  it: 'No ma presi, %',
  da: 'Nej, men taget med, %',
};
export const receiverUp: Text = {
  en: 'Yes and taken, %',
  sv: 'Ja och medtagna, %',
  it: 'Sì e presi, %',
  da: 'Ja og taget med, %',
};
export const calibrationTitle: Text = {
  en: 'Said and happened (calibration)',
  sv: 'Sagt och hänt (kalibrering)',
  it: 'Detto e accaduto (calibrazione)',
  da: 'Sagt og sket (kalibrering)',
};
export const calibrationHint: Text = {
  en: 'On the line, what is said is what happens.',
  sv: 'På linjen händer det som sägs.',
  it: 'Sulla retta, accade ciò che si dice.',
  da: 'På linjen sker det, der siges.',
};
export const calibrationTest: Text = {
  en: 'On the line, what is said is what happens. Hosmer–Lemeshow: p = {probability}; below 0.05 the two differ by more than chance.',
  sv: 'På linjen händer det som sägs. Hosmer–Lemeshow: p = {probability}; under 0,05 skiljer de sig mer än slumpen.',
  it: 'Sulla retta, accade ciò che si dice. Hosmer–Lemeshow: p = {probability}; sotto 0,05 i due differiscono più del caso.',
  da: 'På linjen sker det, der siges. Hosmer–Lemeshow: p = {probability}; under 0,05 afviger de mere end tilfældigt.',
};
export const calibrationAcross: Text = {
  en: 'Probability said, %',
  sv: 'Sagd sannolikhet, %',
  it: 'Probabilità detta, %',
  da: 'Sagt sandsynlighed, %',
};
export const calibrationUp: Text = {
  en: 'Share that happened, %',
  sv: 'Andel som hände, %',
  it: 'Quota accaduta, %',
  da: 'Andel, der skete, %',
};
