import type { Text } from '../text.ts';

export const overAnotherTable: Text = {
  en: 'The segments to learn stand over another table than the one that is learned from.',
  sv: 'Segmenten som ska läras in gäller en annan tabell än den som lärs av.',
  it: 'I segmenti da apprendere riguardano una tabella diversa da quella da cui si apprende.',
  da: 'Segmenterne, der skal læres, gælder en anden tabel end den, der læres af.',
};
export const chooseReference: Text = {
  en: 'Put their table among the tables of this cell, and choose it under “Cuts from the data of”.',
  sv: 'Lägg till deras tabell bland cellens tabeller och välj den under ”Gränser enligt data i”.',
  it: 'Metti la loro tabella tra le tabelle di questa cella e sceglila in «Soglie dai dati di».',
  da: 'Læg deres tabel blandt cellens tabeller, og vælg den under ”Grænser ud fra data i”.',
};
export const addsDistance: Text = {
  en: 'adds {part} to the squared distance of {whole} from the centre',
  sv: 'lägger {part} till det kvadrerade avståndet {whole} till mitten',
  it: 'aggiunge {part} alla distanza al quadrato di {whole} dal centro',
  da: 'lægger {part} til den kvadrerede afstand på {whole} til midten',
};
export const addsOdds: Text = {
  en: 'adds {part} to log odds of {whole}',
  sv: 'lägger {part} till logaritmen av oddset, {whole}',
  it: 'aggiunge {part} al logaritmo delle quote, {whole}',
  da: 'lægger {part} til logaritmen af oddsene, {whole}',
};
export const wasMeasured: Text = {
  en: 'as measured in the table that is learned from',
  sv: 'så som uppmätt i tabellen som lärs av',
  it: 'come misurato nella tabella da cui si apprende',
  da: 'som målt i tabellen, der læres af',
};
export const what: Text = {
  en: 'A typing tool: it learns segments where they were measured, such as in a survey, and gives the rows of other tables the segment that their traits speak for.',
  sv: 'En segmentväljare: den lär sig segment där de har mätts, till exempel i en enkät, och ger rader i andra tabeller det segment som deras egenskaper talar för.',
  it: 'Uno strumento di tipizzazione: apprende i segmenti dove sono stati misurati, per esempio in un’indagine, e dà alle righe di altre tabelle il segmento indicato dalle loro caratteristiche.',
  da: 'En segmentvælger: den lærer segmenter, hvor de er målt, for eksempel i en undersøgelse, og giver rækkerne i andre tabeller det segment, deres egenskaber taler for.',
};
export const when: Text = {
  en: 'To find the segments of a market survey again among customers and leads, of whom less is known.',
  sv: 'För att hitta en marknadsundersöknings segment bland kunder och leads, som man vet mindre om.',
  it: 'Per ritrovare i segmenti di un’indagine di mercato tra i clienti e i lead, di cui si sa meno.',
  da: 'For at finde en markedsundersøgelses segmenter igen blandt kunder og leads, som man ved mindre om.',
};
export const whenNot: Text = {
  en: 'When the shared traits say little of the segments: if the accuracy is near that of always naming the largest segment, what is assigned is guesswork.',
  sv: 'När de gemensamma egenskaperna säger lite om segmenten: ligger träffsäkerheten nära den av att alltid nämna det största segmentet är tilldelningen gissningar.',
  it: 'Quando le caratteristiche comuni dicono poco dei segmenti: se l’accuratezza è vicina a quella del dire sempre il segmento più grande, l’assegnazione è tirare a indovinare.',
  da: 'Når de fælles egenskaber siger lidt om segmenterne: ligger træfsikkerheden tæt på den, man får ved altid at nævne det største segment, er tildelingen gætværk.',
};
export const formula: Record<'tree' | 'centre' | 'logistic', Text> = {
  tree: {
    en: 'a row is given the segment that most rows of its leaf have; the splits lower 1 − sum of squared shares most',
    sv: 'en rad får det segment som de flesta rader i dess löv har; delningarna sänker 1 − summan av kvadrerade andelar mest',
    it: 'una riga riceve il segmento della maggior parte delle righe della sua foglia; le divisioni abbassano di più 1 − somma dei quadrati delle quote',
    da: 'en række får det segment, som de fleste rækker i dens blad har; delingerne sænker 1 − summen af kvadrerede andele mest',
  },
  centre: {
    en: 'squared distance = sum of ((value − mean of the segment) ÷ standard deviation)², and 1 for a category that differs; the least wins',
    sv: 'kvadrerat avstånd = summan av ((värde − segmentets medelvärde) ÷ standardavvikelse)², och 1 för en kategori som skiljer sig; det minsta vinner',
    it: 'distanza al quadrato = somma di ((valore − media del segmento) ÷ deviazione standard)², e 1 per una categoria diversa; vince la minore',
    da: 'kvadreret afstand = summen af ((værdi − segmentets gennemsnit) ÷ standardafvigelse)², og 1 for en kategori, der afviger; den mindste vinder',
  },
  logistic: {
    en: 'for each segment: probability = 1 ÷ (1 + e^−(intercept + sum of coefficient × value)), with a penalty of 1; the highest wins',
    sv: 'för varje segment: sannolikhet = 1 ÷ (1 + e^−(intercept + summan av koefficient × värde)), med straffvikt 1; den högsta vinner',
    it: 'per ogni segmento: probabilità = 1 ÷ (1 + e^−(intercetta + somma di coefficiente × valore)), con penalità 1; vince la più alta',
    da: 'for hvert segment: sandsynlighed = 1 ÷ (1 + e^−(skæring + summen af koefficient × værdi)), med straf 1; den højeste vinder',
  },
};
export const notMeasured: Text = {
  en: 'Assigned is not measured: about {share} of the rows would be given their right segment. Sizes and differences between assigned segments carry that error.',
  sv: 'Tilldelat är inte uppmätt: omkring {share} av raderna skulle få rätt segment. Storlekar och skillnader mellan tilldelade segment bär det felet.',
  it: 'Assegnato non è misurato: circa {share} delle righe riceverebbe il segmento giusto. Le dimensioni e le differenze tra segmenti assegnati portano con sé quell’errore.',
  da: 'Tildelt er ikke målt: omkring {share} af rækkerne ville få deres rigtige segment. Størrelser og forskelle mellem tildelte segmenter bærer den fejl.',
};
export const measuredHere: Text = {
  en: 'This is the table that is learned from: it keeps the segments as measured.',
  sv: 'Det här är tabellen som lärs av: den behåller segmenten så som de uppmättes.',
  it: 'Questa è la tabella da cui si apprende: mantiene i segmenti come misurati.',
  da: 'Dette er tabellen, der læres af: den beholder segmenterne, som de blev målt.',
};
export const weighted: Record<'tree' | 'centre' | 'logistic', Text> = {
  tree: {
    en: 'The rows learned from have weights: splits, the segment of a leaf, shares, accuracy and the confusion count each row by its weight. Only the smallest size of a leaf is in rows.',
    sv: 'Raderna som lärs av har vikter: delningar, ett lövs segment, andelar, träffsäkerhet och förväxlingar räknar varje rad med dess vikt. Bara lövens minsta storlek räknas i rader.',
    it: 'Le righe da cui si apprende hanno un peso: divisioni, segmento di una foglia, quote, accuratezza e confusione contano ogni riga per il suo peso. Solo la dimensione minima di una foglia è in righe.',
    da: 'Rækkerne, der læres af, har vægte: delinger, et blads segment, andele, træfsikkerhed og forvekslinger tæller hver række med dens vægt. Kun et blads mindste størrelse regnes i rækker.',
  },
  centre: {
    en: 'The rows learned from have weights: the means and deviations that distances go by, shares, accuracy and the confusion count each row by its weight.',
    sv: 'Raderna som lärs av har vikter: medelvärdena och standardavvikelserna som avstånden utgår från, andelar, träffsäkerhet och förväxlingar räknar varje rad med dess vikt.',
    it: 'Le righe da cui si apprende hanno un peso: medie e deviazioni su cui si basano le distanze, quote, accuratezza e confusione contano ogni riga per il suo peso.',
    da: 'Rækkerne, der læres af, har vægte: gennemsnittene og standardafvigelserne, som afstandene går ud fra, andele, træfsikkerhed og forvekslinger tæller hver række med dens vægt.',
  },
  logistic: {
    en: 'The rows learned from have weights: the regressions, shares, accuracy and the confusion count each row by its weight.',
    sv: 'Raderna som lärs av har vikter: regressionerna, andelar, träffsäkerhet och förväxlingar räknar varje rad med dess vikt.',
    it: 'Le righe da cui si apprende hanno un peso: regressioni, quote, accuratezza e confusione contano ogni riga per il suo peso.',
    da: 'Rækkerne, der læres af, har vægte: regressionerne, andele, træfsikkerhed og forvekslinger tæller hver række med dens vægt.',
  },
};
export const weightedRows: Text = {
  en: 'Rows, weighted',
  sv: 'Rader, viktade',
  it: 'Righe, pesate',
  da: 'Rækker, vægtede',
};
export const hardlyBetter: Text = {
  en: 'The accuracy is hardly above that of always naming “{class}”: the shared traits say too little. Match more of them.',
  sv: 'Träffsäkerheten är knappt högre än av att alltid säga ”{class}”: de gemensamma egenskaperna säger för lite. Matcha fler.',
  it: 'L’accuratezza è appena sopra quella del dire sempre «{class}»: le caratteristiche comuni dicono troppo poco. Abbinane altre.',
  da: 'Træfsikkerheden er knap højere end ved altid at sige ”{class}”: de fælles egenskaber siger for lidt. Match flere.',
};
export const neverGiven: Text = {
  en: 'No row is given {segments}: the traits never speak for {count|it|them} most.',
  sv: 'Ingen rad får {segments}: egenskaperna talar aldrig mest för {count|det|dem}.',
  it: 'A nessuna riga viene dato {segments}: le caratteristiche non {count|lo|li} indicano mai per primo.',
  da: 'Ingen række får {segments}: egenskaberne taler aldrig mest for {count|det|dem}.',
};
export const smallSegments: Text = {
  en: 'Learned from fewer than 30 rows: {segments}. What is told of {count|it|them} follows chance.',
  sv: 'Inlärda av färre än 30 rader: {segments}. Det som sägs om {count|det|dem} följer slumpen.',
  it: 'Appresi da meno di 30 righe: {segments}. Ciò che se ne dice segue il caso.',
  da: 'Lært af færre end 30 rækker: {segments}. Det, der siges om {count|det|dem}, følger tilfældet.',
};
export const giantSegment: Text = {
  en: '{share} of the rows of this table are given one segment, where it has {measured} in the table learned from.',
  sv: '{share} av raderna i den här tabellen får ett och samma segment, som har {measured} i tabellen som lärdes av.',
  it: 'Il {share} delle righe di questa tabella riceve un solo segmento, che nella tabella da cui si apprende ha il {measured}.',
  da: '{share} af rækkerne i denne tabel får ét og samme segment, som har {measured} i tabellen, der læres af.',
};
export const lackTraits: Record<'tree' | 'centre' | 'logistic', Text> = {
  tree: {
    en: '{rows} {rows|row lacks|rows lack} every trait that is asked for, and {rows|is|are} in no segment.',
    sv: '{rows} {rows|rad|rader} saknar alla efterfrågade egenskaper och är inte i något segment.',
    it: '{rows} {rows|riga non ha|righe non hanno} nessuna delle caratteristiche richieste e non {rows|è|sono} in alcun segmento.',
    da: '{rows} {rows|række|rækker} mangler alle de egenskaber, der spørges til, og er ikke i noget segment.',
  },
  centre: {
    en: '{rows} {rows|row lacks|rows lack} a trait that is asked for, and {rows|is|are} in no segment.',
    sv: '{rows} {rows|rad|rader} saknar en efterfrågad egenskap och är inte i något segment.',
    it: '{rows} {rows|riga non ha|righe non hanno} una caratteristica richiesta e non {rows|è|sono} in alcun segmento.',
    da: '{rows} {rows|række|rækker} mangler en egenskab, der spørges til, og er ikke i noget segment.',
  },
  logistic: {
    en: '{rows} {rows|row lacks|rows lack} a trait that is asked for, and {rows|is|are} in no segment.',
    sv: '{rows} {rows|rad|rader} saknar en efterfrågad egenskap och är inte i något segment.',
    it: '{rows} {rows|riga non ha|righe non hanno} una caratteristica richiesta e non {rows|è|sono} in alcun segmento.',
    da: '{rows} {rows|række|rækker} mangler en egenskab, der spørges til, og er ikke i noget segment.',
  },
};
export const howWell: Text = {
  en: 'How well it tells rows that it has not seen',
  sv: 'Hur väl den bedömer rader som den inte har sett',
  it: 'Quanto bene riconosce righe che non ha visto',
  da: 'Hvor godt den bedømmer rækker, den ikke har set',
};
export const folds: Text = {
  en: 'Folds that it was checked by',
  sv: 'Delar som den kontrollerats med',
  it: 'Parti con cui è stato verificato',
  da: 'Dele, den er kontrolleret med',
};
export const above: Text = {
  en: 'Above that, of what is left',
  sv: 'Över det, av det som återstår',
  it: 'Oltre a ciò, di quanto resta',
  da: 'Derudover, af det resterende',
};
export const covered: Text = {
  en: 'Rows that can be assigned',
  sv: 'Rader som kan tilldelas',
  it: 'Righe assegnabili',
  da: 'Rækker, der kan tildeles',
};
export const questionsAsked: Text = {
  en: 'Traits asked for',
  sv: 'Egenskaper som efterfrågas',
  it: 'Caratteristiche richieste',
  da: 'Egenskaber, der spørges til',
};
export const perSegment: Text = {
  en: 'How well each segment is found',
  sv: 'Hur väl varje segment hittas',
  it: 'Quanto bene si ritrova ogni segmento',
  da: 'Hvor godt hvert segment findes',
};
export const segment: Text = { en: 'Segment', sv: 'Segment', it: 'Segmento', da: 'Segment' };
export const foundShare: Text = {
  en: 'Of its rows, found',
  sv: 'Av dess rader, hittade',
  it: 'Delle sue righe, ritrovate',
  da: 'Af dets rækker, fundet',
};
export const rightShare: Text = {
  en: 'Of those given it, right',
  sv: 'Av dem som får det, rätt',
  it: 'Di quelle a cui è dato, giuste',
  da: 'Af dem, der får det, rigtige',
};
export const sizes: Text = {
  en: 'Sizes, measured and here',
  sv: 'Storlekar, uppmätta och här',
  it: 'Dimensioni, misurate e qui',
  da: 'Størrelser, målt og her',
};
export const measuredRows: Text = {
  en: 'Rows measured',
  sv: 'Uppmätta rader',
  it: 'Righe misurate',
  da: 'Målte rækker',
};
export const measuredShare: Text = {
  en: 'Share measured',
  sv: 'Uppmätt andel',
  it: 'Quota misurata',
  da: 'Målt andel',
};
export const rowsHere: Text = { en: 'Rows here', sv: 'Rader här', it: 'Righe qui', da: 'Rækker her' };
export const shareHere: Text = { en: 'Share here', sv: 'Andel här', it: 'Quota qui', da: 'Andel her' };
export const golden: Text = {
  en: 'The golden questions',
  sv: 'Guldfrågorna',
  it: 'Le domande chiave',
  da: 'Guldspørgsmålene',
};
export const goldenHint: Text = {
  en: 'Chosen one by one, each time the one that a tree tells most by; on rows not seen, at most 5,000. Since they were chosen by such rows, the accuracy is a little flattering.',
  sv: 'Valda en i taget, varje gång den som ett träd säger mest med; på osedda rader, högst 5 000. Eftersom de valts med sådana rader är träffsäkerheten något smickrande.',
  it: 'Scelte una alla volta, ogni volta quella con cui un albero riconosce di più; su righe non viste, al massimo 5.000. Essendo scelte con tali righe, l’accuratezza è un po’ lusinghiera.',
  da: 'Valgt én ad gangen, hver gang den, et træ kan sige mest ud fra; på rækker, der ikke er set, højst 5.000. Da de er valgt ud fra sådanne rækker, er træfsikkerheden lidt smigrende.',
};
export const question: Text = { en: 'Question', sv: 'Fråga', it: 'Domanda', da: 'Spørgsmål' };
export const accuracySoFar: Text = {
  en: 'Accuracy with those so far',
  sv: 'Träffsäkerhet med dem hittills',
  it: 'Accuratezza con quelle fin qui',
  da: 'Træfsikkerhed med dem indtil nu',
};
export const keptShare: Text = {
  en: 'Of the best accuracy',
  sv: 'Av den bästa träffsäkerheten',
  it: 'Della migliore accuratezza',
  da: 'Af den bedste træfsikkerhed',
};
export const curveTitle: Text = {
  en: 'How far so many questions reach',
  sv: 'Hur långt så många frågor räcker',
  it: 'Fin dove arrivano tante domande',
  da: 'Hvor langt så mange spørgsmål rækker',
};
export const curveHint: Text = {
  en: 'The grey line is always naming the largest segment.',
  sv: 'Den grå linjen är att alltid nämna det största segmentet.',
  it: 'La linea grigia è dire sempre il segmento più grande.',
  da: 'Den grå linje er altid at nævne det største segment.',
};
export const numberOfQuestions: Text = {
  en: 'Questions',
  sv: 'Frågor',
  it: 'Domande',
  da: 'Spørgsmål',
};
export const accuracyPercent: Text = {
  en: 'Accuracy (%)',
  sv: 'Träffsäkerhet (%)',
  it: 'Accuratezza (%)',
  da: 'Træfsikkerhed (%)',
};
export const workedAdds: Text = {
  en: '{trait}: {value}; it {said}.',
  sv: '{trait}: {value}; det {said}.',
  it: '{trait}: {value}; {said}.',
  da: '{trait}: {value}; det {said}.',
};
export const workedEnd: Text = {
  en: 'So the row is given “{segment}”.',
  sv: 'Alltså får raden ”{segment}”.',
  it: 'Quindi alla riga è dato «{segment}».',
  da: 'Altså får rækken ”{segment}”.',
};
