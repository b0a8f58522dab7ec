import type { Text } from '../text.ts';

export const noComponents: Text = {
  en: 'The health score is made of nothing yet.',
  sv: 'Kundhälsan består inte av något än.',
  it: 'La salute non è ancora composta da nulla.',
  da: 'Kundesundheden består ikke af noget endnu.',
};
export const addOne: Text = {
  en: 'Add a component: a number with its bad and its good value, and what it weighs.',
  sv: 'Lägg till en del: ett tal med dess dåliga och bra värde, och hur mycket det väger.',
  it: 'Aggiungi un componente: un numero con il suo valore cattivo e quello buono, e quanto pesa.',
  da: 'Tilføj en del: et tal med dets dårlige og gode værdi, og hvor meget det vejer.',
};
export const number: Text = {
  en: 'Number',
  sv: 'Tal',
  it: 'Numero',
  da: 'Tal',
};
export const sameBounds: Text = {
  en: 'In “{component}” the bad and the good value of “{column}” are the same: nothing lies between them.',
  sv: 'I ”{component}” är det dåliga och det bra värdet för ”{column}” samma: det finns inget emellan.',
  it: 'In «{component}» il valore cattivo e quello buono di «{column}» coincidono: non c’è nulla in mezzo.',
  da: 'I ”{component}” er den dårlige og den gode værdi for ”{column}” ens: der er intet imellem.',
};
export const noWeight: Text = {
  en: 'All components weigh 0: give one a weight.',
  sv: 'Alla delar väger 0: ge någon en vikt.',
  it: 'Tutti i componenti pesano 0: dai un peso a uno.',
  da: 'Alle dele vejer 0: giv en af dem en vægt.',
};
export const what: Text = {
  en: 'A customer health score: each number is placed between its bad value (0) and its good one (100), and the parts are averaged by their weight. A missing part is left out, and the others weigh more.',
  sv: 'Ett mått på kundhälsa: varje tal placeras mellan sitt dåliga värde (0) och sitt bra (100), och delarna vägs samman. En del som saknas utelämnas, och de andra väger mer.',
  it: 'Un punteggio di salute dei clienti: ogni numero è collocato tra il suo valore cattivo (0) e quello buono (100), e le parti si mediano secondo il peso. Una parte mancante si tralascia, e le altre pesano di più.',
  da: 'En score for kundesundhed: hvert tal placeres mellem sin dårlige værdi (0) og sin gode (100), og delene vægtes sammen. En del, der mangler, udelades, og de andre vejer mere.',
};
export const when: Text = {
  en: 'To see early which customers need help: use, tickets, payment and satisfaction in one number.',
  sv: 'För att tidigt se vilka kunder som behöver hjälp: användning, ärenden, betalning och nöjdhet i ett tal.',
  it: 'Per vedere presto quali clienti hanno bisogno d’aiuto: uso, ticket, pagamenti e soddisfazione in un solo numero.',
  da: 'Til tidligt at se, hvilke kunder der har brug for hjælp: brug, sager, betaling og tilfredshed i ét tal.',
};
export const whenNot: Text = {
  en: 'When weights are guesses that nobody checked against who left. Cuts at 80, 60 and 40 are one published example; set your own, for one kind of customer at a time.',
  sv: 'När vikterna är gissningar som ingen jämfört med vilka som lämnade. Gränserna 80, 60 och 40 är ett publicerat exempel; sätt egna, för ett slags kunder i taget.',
  it: 'Quando i pesi sono ipotesi che nessuno ha confrontato con chi se n’è andato. Le soglie 80, 60 e 40 sono un esempio pubblicato; scegli le tue, per un tipo di cliente alla volta.',
  da: 'Når vægtene er gæt, som ingen har holdt op imod, hvem der forlod jer. Grænserne 80, 60 og 40 er ét offentliggjort eksempel; sæt dine egne, for én slags kunder ad gangen.',
};
export const formula: Text = {
  en: 'health = Σ weight × score ÷ Σ weight over the parts that are known; score = 100 × (value − bad) ÷ (good − bad), from 0 to 100',
  sv: 'hälsa = Σ vikt × poäng ÷ Σ vikt över de delar som är kända; poäng = 100 × (värde − dåligt) ÷ (bra − dåligt), från 0 till 100',
  it: 'salute = Σ peso × punteggio ÷ Σ peso sulle parti note; punteggio = 100 × (valore − male) ÷ (bene − male), da 0 a 100',
  da: 'sundhed = Σ vægt × score ÷ Σ vægt over de dele, der kendes; score = 100 × (værdi − dårligt) ÷ (godt − dårligt), fra 0 til 100',
};
export const theScore: Text = {
  en: 'The score',
  sv: 'Poängen',
  it: 'Il punteggio',
  da: 'Scoren',
};
export const score: Text = {
  en: 'Health',
  sv: 'Hälsa',
  it: 'Salute',
  da: 'Sundhed',
};
export const mean: Text = {
  en: 'Mean health',
  sv: 'Medelhälsa',
  it: 'Salute media',
  da: 'Gennemsnitlig sundhed',
};
export const coverage: Text = {
  en: 'Mean coverage: weight of the parts that are known',
  sv: 'Medeltäckning: vikten av de delar som är kända',
  it: 'Copertura media: peso delle parti note',
  da: 'Gennemsnitlig dækning: vægten af de dele, der kendes',
};
export const scored: Text = {
  en: 'Rows with a score',
  sv: 'Rader med poäng',
  it: 'Righe con un punteggio',
  da: 'Rækker med en score',
};
export const components: Text = {
  en: 'The components',
  sv: 'Delarna',
  it: 'I componenti',
  da: 'Delene',
};
export const component: Text = {
  en: 'Component',
  sv: 'Del',
  it: 'Componente',
  da: 'Del',
};
export const weight: Text = {
  en: 'Weight',
  sv: 'Vikt',
  it: 'Peso',
  da: 'Vægt',
};
export const meanScore: Text = {
  en: 'Mean score',
  sv: 'Medelpoäng',
  it: 'Punteggio medio',
  da: 'Gennemsnitlig score',
};
export const known: Text = {
  en: 'Known of',
  sv: 'Känt för',
  it: 'Noto per',
  da: 'Kendt for',
};
export const coverageTitle: Text = {
  en: 'How much of the score is known',
  sv: 'Hur mycket av poängen som är känt',
  it: 'Quanto del punteggio è noto',
  da: 'Hvor meget af scoren der kendes',
};
export const coverageOf: Text = {
  en: 'Coverage',
  sv: 'Täckning',
  it: 'Copertura',
  da: 'Dækning',
};
export const partly: Text = {
  en: '{share} of the scored rows lack a part: their score rests on the others.',
  sv: '{share} av raderna med poäng saknar någon del: deras poäng vilar på de andra.',
  it: 'Al {share} delle righe con un punteggio manca una parte: il loro punteggio poggia sulle altre.',
  da: '{share} af rækkerne med en score mangler en del: deres score hviler på de andre.',
};
export const outside: Text = {
  en: '{rows} {rows|row is|rows are} outside the scope or {rows|lacks|lack} every part, and {rows|has|have} no score.',
  sv: '{rows} {rows|rad är|rader är} utanför urvalet eller saknar alla delar, och har ingen poäng.',
  it: '{rows} {rows|riga è|righe sono} fuori dall’ambito o senza alcuna parte, e non {rows|ha|hanno} punteggio.',
  da: '{rows} {rows|række er|rækker er} uden for udvalget eller mangler alle dele og har ingen score.',
};
export const worked: Text = {
  en: 'Row {row} worked out',
  sv: 'Rad {row} uträknad',
  it: 'La riga {row} calcolata',
  da: 'Række {row} regnet ud',
};
export const workedPart: Text = {
  en: '{component}: {score}, weight {weight}',
  sv: '{component}: {score}, vikt {weight}',
  it: '{component}: {score}, peso {weight}',
  da: '{component}: {score}, vægt {weight}',
};
export const workedNone: Text = {
  en: '{component}: missing, left out',
  sv: '{component}: saknas, utelämnas',
  it: '{component}: manca, si tralascia',
  da: '{component}: mangler, udelades',
};
export const workedSum: Text = {
  en: 'Together {score}, on {coverage} of the weight: “{segment}”.',
  sv: 'Tillsammans {score}, på {coverage} av vikten: ”{segment}”.',
  it: 'In tutto {score}, sul {coverage} del peso: «{segment}».',
  da: 'I alt {score}, på {coverage} af vægten: ”{segment}”.',
};
export const scoreIs: Text = {
  en: 'health {score} on {coverage} of the weight; {asked} is asked for',
  sv: 'hälsa {score} på {coverage} av vikten; {asked} krävs',
  it: 'salute {score} sul {coverage} del peso; si chiede {asked}',
  da: 'sundhed {score} på {coverage} af vægten; {asked} kræves',
};
export const noScore: Text = {
  en: 'outside the scope, or every part is missing',
  sv: 'utanför urvalet, eller så saknas alla delar',
  it: 'fuori dall’ambito, o mancano tutte le parti',
  da: 'uden for udvalget, eller alle dele mangler',
};
export const metricIs: Text = {
  en: 'scores {score} in “{component}”',
  sv: 'ger {score} i ”{component}”',
  it: 'vale {score} in «{component}»',
  da: 'giver {score} i ”{component}”',
};
export const metricMissing: Text = {
  en: 'is missing in “{component}”',
  sv: 'saknas i ”{component}”',
  it: 'manca in «{component}»',
  da: 'mangler i ”{component}”',
};
