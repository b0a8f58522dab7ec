import type { Text } from '../text.ts';

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
export const column: Text = {
  en: 'Column',
  sv: 'Kolumn',
  it: 'Colonna',
  da: 'Kolonne',
};
export const levelOf: Text = {
  en: '{column}: {level}',
  sv: '{column}: {level}',
  it: '{column}: {level}',
  da: '{column}: {level}',
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
