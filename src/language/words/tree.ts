import type { Text } from '../text.ts';

export const chooseTarget: Text = {
  en: 'Choose an outcome to split by: a column of yes and no, or of a few values.',
  sv: 'Välj ett utfall att dela efter: en kolumn med ja och nej, eller med några få värden.',
  it: 'Scegli un esito per cui dividere: una colonna di sì e no, o con pochi valori.',
  da: 'Vælg et udfald at dele efter: en kolonne med ja og nej eller med få værdier.',
};
export const chooseSegments: Text = {
  en: 'Choose the cell whose segments are to be learned.',
  sv: 'Välj cellen vars segment ska läras in.',
  it: 'Scegli la cella i cui segmenti sono da apprendere.',
  da: 'Vælg den celle, hvis segmenter skal læres.',
};
export const chooseTraits: Text = {
  en: 'Choose at least one trait to tell them apart by.',
  sv: 'Välj minst en egenskap att skilja dem åt med.',
  it: 'Scegli almeno una caratteristica in base a cui distinguerli.',
  da: 'Vælg mindst én egenskab at skelne dem ud fra.',
};
export const onlyNames: Text = {
  en: 'The chosen traits have too many different values: they name rows rather than describe them. Choose others.',
  sv: 'De valda egenskaperna har för många olika värden: de namnger rader snarare än beskriver dem. Välj andra.',
  it: 'Le caratteristiche scelte hanno troppi valori diversi: danno un nome alle righe più che descriverle. Scegline altre.',
  da: 'De valgte egenskaber har for mange forskellige værdier: de navngiver rækker snarere end beskriver dem. Vælg andre.',
};
export const dateTarget: Text = {
  en: 'A date cannot be the outcome. Choose yes and no, or a few values.',
  sv: 'Ett datum kan inte vara utfallet. Välj ja och nej, eller några få värden.',
  it: 'Una data non può essere l’esito. Scegli sì e no, o pochi valori.',
  da: 'En dato kan ikke være udfaldet. Vælg ja og nej eller få værdier.',
};
export const oneClass: Text = {
  en: 'All rows are alike in this: there is nothing to tell apart.',
  sv: 'Alla rader är lika i detta: det finns inget att skilja åt.',
  it: 'In questo tutte le righe sono uguali: non c’è nulla da distinguere.',
  da: 'Alle rækker er ens på dette punkt: der er intet at skelne.',
};
export const tooManyClasses: Text = {
  en: 'There are {count} different values here; a tree tells at most {most} apart.',
  sv: 'Här finns {count} olika värden; ett träd skiljer högst {most} åt.',
  it: 'Qui ci sono {count} valori diversi; un albero ne distingue al massimo {most}.',
  da: 'Her er {count} forskellige værdier; et træ skelner højst mellem {most}.',
};
export const bandThem: Text = {
  en: 'Cut them into bands in a cell of their own first, and split by its segments.',
  sv: 'Dela in dem i intervall i en egen cell först och dela efter dess segment.',
  it: 'Suddividili prima in fasce in una cella a parte, e dividi per i suoi segmenti.',
  da: 'Inddel dem først i intervaller i en celle for sig, og del efter dens segmenter.',
};
export const otherType: Text = {
  en: '“{trait}” is of another type in this table.',
  sv: '”{trait}” är av en annan typ i den här tabellen.',
  it: '«{trait}» è di un altro tipo in questa tabella.',
  da: '”{trait}” er af en anden type i denne tabel.',
};
export const rowsAreGroups: Text = {
  en: 'A row of this table is a group: a tree would count each group as one unit.',
  sv: 'En rad i tabellen är en grupp: ett träd skulle räkna varje grupp som en enhet.',
  it: 'Una riga di questa tabella è un gruppo: un albero conterebbe ogni gruppo come un’unità.',
  da: 'En række i tabellen er en gruppe: et træ ville tælle hver gruppe som én enhed.',
};
export const chooseUnits: Text = {
  en: 'Choose a table with one row per customer, lead or respondent.',
  sv: 'Välj en tabell med en rad per kund, lead eller svarande.',
  it: 'Scegli una tabella con una riga per cliente, lead o intervistato.',
  da: 'Vælg en tabel med én række pr. kunde, lead eller svarperson.',
};
export const allRows: Text = { en: 'All rows', sv: 'Alla rader', it: 'Tutte le righe', da: 'Alle rækker' };
export const noValue: Text = { en: 'no value', sv: 'inget värde', it: 'nessun valore', da: 'ingen værdi' };
export const anyValue: Text = {
  en: 'any value',
  sv: 'något värde',
  it: 'un valore qualsiasi',
  da: 'en værdi',
};
export const notThese: Text = {
  en: 'not {values}',
  sv: 'inte {values}',
  it: 'non {values}',
  da: 'ikke {values}',
};
export const these: Text = {
  en: '{values} and {count} more',
  sv: '{values} och {count} till',
  it: '{values} e {count} in più',
  da: '{values} og {count} til',
};
export const isMissing: Text = {
  en: 'has no value',
  sv: 'saknar värde',
  it: 'non ha un valore',
  da: 'har ingen værdi',
};
export const hasValue: Text = {
  en: 'has a value',
  sv: 'har ett värde',
  it: 'ha un valore',
  da: 'har en værdi',
};
export const orMissing: Text = {
  en: '{said}, or has no value',
  sv: '{said}, eller saknar värde',
  it: '{said}, o non ha un valore',
  da: '{said} eller har ingen værdi',
};
export const isOneOf: Text = {
  en: 'is {values}',
  sv: 'är {values}',
  it: 'è {values}',
  da: 'er {values}',
};
export const isUpTo: Text = {
  en: 'is at most {upTo}',
  sv: 'är högst {upTo}',
  it: 'è al massimo {upTo}',
  da: 'er højst {upTo}',
};
export const isAbove: Text = {
  en: 'is more than {above}',
  sv: 'är mer än {above}',
  it: 'è più di {above}',
  da: 'er mere end {above}',
};
export const isBetween: Text = {
  en: 'is more than {above} and at most {upTo}',
  sv: 'är mer än {above} och högst {upTo}',
  it: 'è più di {above} e al massimo {upTo}',
  da: 'er mere end {above} og højst {upTo}',
};

export const what: Text = {
  en: 'A decision tree: rows are split by the trait that tells the outcome apart best, and each part again, until no split helps or a part is too small. Each leaf is a segment.',
  sv: 'Ett beslutsträd: raderna delas efter egenskapen som bäst skiljer ut utfallet, och varje del igen, tills ingen delning hjälper eller en del är för liten. Varje löv är ett segment.',
  it: 'Un albero di decisione: le righe sono divise per la caratteristica che meglio distingue l’esito, e ogni parte di nuovo, finché nessuna divisione aiuta o una parte è troppo piccola. Ogni foglia è un segmento.',
  da: 'Et beslutningstræ: rækkerne deles efter den egenskab, der bedst skiller udfaldet ad, og hver del igen, til ingen deling hjælper, eller en del er for lille. Hvert blad er et segment.',
};
export const when: Text = {
  en: 'To find who converts or leaves, or to say in a few conditions what other segments are.',
  sv: 'För att hitta vilka som konverterar eller lämnar, eller säga med några få villkor vad andra segment är.',
  it: 'Per trovare chi converte o se ne va, o per dire in poche condizioni che cosa sono altri segmenti.',
  da: 'For at finde dem, der konverterer eller forlader os, eller sige med få betingelser, hvad andre segmenter er.',
};
export const whenNot: Text = {
  en: 'When the outcome itself, or something known only after it, is among the traits; when there are few rows; when segments shall not change as rows come in.',
  sv: 'När utfallet självt, eller något som blir känt först efteråt, finns bland egenskaperna; när raderna är få; när segmenten inte får ändras när nya rader kommer.',
  it: 'Quando l’esito stesso, o qualcosa che si sa solo dopo, è tra le caratteristiche; quando le righe sono poche; quando i segmenti non devono cambiare all’arrivo di nuove righe.',
  da: 'Når selve udfaldet, eller noget, der først kendes bagefter, er blandt egenskaberne; når der er få rækker; når segmenterne ikke må ændre sig, når nye rækker kommer til.',
};
export const formula: Record<'gini' | 'chiSquare', Text> = {
  gini: {
    en: 'impurity = 1 − sum of squared shares of the classes; the split taken lowers it most: impurity − sum over the parts of (their share of the rows × their impurity)',
    sv: 'orenhet = 1 − summan av klassernas kvadrerade andelar; den delning väljs som sänker den mest: orenhet − summan över delarna av (deras andel av raderna × deras orenhet)',
    it: 'impurità = 1 − somma dei quadrati delle quote delle classi; si sceglie la divisione che la abbassa di più: impurità − somma sulle parti di (la loro quota di righe × la loro impurità)',
    da: 'urenhed = 1 − summen af klassernes kvadrerede andele; den deling vælges, der sænker den mest: urenhed − summen over delene af (deres andel af rækkerne × deres urenhed)',
  },
  chiSquare: {
    en: 'chi-square = sum of (found − expected)² ÷ expected; values that do not differ are joined, and the trait with the least probability, times the number of ways to join, splits',
    sv: 'chi-två = summan av (funnet − förväntat)² ÷ förväntat; värden som inte skiljer sig slås ihop, och egenskapen med lägst sannolikhet, gånger antalet sätt att slå ihop, delar',
    it: 'chi quadrato = somma di (osservato − atteso)² ÷ atteso; i valori che non differiscono sono uniti, e divide la caratteristica con la probabilità minore, moltiplicata per il numero di modi di unire',
    da: 'chi i anden = summen af (fundet − forventet)² ÷ forventet; værdier, der ikke er forskellige, slås sammen, og egenskaben med den laveste sandsynlighed, gange antallet af måder at slå sammen på, deler',
  },
};

export const noSplit: Text = {
  en: 'No split was found that helps: the chosen traits do not tell the outcome apart. Choose other traits, or allow smaller leaves.',
  sv: 'Ingen delning hjälper: de valda egenskaperna skiljer inte ut utfallet. Välj andra egenskaper eller tillåt mindre löv.',
  it: 'Nessuna divisione aiuta: le caratteristiche scelte non distinguono l’esito. Scegline altre, o consenti foglie più piccole.',
  da: 'Ingen deling hjælper: de valgte egenskaber skiller ikke udfaldet ad. Vælg andre egenskaber, eller tillad mindre blade.',
};
export const fewRows: Text = {
  en: 'Only {rows} {rows|row was|rows were} learned from: a tree of so few follows chance.',
  sv: 'Bara {rows} {rows|rad|rader} lärdes in: ett träd av så få följer slumpen.',
  it: 'L’albero è appreso da {rows} {rows|riga|righe} soltanto: con così poche segue il caso.',
  da: 'Der blev kun lært af {rows} {rows|række|rækker}: et træ af så få følger tilfældet.',
};
export const tinyLeaves: Text = {
  en: '{count} {count|leaf has|leaves have} fewer than 30 rows: {count|its share|their shares} may be chance. Ask for more rows in a leaf.',
  sv: '{count} löv har färre än 30 rader: andelarna där kan vara slump. Kräv fler rader i ett löv.',
  it: '{count} {count|foglia ha|foglie hanno} meno di 30 righe: le quote possono essere dovute al caso. Chiedi più righe per foglia.',
  da: '{count} {count|blad har|blade har} færre end 30 rækker: andelene kan være tilfældige. Kræv flere rækker i et blad.',
};
export const giantLeaf: Text = {
  en: 'One leaf holds {share} of all rows: the tree says little of them.',
  sv: 'Ett löv har {share} av alla rader: trädet säger lite om dem.',
  it: 'Una foglia contiene {share} delle righe: l’albero ne dice poco.',
  da: 'Ét blad har {share} af alle rækker: træet siger ikke meget om dem.',
};
export const leaks: Text = {
  en: '“{trait}” alone tells the outcome almost surely (area under the curve {area}): it is likely known only afterwards. Take it out if so.',
  sv: '”{trait}” avslöjar ensam utfallet nästan säkert (yta under kurvan {area}): den blir troligen känd först efteråt. Ta i så fall bort den.',
  it: '«{trait}» da sola rivela l’esito quasi con certezza (area sotto la curva {area}): probabilmente si conosce solo dopo. In tal caso toglila.',
  da: '”{trait}” afslører alene udfaldet næsten sikkert (areal under kurven {area}): den kendes sandsynligvis først bagefter. Fjern den i så fald.',
};
export const mayLeak: Text = {
  en: '“{trait}” alone tells the outcome strongly (area under the curve {area}): make sure that it is known beforehand.',
  sv: '”{trait}” säger ensam mycket om utfallet (yta under kurvan {area}): se till att den är känd i förväg.',
  it: '«{trait}» da sola dice molto dell’esito (area sotto la curva {area}): verifica che si conosca prima.',
  da: '”{trait}” siger alene meget om udfaldet (areal under kurven {area}): sørg for, at den kendes på forhånd.',
};
export const leftOut: Text = {
  en: 'Left out, since they have more than {most} different values: {traits}.',
  sv: 'Utelämnade, eftersom de har fler än {most} olika värden: {traits}.',
  it: 'Escluse, perché hanno più di {most} valori diversi: {traits}.',
  da: 'Udeladt, fordi de har flere end {most} forskellige værdier: {traits}.',
};
export const lackTarget: Text = {
  en: '{rows} {rows|row has|rows have} no outcome: nothing was learned from {rows|it|them}, but {rows|it is|they are} placed by {rows|its|their} traits.',
  sv: '{rows} {rows|rad|rader} saknar utfall: inget lärdes av {rows|den|dem}, men {rows|den|de} placeras efter sina egenskaper.',
  it: '{rows} {rows|riga non ha|righe non hanno} un esito: non se ne è appreso nulla, ma {rows|è collocata|sono collocate} in base alle caratteristiche.',
  da: '{rows} {rows|række|rækker} har intet udfald: der er intet lært af {rows|den|dem}, men {rows|den|de} placeres efter {rows|sine|deres} egenskaber.',
};
export const missingGoes: Text = {
  en: 'A row without a value that is asked for goes the way of most rows.',
  sv: 'En rad utan ett värde som efterfrågas går samma väg som de flesta rader.',
  it: 'Una riga senza un valore richiesto segue la via della maggior parte delle righe.',
  da: 'En række uden en værdi, der spørges til, går samme vej som de fleste rækker.',
};
export const noBetter: Text = {
  en: 'Always saying “{class}” is right as often. The leaves differ in their shares all the same: use those, not the prediction.',
  sv: 'Att alltid säga ”{class}” blir rätt lika ofta. Löven skiljer sig ändå i sina andelar: använd dem, inte prognosen.',
  it: 'Dire sempre «{class}» è giusto altrettanto spesso. Le foglie differiscono comunque nelle quote: usa quelle, non la previsione.',
  da: 'At sige ”{class}” hver gang er rigtigt lige så ofte. Bladene har dog forskellige andele: brug dem, ikke forudsigelsen.',
};
export const fit: Text = {
  en: 'How well it tells the rows that it was learned from',
  sv: 'Hur väl det skiljer raderna som det lärdes av',
  it: 'Quanto bene distingue le righe da cui è appreso',
  da: 'Hvor godt det skelner de rækker, det er lært af',
};
export const rowsLearned: Text = {
  en: 'Rows learned from',
  sv: 'Rader som det lärdes av',
  it: 'Righe da cui è appreso',
  da: 'Rækker, det er lært af',
};
export const leaves: Text = { en: 'Leaves', sv: 'Löv', it: 'Foglie', da: 'Blade' };
export const accuracy: Text = {
  en: 'Accuracy',
  sv: 'Träffsäkerhet',
  it: 'Accuratezza',
  da: 'Træfsikkerhed',
};
export const majority: Text = {
  en: 'Accuracy of always saying “{class}”',
  sv: 'Träffsäkerhet av att alltid säga ”{class}”',
  it: 'Accuratezza del dire sempre «{class}»',
  da: 'Træfsikkerhed ved altid at sige ”{class}”',
};
export const unseen: Text = {
  en: 'Accuracy on rows not seen (10 folds)',
  sv: 'Träffsäkerhet på osedda rader (10 delar)',
  it: 'Accuratezza su righe non viste (10 parti)',
  da: 'Træfsikkerhed på rækker, der ikke er set (10 dele)',
};
export const balanced: Text = {
  en: 'Balanced accuracy (mean over the classes)',
  sv: 'Balanserad träffsäkerhet (medel över klasserna)',
  it: 'Accuratezza bilanciata (media sulle classi)',
  da: 'Balanceret træfsikkerhed (middel over klasserne)',
};
export const area: Text = {
  en: 'Area under the curve (0.5 chance, 1 perfect)',
  sv: 'Yta under kurvan (0,5 slump, 1 perfekt)',
  it: 'Area sotto la curva (0,5 caso, 1 perfetta)',
  da: 'Areal under kurven (0,5 tilfældigt, 1 perfekt)',
};
export const leafTable: Text = {
  en: 'The leaves, as learned',
  sv: 'Löven, så som de lärdes in',
  it: 'Le foglie, come apprese',
  da: 'Bladene, som de blev lært',
};
export const leaf: Text = { en: 'Leaf', sv: 'Löv', it: 'Foglia', da: 'Blad' };
export const rows: Text = { en: 'Rows', sv: 'Rader', it: 'Righe', da: 'Rækker' };
export const shareOfRows: Text = {
  en: 'Share of rows',
  sv: 'Andel av raderna',
  it: 'Quota delle righe',
  da: 'Andel af rækkerne',
};
export const prediction: Text = { en: 'Prediction', sv: 'Prognos', it: 'Previsione', da: 'Forudsigelse' };
export const wholeTree: Text = {
  en: 'The whole tree',
  sv: 'Hela trädet',
  it: 'L’albero intero',
  da: 'Hele træet',
};
export const wholeTreeHint: Text = {
  en: 'Each dot is one step further down.',
  sv: 'Varje punkt är ett steg längre ned.',
  it: 'Ogni punto è un passo più in basso.',
  da: 'Hver prik er et trin længere nede.',
};
export const step: Text = { en: 'Step', sv: 'Steg', it: 'Passo', da: 'Trin' };
export const gain: Text = {
  en: 'Impurity taken away',
  sv: 'Minskad orenhet',
  it: 'Impurità tolta',
  da: 'Fjernet urenhed',
};
export const probability: Text = {
  en: 'Adjusted probability',
  sv: 'Justerad sannolikhet',
  it: 'Probabilità corretta',
  da: 'Justeret sandsynlighed',
};
export const ratesTitle: Text = {
  en: 'Share of “{class}” by leaf',
  sv: 'Andel ”{class}” per löv',
  it: 'Quota di «{class}» per foglia',
  da: 'Andel ”{class}” pr. blad',
};
export const predictedTitle: Text = {
  en: 'Share of the predicted class by leaf',
  sv: 'Andel av den förutsagda klassen per löv',
  it: 'Quota della classe prevista per foglia',
  da: 'Andel af den forudsagte klasse pr. blad',
};
export const percent: Text = { en: 'Per cent', sv: 'Procent', it: 'Percentuale', da: 'Procent' };
export const importance: Text = {
  en: 'What the tree uses',
  sv: 'Vad trädet använder',
  it: 'Che cosa usa l’albero',
  da: 'Hvad træet bruger',
};
export const importanceHint: Text = {
  en: 'Each trait’s part in all that the splits take away from the impurity.',
  sv: 'Varje egenskaps del i allt som delningarna tar bort av orenheten.',
  it: 'La parte di ogni caratteristica in tutto ciò che le divisioni tolgono all’impurità.',
  da: 'Hver egenskabs del af alt det, delingerne fjerner fra urenheden.',
};
export const trait: Text = { en: 'Trait', sv: 'Egenskap', it: 'Caratteristica', da: 'Egenskab' };
export const confusionTitle: Text = {
  en: 'Predicted and real',
  sv: 'Prognos och verklighet',
  it: 'Previsto e reale',
  da: 'Forudsagt og virkeligt',
};
export const rowsByColumns: Text = {
  en: 'Real (down), predicted (across)',
  sv: 'Verklig (ned), prognos (tvärs)',
  it: 'Reale (in giù), previsto (in orizzontale)',
  da: 'Virkelig (ned), forudsagt (på tværs)',
};
export const predicted: Text = { en: 'Predicted', sv: 'Prognos', it: 'Previsto', da: 'Forudsagt' };
export const real: Text = { en: 'Real', sv: 'Verklig', it: 'Reale', da: 'Virkelig' };
export const worked: Text = {
  en: 'One row worked out',
  sv: 'En rad uträknad',
  it: 'Una riga calcolata',
  da: 'En række regnet ud',
};
export const workedStep: Text = {
  en: '{trait}: {value}, which {said}.',
  sv: '{trait}: {value}, som {said}.',
  it: '{trait}: {value}, che {said}.',
  da: '{trait}: {value}, som {said}.',
};
export const workedEnd: Text = {
  en: 'So it is in the leaf with {rows} rows, of which {share} are “{class}”.',
  sv: 'Alltså är den i lövet med {rows} rader, varav {share} är ”{class}”.',
  it: 'Quindi è nella foglia con {rows} righe, di cui {share} sono «{class}».',
  da: 'Altså er den i bladet med {rows} rækker, hvoraf {share} er ”{class}”.',
};
