import type { Text } from '../text.ts';

export const noColumns: Text = {
  en: 'Choose the columns in which rows are to be alike.',
  sv: 'Välj i vilka kolumner raderna ska likna varandra.',
  it: 'Scegli le colonne in cui le righe devono assomigliarsi.',
  da: 'Vælg de kolonner, rækkerne skal ligne hinanden i.',
};
export const noDates: Text = {
  en: '“{column}” is a date, and dates have no place in clusters.',
  sv: '”{column}” är ett datum, och datum kan inte ingå i kluster.',
  it: '«{column}» è una data, e le date non possono entrare nei cluster.',
  da: '”{column}” er en dato, og datoer kan ikke indgå i klynger.',
};
export const tooManyValues: Text = {
  en: '“{column}” has more than {most} different values: hardly any two rows would be alike there.',
  sv: '”{column}” har fler än {most} olika värden: knappt några rader skulle likna varandra där.',
  it: '«{column}» ha più di {most} valori diversi: quasi nessuna riga sarebbe simile a un’altra.',
  da: '”{column}” har flere end {most} forskellige værdier: næsten ingen rækker ville ligne hinanden der.',
};
export const fewerValues: Text = {
  en: 'Leave it out, or join its values into fewer as a matched trait. Numbers go with k-means or k-prototypes.',
  sv: 'Utelämna den, eller slå ihop värdena till färre som en matchad egenskap. Tal passar för k-means eller k-prototypes.',
  it: 'Toglila, o riunisci i suoi valori in meno come caratteristica abbinata. I numeri vanno con k-means o k-prototypes.',
  da: 'Udelad den, eller saml værdierne til færre som en matchet egenskab. Tal hører til k-means eller k-prototypes.',
};
export const otherType: Text = {
  en: '“{column}” is of another type in this table than where the segments were found.',
  sv: '”{column}” är av en annan typ i den här tabellen än där segmenten hittades.',
  it: '«{column}» in questa tabella è di un altro tipo rispetto a dove sono stati trovati i segmenti.',
  da: '”{column}” har en anden type i denne tabel end der, hvor segmenterne blev fundet.',
};
export const noRows: Text = {
  en: 'No row has a value in every column.',
  sv: 'Ingen rad har ett värde i varje kolumn.',
  it: 'Nessuna riga ha un valore in ogni colonna.',
  da: 'Ingen række har en værdi i hver kolonne.',
};
export const noRowsRemedy: Text = {
  en: 'Leave out the columns that are mostly empty, or fill what is missing.',
  sv: 'Utelämna de kolumner som mest är tomma, eller fyll i det som saknas.',
  it: 'Togli le colonne quasi vuote, o riempi i valori mancanti.',
  da: 'Udelad de kolonner, der mest er tomme, eller udfyld det, der mangler.',
};
export const leftOut: Text = {
  en: '{rows} {rows|row lacks|rows lack} a value in one of the columns and {rows|is|are} with everyone else.',
  sv: '{rows} {rows|rad saknar|rader saknar} ett värde i någon av kolumnerna och hör till alla andra.',
  it: '{rows} {rows|riga non ha|righe non hanno} un valore in una delle colonne e {rows|va|vanno} con tutti gli altri.',
  da: '{rows} {rows|række mangler|rækker mangler} en værdi i en af kolonnerne og hører til alle andre.',
};
export const centresElsewhere: Text = {
  en: 'The segments were found on the reference table; each row here goes to the nearest centre, on the same scale. How clear and stable they are is told there.',
  sv: 'Segmenten hittades i referenstabellen; varje rad här går till närmaste centrum, på samma skala. Hur tydliga och stabila de är står där.',
  it: 'I segmenti sono stati trovati nella tabella di riferimento; ogni riga qui va al centro più vicino, sulla stessa scala. Quanto sono chiari e stabili è detto lì.',
  da: 'Segmenterne blev fundet i referencetabellen; hver række her går til det nærmeste centrum på samme skala. Hvor tydelige og stabile de er, står der.',
};
export const sampled: Text = {
  en: 'The centres were found on a random sample of {rows} of {of} rows; all others are in the segment of the nearest centre.',
  sv: 'Centrumen hittades i ett slumpmässigt urval av {rows} av {of} rader; alla andra är i segmentet med närmaste centrum.',
  it: 'I centri sono stati trovati su un campione casuale di {rows} righe su {of}; tutte le altre sono nel segmento del centro più vicino.',
  da: 'Centrene blev fundet i en tilfældig stikprøve på {rows} af {of} rækker; alle andre er i segmentet med det nærmeste centrum.',
};
export const preparation: Text = {
  en: 'What was done to the columns',
  sv: 'Vad som gjordes med kolumnerna',
  it: 'Che cosa è stato fatto alle colonne',
  da: 'Hvad der blev gjort ved kolonnerne',
};
export const column: Text = {
  en: 'Column',
  sv: 'Kolumn',
  it: 'Colonna',
  da: 'Kolonne',
};
export const countsAs: Text = {
  en: 'Counts as',
  sv: 'Räknas som',
  it: 'Conta come',
  da: 'Tæller som',
};
export const mean: Text = {
  en: 'Mean',
  sv: 'Medelvärde',
  it: 'Media',
  da: 'Gennemsnit',
};
export const deviation: Text = {
  en: 'Standard deviation',
  sv: 'Standardavvikelse',
  it: 'Deviazione standard',
  da: 'Standardafvigelse',
};
export const missingValues: Text = {
  en: 'Missing',
  sv: 'Saknade',
  it: 'Mancanti',
  da: 'Manglende',
};
export const pulledIn: Text = {
  en: 'Pulled in',
  sv: 'Indragna',
  it: 'Riportati',
  da: 'Trukket ind',
};
export const weight: Text = {
  en: 'Weight of 1',
  sv: 'Vikt för 1',
  it: 'Peso di 1',
  da: 'Vægt af 1',
};
export const number: Text = {
  en: 'number',
  sv: 'tal',
  it: 'numero',
  da: 'tal',
};
export const zeroOrOne: Text = {
  en: 'yes 1, no 0',
  sv: 'ja 1, nej 0',
  it: 'sì 1, no 0',
  da: 'ja 1, nej 0',
};
export const ofLogarithm: Text = {
  en: 'log(1 + x), {scale}',
  sv: 'log(1 + x), {scale}',
  it: 'log(1 + x), {scale}',
  da: 'log(1 + x), {scale}',
};
export const scale: Text = { en: 'Scale', sv: 'Skala', it: 'Scala', da: 'Skala' };
export const asCategories: Text = {
  en: '{count} {count|category|categories}',
  sv: '{count} {count|kategori|kategorier}',
  it: '{count} {count|categoria|categorie}',
  da: '{count} {count|kategori|kategorier}',
};
export const filledHint: Text = {
  en: 'Missing numbers count as the median, other missing values as the commonest. Weight of 1: how far apart two rows are that differ by one unit; two rows of different categories are √2 times that apart.',
  sv: 'Saknade tal räknas som medianen, andra saknade värden som det vanligaste. Vikt för 1: hur långt från varandra två rader ligger som skiljer sig med en enhet; två rader med olika kategori ligger √2 gånger så långt isär.',
  it: 'I numeri mancanti contano come la mediana, gli altri valori mancanti come il più comune. Peso di 1: quanto distano due righe che differiscono di un’unità; due righe di categorie diverse distano √2 volte tanto.',
  da: 'Manglende tal tæller som medianen, andre manglende værdier som den hyppigste. Vægt af 1: hvor langt fra hinanden to rækker er, der adskiller sig med én enhed; to rækker med forskellig kategori er √2 gange så langt fra hinanden.',
};
export const leftOutHint: Text = {
  en: 'Rows without a value in one of the columns are left out. Weight of 1: how far apart two rows are that differ by one unit; two rows of different categories are √2 times that apart.',
  sv: 'Rader som saknar ett värde i någon av kolumnerna utelämnas. Vikt för 1: hur långt från varandra två rader ligger som skiljer sig med en enhet; två rader med olika kategori ligger √2 gånger så långt isär.',
  it: 'Le righe senza un valore in una delle colonne sono escluse. Peso di 1: quanto distano due righe che differiscono di un’unità; due righe di categorie diverse distano √2 volte tanto.',
  da: 'Rækker uden en værdi i en af kolonnerne udelades. Vægt af 1: hvor langt fra hinanden to rækker er, der adskiller sig med én enhed; to rækker med forskellig kategori er √2 gange så langt fra hinanden.',
};
export const pulls: Text = {
  en: '– the centre has {centre}; {share} of the squared distance, {distance} in all',
  sv: '– centrum har {centre}; {share} av det kvadrerade avståndet, {distance} totalt',
  it: '– il centro ha {centre}; {share} della distanza al quadrato, {distance} in tutto',
  da: '– centrum har {centre}; {share} af den kvadrerede afstand, {distance} i alt',
};
export const yesShare: Text = {
  en: 'yes in {share}',
  sv: 'ja i {share}',
  it: 'sì nel {share}',
  da: 'ja i {share}',
};
export const needed: Text = {
  en: 'must have a value',
  sv: 'måste ha ett värde',
  it: 'deve avere un valore',
  da: 'skal have en værdi',
};
export const worked: Text = {
  en: 'One row worked out',
  sv: 'En rad uträknad',
  it: 'Una riga calcolata',
  da: 'En række regnet ud',
};
export const workedStart: Text = {
  en: 'Row {row} of the table.',
  sv: 'Rad {row} i tabellen.',
  it: 'La riga {row} della tabella.',
  da: 'Række {row} i tabellen.',
};
export const workedScale: Text = {
  en: '{column}: ({value} − {centre}) ÷ {divisor} = {coordinate}.',
  sv: '{column}: ({value} − {centre}) ÷ {divisor} = {coordinate}.',
  it: '{column}: ({value} − {centre}) ÷ {divisor} = {coordinate}.',
  da: '{column}: ({value} − {centre}) ÷ {divisor} = {coordinate}.',
};
export const workedLogarithm: Text = {
  en: '{column}: (log(1 + {value}) − {centre}) ÷ {divisor} = {coordinate}.',
  sv: '{column}: (log(1 + {value}) − {centre}) ÷ {divisor} = {coordinate}.',
  it: '{column}: (log(1 + {value}) − {centre}) ÷ {divisor} = {coordinate}.',
  da: '{column}: (log(1 + {value}) − {centre}) ÷ {divisor} = {coordinate}.',
};
export const workedOwn: Text = {
  en: 'It is in “{segment}”, {distance} from its centre.',
  sv: 'Den är i ”{segment}”, {distance} från dess centrum.',
  it: 'È in «{segment}», a {distance} dal suo centro.',
  da: 'Den er i ”{segment}”, {distance} fra dets centrum.',
};
export const workedNext: Text = {
  en: 'The next centre, of “{segment}”, is {distance} away.',
  sv: 'Nästa centrum, för ”{segment}”, är {distance} bort.',
  it: 'Il centro successivo, di «{segment}», dista {distance}.',
  da: 'Det næste centrum, for ”{segment}”, er {distance} væk.',
};
export const yesNo: readonly [Text, Text] = [
  { en: 'no', sv: 'nej', it: 'no', da: 'nej' },
  { en: 'yes', sv: 'ja', it: 'sì', da: 'ja' },
];
export const scalings: Readonly<Record<'deviations' | 'range' | 'none', Text>> = {
  deviations: {
    en: 'standardised (z)',
    sv: 'standardiserat (z)',
    it: 'standardizzato (z)',
    da: 'standardiseret (z)',
  },
  range: { en: '0 to 1', sv: '0 till 1', it: 'da 0 a 1', da: '0 til 1' },
  none: { en: 'as it is', sv: 'som det är', it: 'com’è', da: 'som det er' },
};
const when: Text = {
  en: 'To find groups that no single column shows, as in a survey with many answers or customers with many figures.',
  sv: 'För att hitta grupper som ingen enskild kolumn visar, som i en enkät med många svar eller kunder med många mått.',
  it: 'Per trovare gruppi che nessuna colonna da sola mostra, come in un’indagine con molte risposte o tra clienti con molte cifre.',
  da: 'For at finde grupper, som ingen enkelt kolonne viser, som i en undersøgelse med mange svar eller kunder med mange tal.',
};
const whenNot: Text = {
  en: 'When the columns have not been chosen with care: clusters always come out, also where there are none. Check the stability, and keep age, region and the like for describing the segments afterwards.',
  sv: 'När kolumnerna inte är valda med omsorg: kluster kommer alltid fram, även där inga finns. Pröva stabiliteten, och spara ålder, region och liknande till att beskriva segmenten efteråt.',
  it: 'Quando le colonne non sono scelte con cura: i cluster escono sempre, anche dove non ce ne sono. Prova la stabilità, e tieni età, regione e simili per descrivere poi i segmenti.',
  da: 'Når kolonnerne ikke er valgt med omhu: der kommer altid klynger ud, også hvor der ingen er. Prøv stabiliteten, og gem alder, region og lignende til at beskrive segmenterne bagefter.',
};
/** What each way is, with the formula of what it makes least. */
export const cards = {
  kmeans: {
    what: {
      en: 'k-means: each row goes to the nearest of a few centres, and each centre is the mean of its rows.',
      sv: 'k-means: varje rad går till det närmaste av några centrum, och varje centrum är medelvärdet av sina rader.',
      it: 'k-means: ogni riga va al più vicino di pochi centri, e ogni centro è la media delle sue righe.',
      da: 'k-means: hver række går til det nærmeste af nogle centre, og hvert centrum er gennemsnittet af sine rækker.',
    },
    when,
    whenNot,
    formula: {
      en: 'least sum over all rows of Σ (value − centre)²',
      sv: 'minsta summa över alla rader av Σ (värde − centrum)²',
      it: 'minima somma su tutte le righe di Σ (valore − centro)²',
      da: 'mindste sum over alle rækker af Σ (værdi − centrum)²',
    },
  },
  kmodes: {
    what: {
      en: 'k-modes: each row goes to the centre from which it differs in the fewest columns, and each centre has the commonest values of its rows.',
      sv: 'k-modes: varje rad går till det centrum som den skiljer sig från i minst antal kolumner, och varje centrum har sina raders vanligaste värden.',
      it: 'k-modes: ogni riga va al centro da cui differisce in meno colonne, e ogni centro ha i valori più comuni delle sue righe.',
      da: 'k-modes: hver række går til det centrum, den adskiller sig fra i færrest kolonner, og hvert centrum har sine rækkers hyppigste værdier.',
    },
    when,
    whenNot,
    formula: {
      en: 'least sum over all rows of the columns that differ from the centre',
      sv: 'minsta summa över alla rader av kolumner som skiljer sig från centrum',
      it: 'minima somma su tutte le righe delle colonne che differiscono dal centro',
      da: 'mindste sum over alle rækker af kolonner, der adskiller sig fra centrum',
    },
  },
  kprototypes: {
    what: {
      en: 'k-prototypes: k-means for the numbers and k-modes for the categories, weighed together.',
      sv: 'k-prototypes: k-means för talen och k-modes för kategorierna, sammanvägt.',
      it: 'k-prototypes: k-means per i numeri e k-modes per le categorie, pesati insieme.',
      da: 'k-prototypes: k-means for tallene og k-modes for kategorierne, vejet sammen.',
    },
    when,
    whenNot,
    formula: {
      en: 'least sum over all rows of Σ (value − centre)² + γ × categories that differ; γ is half the mean deviation of the numbers',
      sv: 'minsta summa över alla rader av Σ (värde − centrum)² + γ × kategorier som skiljer sig; γ är halva talens genomsnittliga standardavvikelse',
      it: 'minima somma su tutte le righe di Σ (valore − centro)² + γ × categorie diverse; γ è metà della deviazione media dei numeri',
      da: 'mindste sum over alle rækker af Σ (værdi − centrum)² + γ × kategorier, der er forskellige; γ er halvdelen af tallenes gennemsnitlige standardafvigelse',
    },
  },
  ward: {
    what: {
      en: 'Ward’s hierarchy: each row begins alone, and again and again the two groups are joined that lose least by it, until as many are left as were asked for.',
      sv: 'Wards hierarki: varje rad börjar ensam, och gång på gång slås de två grupper ihop som förlorar minst på det, tills så många återstår som efterfrågats.',
      it: 'Gerarchia di Ward: ogni riga parte da sola, e via via si uniscono i due gruppi che ci perdono di meno, finché ne restano quanti richiesti.',
      da: 'Wards hierarki: hver række begynder alene, og igen og igen samles de to grupper, der taber mindst ved det, til der er så mange tilbage, som der blev bedt om.',
    },
    when,
    whenNot,
    formula: {
      en: 'height of a join = √(2 × rise of the sum of squares within)',
      sv: 'höjd för en sammanslagning = √(2 × ökningen av kvadratsumman inom)',
      it: 'altezza di un’unione = √(2 × aumento della somma dei quadrati interna)',
      da: 'højde af en sammenlægning = √(2 × stigningen i kvadratsummen inden for)',
    },
  },
} satisfies Readonly<Record<string, Readonly<Record<'what' | 'when' | 'whenNot' | 'formula', Text>>>>;
