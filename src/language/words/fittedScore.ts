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
export const what: Text = {
  en: 'Logistic regression: a probability learned from rows of which the outcome is known. Each column gets a weight, those held out check the result.',
  sv: 'Logistisk regression: en sannolikhet inlärd från rader vars utfall är känt. Varje kolumn får en vikt, och de undanhållna raderna kontrollerar resultatet.',
  it: 'Regressione logistica: una probabilità imparata dalle righe di cui si conosce l’esito. Ogni colonna riceve un peso, e le righe tenute da parte verificano il risultato.',
  da: 'Logistisk regression: en sandsynlighed lært af rækker, hvis udfald er kendt. Hver kolonne får en vægt, og de rækker, der holdes ude, kontrollerer resultatet.',
};
export const when: Text = {
  en: 'When some hundred leads have been won or lost, and what you know of new ones was known of those too, before it was decided.',
  sv: 'När några hundra leads har vunnits eller förlorats, och det du vet om nya var känt även om dem, innan det avgjordes.',
  it: 'Quando qualche centinaio di lead è stato vinto o perso, e ciò che sai dei nuovi si sapeva anche di quelli, prima che si decidesse.',
  da: 'Når nogle hundrede leads er vundet eller tabt, og det, du ved om nye, også var kendt om dem, før det blev afgjort.',
};
export const whenNot: Text = {
  en: 'When a column is known only afterwards, as the length of the sales call is: the score is then splendid and useless. Nor does it say what causes a purchase.',
  sv: 'När en kolumn är känd först i efterhand, som säljsamtalets längd: då är poängen lysande och oanvändbar. Den säger inte heller vad som orsakar ett köp.',
  it: 'Quando una colonna si conosce solo dopo, come la durata della telefonata di vendita: il punteggio è allora splendido e inutile. E non dice che cosa causa un acquisto.',
  da: 'Når en kolonne først kendes bagefter, som salgssamtalens længde: så er scoren strålende og ubrugelig. Den siger heller ikke, hvad der forårsager et køb.',
};
export const formula: Text = {
  en: 'probability = 1 ÷ (1 + e^−(intercept + Σ coefficient × value)), fitted by maximum likelihood',
  sv: 'sannolikhet = 1 ÷ (1 + e^−(intercept + Σ koefficient × värde)), anpassad med maximum likelihood',
  it: 'probabilità = 1 ÷ (1 + e^−(intercetta + Σ coefficiente × valore)), stimata per massima verosimiglianza',
  da: 'sandsynlighed = 1 ÷ (1 + e^−(skæring + Σ koefficient × værdi)), tilpasset ved maximum likelihood',
};
export const leaksAlone: Text = {
  en: 'Almost surely known only after “{outcome}”: {columns}. Leave out what you do not know of a new lead.',
  sv: 'Nästan säkert känt först efter ”{outcome}”: {columns}. Utelämna det du inte vet om ett nytt lead.',
  it: 'Quasi certamente noto solo dopo «{outcome}»: {columns}. Lascia fuori ciò che di un nuovo lead non sai.',
  da: 'Næsten sikkert først kendt efter ”{outcome}”: {columns}. Udelad det, du ikke ved om et nyt lead.',
};
export const leaksStrong: Text = {
  en: 'One column alone predicts “{outcome}” very well: {columns}. Ask whether it is known before that is decided.',
  sv: 'En kolumn ensam förutsäger ”{outcome}” mycket väl: {columns}. Fråga dig om den är känd innan det avgörs.',
  it: 'Una sola colonna prevede molto bene «{outcome}»: {columns}. Chiediti se si conosce prima che si decida.',
  da: 'Én kolonne alene forudsiger ”{outcome}” meget godt: {columns}. Spørg, om den kendes, før det afgøres.',
};
export const withArea: Text = {
  en: '{column} (AUC {area})',
  sv: '{column} (AUC {area})',
  it: '{column} (AUC {area})',
  da: '{column} (AUC {area})',
};
export const dropped: Text = {
  en: 'Left out, since others say the same or all rows are alike: {columns}.',
  sv: 'Utelämnade, eftersom andra säger samma sak eller alla rader är lika: {columns}.',
  it: 'Lasciate fuori, perché altre dicono lo stesso o tutte le righe sono uguali: {columns}.',
  da: 'Udeladt, fordi andre siger det samme, eller alle rækker er ens: {columns}.',
};
export const fewEvents: Text = {
  en: '{columns} coefficients are learned from {events} rows of the rarer outcome: under ten each is too few to trust them.',
  sv: '{columns} koefficienter lärs från {events} rader av det ovanligare utfallet: under tio per styck är för få för att lita på dem.',
  it: '{columns} coefficienti sono imparati da {events} righe dell’esito più raro: meno di dieci ciascuno è troppo poco per fidarsi.',
  da: '{columns} koefficienter læres af {events} rækker med det sjældnere udfald: under ti til hver er for få til at stole på dem.',
};
export const overfitted: Text = {
  en: 'The model does much better on the rows it learned from (AUC {learned}) than on those held out ({held}): it has learned some by heart. Use fewer columns.',
  sv: 'Modellen är mycket bättre på raderna den lärt av (AUC {learned}) än på de undanhållna ({held}): den har lärt sig en del utantill. Använd färre kolumner.',
  it: 'Il modello va molto meglio sulle righe da cui ha imparato (AUC {learned}) che su quelle tenute da parte ({held}): ne ha imparate alcune a memoria. Usa meno colonne.',
  da: 'Modellen er meget bedre på rækkerne, den har lært af (AUC {learned}), end på dem, der er holdt ude ({held}): den har lært nogle udenad. Brug færre kolonner.',
};
export const nothingHeld: Text = {
  en: 'No rows are held out: all that is told of the model is told of the rows that it learned from.',
  sv: 'Inga rader är undanhållna: allt som sägs om modellen gäller raderna den lärt av.',
  it: 'Nessuna riga è tenuta da parte: tutto ciò che si dice del modello vale per le righe da cui ha imparato.',
  da: 'Ingen rækker er holdt ude: alt, hvad der siges om modellen, gælder rækkerne, den har lært af.',
};
export const notConverged: Text = {
  en: 'The search for the best coefficients did not come to rest: do not trust them.',
  sv: 'Sökandet efter de bästa koefficienterna kom inte till ro: lita inte på dem.',
  it: 'La ricerca dei coefficienti migliori non si è assestata: non fidartene.',
  da: 'Søgningen efter de bedste koefficienter faldt ikke til ro: stol ikke på dem.',
};
export const lacking: Text = {
  en: '{rows} {rows|row lacks|rows lack} a column of the model and {rows|has|have} no score.',
  sv: '{rows} {rows|rad saknar|rader saknar} en kolumn i modellen och har ingen poäng.',
  it: 'A {rows} {rows|riga|righe} manca una colonna del modello: non {rows|ha|hanno} punteggio.',
  da: '{rows} {rows|række mangler|rækker mangler} en kolonne i modellen og har ingen score.',
};
export const theModel: Text = {
  en: 'The model',
  sv: 'Modellen',
  it: 'Il modello',
  da: 'Modellen',
};
export const learnedRows: Text = {
  en: 'Rows learned from',
  sv: 'Rader att lära av',
  it: 'Righe da cui ha imparato',
  da: 'Rækker at lære af',
};
export const heldRows: Text = {
  en: 'Rows held out',
  sv: 'Undanhållna rader',
  it: 'Righe tenute da parte',
  da: 'Rækker holdt ude',
};
export const share: Text = {
  en: 'Share with the outcome',
  sv: 'Andel med utfallet',
  it: 'Quota con l’esito',
  da: 'Andel med udfaldet',
};
export const mcFadden: Text = {
  en: 'McFadden’s R²',
  sv: 'McFaddens R²',
  it: 'R² di McFadden',
  da: 'McFaddens R²',
};
export const logLikelihood: Text = {
  en: 'Log-likelihood',
  sv: 'Loglikelihood',
  it: 'Log-verosimiglianza',
  da: 'Log-likelihood',
};
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
export const column: Text = {
  en: 'Column',
  sv: 'Kolumn',
  it: 'Colonna',
  da: 'Kolonne',
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
export const levelOf: Text = {
  en: '{column}: {level}',
  sv: '{column}: {level}',
  it: '{column}: {level}',
  da: '{column}: {level}',
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
export const tenth: Text = {
  en: 'Tenth',
  sv: 'Tiondel',
  it: 'Decimo',
  da: 'Tiendedel',
};
export const liftName: Text = {
  en: 'Lift',
  sv: 'Lift',
  it: 'Lift',
  da: 'Lift',
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
export const asPoints: Text = {
  en: 'Turned into points',
  sv: 'Omgjort till poäng',
  it: 'Trasformato in punti',
  da: 'Omsat til point',
};
export const asPointsHint: Text = {
  en: 'Whole points that add up to about 100; “Turn into points” above makes rules of them to edit. They keep an AUC of {points}; the model itself has {model}. Numbers are in fifths.',
  sv: 'Hela poäng som summerar till ungefär 100; ”Gör om till poäng” ovan gör dem till regler att ändra i. De behåller AUC {points}; själva modellen har {model}. Tal är delade i femtedelar.',
  it: 'Punti interi che sommano a circa 100; «Trasforma in punti», qui sopra, ne fa regole da modificare. Conservano un’AUC di {points}; il modello stesso ha {model}. I numeri sono divisi in quinti.',
  da: 'Hele point, der giver omkring 100; ”Lav om til point” ovenfor gør dem til regler, du kan rette i. De beholder AUC {points}; selve modellen har {model}. Tal er delt i femtedele.',
};
export const value: Text = {
  en: 'Value',
  sv: 'Värde',
  it: 'Valore',
  da: 'Værdi',
};
export const upTo: Text = {
  en: 'at most {to}',
  sv: 'högst {to}',
  it: 'al massimo {to}',
  da: 'højst {to}',
};
export const over: Text = {
  en: 'over {from}',
  sv: 'över {from}',
  it: 'oltre {from}',
  da: 'over {from}',
};
export const between: Text = {
  en: 'over {from}, at most {to}',
  sv: 'över {from}, högst {to}',
  it: 'oltre {from}, al massimo {to}',
  da: 'over {from}, højst {to}',
};
export const betweenClosed: Text = {
  en: 'from {from} to under {to}',
  sv: 'från {from} till under {to}',
  it: 'da {from} a meno di {to}',
  da: 'fra {from} til under {to}',
};
export const below: Text = {
  en: 'under {to}',
  sv: 'under {to}',
  it: 'meno di {to}',
  da: 'under {to}',
};
export const atLeast: Text = {
  en: 'at least {from}',
  sv: 'minst {from}',
  it: 'almeno {from}',
  da: 'mindst {from}',
};
export const nothingToPoint: Text = {
  en: 'No value makes a difference here: there is nothing to give points for.',
  sv: 'Inget värde gör någon skillnad här: det finns inget att ge poäng för.',
  it: 'Qui nessun valore fa differenza: non c’è nulla a cui dare punti.',
  da: 'Ingen værdi gør en forskel her: der er ikke noget at give point for.',
};
export const tooManyPoints: Text = {
  en: 'The model would be {rules} rules with points, and a score can have {most}. Leave out columns with many values.',
  sv: 'Modellen skulle bli {rules} regler med poäng, och en poängmodell kan ha {most}. Utelämna kolumner med många värden.',
  it: 'Il modello diventerebbe {rules} regole con punti, ma un punteggio può averne {most}. Lascia fuori le colonne con molti valori.',
  da: 'Modellen ville blive til {rules} regler med point, og en score kan have {most}. Udelad kolonner med mange værdier.',
};
export const worked: Text = {
  en: 'The likeliest row worked out',
  sv: 'Den sannolikaste raden uträknad',
  it: 'La riga più probabile calcolata',
  da: 'Den mest sandsynlige række regnet ud',
};
export const workedMean: Text = {
  en: 'A row that is the mean in everything: log odds {mean}.',
  sv: 'En rad som är medel i allt: logodds {mean}.',
  it: 'Una riga che è la media in tutto: log-odds {mean}.',
  da: 'En række, der er gennemsnit i alt: log-odds {mean}.',
};
export const workedPart: Text = {
  en: '{column} is {value}: {adds}',
  sv: '{column} är {value}: {adds}',
  it: '{column} è {value}: {adds}',
  da: '{column} er {value}: {adds}',
};
export const workedSum: Text = {
  en: 'Together {sum}, a probability of {probability}: “{segment}”.',
  sv: 'Tillsammans {sum}, sannolikheten {probability}: ”{segment}”.',
  it: 'In tutto {sum}, una probabilità del {probability}: «{segment}».',
  da: 'I alt {sum}, en sandsynlighed på {probability}: ”{segment}”.',
};
export const gives: Text = {
  en: 'adds {amount} to the log odds',
  sv: 'lägger {amount} till logoddsen',
  it: 'aggiunge {amount} ai log-odds',
  da: 'lægger {amount} til log-odds',
};
export const takes: Text = {
  en: 'takes {amount} from the log odds',
  sv: 'drar {amount} från logoddsen',
  it: 'toglie {amount} ai log-odds',
  da: 'trækker {amount} fra log-odds',
};
export const isAsked: Text = {
  en: 'is needed for a score',
  sv: 'behövs för poängen',
  it: 'serve per il punteggio',
  da: 'kræves for scoren',
};
export const noScore: Text = {
  en: 'no score: a column of the model has no value here',
  sv: 'ingen poäng: en kolumn i modellen saknar värde här',
  it: 'nessun punteggio: qui manca il valore di una colonna del modello',
  da: 'ingen score: en kolonne i modellen mangler værdi her',
};
export const scoreIs: Text = {
  en: 'probability {probability}; {asked} is asked for',
  sv: 'sannolikhet {probability}; {asked} krävs',
  it: 'probabilità {probability}; si chiede {asked}',
  da: 'sandsynlighed {probability}; {asked} kræves',
};
