import type { Text } from '../text.ts';

export const globalTitle: Text = {
  en: 'Stability of the whole',
  sv: 'Helhetens stabilitet',
  it: 'Stabilità dell’insieme',
  da: 'Helhedens stabilitet',
};
export const globalHint: Text = {
  en: 'How alike the divisions of {pairs} pairs of bootstrap samples are, on {rows} rows, by number of segments. 1: the same, 0: chance.',
  sv: 'Hur lika indelningarna av {pairs} par av bootstrapurval är, på {rows} rader, efter antal segment. 1: samma, 0: slump.',
  it: 'Quanto si somigliano le divisioni di {pairs} coppie di campioni bootstrap, su {rows} righe, per numero di segmenti. 1: uguali, 0: caso.',
  da: 'Hvor ens inddelingerne af {pairs} par bootstrap-stikprøver er, på {rows} rækker, efter antal segmenter. 1: ens, 0: tilfældighed.',
};
export const adjustedRand: Text = {
  en: 'Adjusted Rand index',
  sv: 'Justerat Rand-index',
  it: 'Indice di Rand corretto',
  da: 'Justeret Rand-indeks',
};
export const numberOfSegments: Text = {
  en: 'Number of segments',
  sv: 'Antal segment',
  it: 'Numero di segmenti',
  da: 'Antal segmenter',
};
export const segmentsTitle: Text = {
  en: 'Stability of each segment',
  sv: 'Varje segments stabilitet',
  it: 'Stabilità di ogni segmento',
  da: 'Hvert segments stabilitet',
};
export const segmentsHint: Text = {
  en: 'How much of a segment is found again in other samples. A segment near 1 can be targeted even where others are not stable.',
  sv: 'Hur mycket av ett segment som återfinns i andra urval. Ett segment nära 1 kan bearbetas även om andra inte är stabila.',
  it: 'Quanto di un segmento si ritrova in altri campioni. Un segmento vicino a 1 può essere scelto anche se altri non sono stabili.',
  da: 'Hvor meget af et segment der findes igen i andre stikprøver. Et segment tæt på 1 kan vælges, selv om andre ikke er stabile.',
};
export const chooseTitle: Text = {
  en: 'How many segments',
  sv: 'Hur många segment',
  it: 'Quanti segmenti',
  da: 'Hvor mange segmenter',
};
export const bySilhouette: Text = {
  en: 'Highest silhouette',
  sv: 'Högst silhuett',
  it: 'Silhouette più alta',
  da: 'Højeste silhouette',
};
export const byCalinskiHarabasz: Text = {
  en: 'Highest Caliński–Harabasz index',
  sv: 'Högst Caliński–Harabasz index',
  it: 'Indice di Caliński–Harabasz più alto',
  da: 'Højeste Caliński–Harabasz-indeks',
};
export const byGap: Text = {
  en: 'By the gap statistic',
  sv: 'Enligt gap-statistiken',
  it: 'Secondo la statistica gap',
  da: 'Efter gap-statistikken',
};
export const screeTitle: Text = {
  en: 'Scree: what is left within',
  sv: 'Scree: vad som är kvar inom',
  it: 'Scree: che cosa resta all’interno',
  da: 'Scree: hvad der er tilbage inden for',
};
export const screeHint: Text = {
  en: 'An elbow, where one more segment helps little, is a good number. Worked out on {rows} rows.',
  sv: 'En armbåge, där ett segment till hjälper föga, är ett bra antal. Beräknat på {rows} rader.',
  it: 'Un gomito, dove un segmento in più aiuta poco, è un buon numero. Calcolato su {rows} righe.',
  da: 'En albue, hvor ét segment mere hjælper lidt, er et godt antal. Beregnet på {rows} rækker.',
};
export const silhouetteTitle: Text = {
  en: 'Silhouette by number of segments',
  sv: 'Silhuett efter antal segment',
  it: 'Silhouette per numero di segmenti',
  da: 'Silhouette efter antal segmenter',
};
export const indexTitle: Text = {
  en: 'Caliński–Harabasz by number of segments',
  sv: 'Caliński–Harabasz efter antal segment',
  it: 'Caliński–Harabasz per numero di segmenti',
  da: 'Caliński–Harabasz efter antal segmenter',
};
export const gapTitle: Text = {
  en: 'Gap statistic',
  sv: 'Gap-statistik',
  it: 'Statistica gap',
  da: 'Gap-statistik',
};
export const gapHint: Text = {
  en: 'How much less is left within than in data without segments. The first number that the next does not clearly beat is chosen.',
  sv: 'Hur mycket mindre som är kvar inom än i data utan segment. Det första antalet som nästa inte klart slår väljs.',
  it: 'Quanto resta di meno all’interno rispetto a dati senza segmenti. Si sceglie il primo numero che il successivo non supera nettamente.',
  da: 'Hvor meget mindre der er tilbage inden for end i data uden segmenter. Det første antal, som det næste ikke klart slår, vælges.',
};
export const gap: Text = {
  en: 'Gap',
  sv: 'Gap',
  it: 'Gap',
  da: 'Gap',
};
export const acrossTitle: Text = {
  en: 'Where the segments come from',
  sv: 'Varifrån segmenten kommer',
  it: 'Da dove vengono i segmenti',
  da: 'Hvor segmenterne kommer fra',
};
export const acrossHint: Text = {
  en: '1: the segment is one that was there with one segment fewer; 0: it is mixed from all of them. Segments are numbered by size.',
  sv: '1: segmentet fanns redan med ett segment färre; 0: det är blandat av alla. Segmenten är numrerade efter storlek.',
  it: '1: il segmento c’era già con un segmento in meno; 0: è un misto di tutti. I segmenti sono numerati per dimensione.',
  da: '1: segmentet fandtes allerede med ét segment færre; 0: det er blandet af dem alle. Segmenterne er nummereret efter størrelse.',
};
export const treeTitle: Text = {
  en: 'How the rows were joined (dendrogram)',
  sv: 'Hur raderna slogs ihop (dendrogram)',
  it: 'Come sono state unite le righe (dendrogramma)',
  da: 'Hvordan rækkerne blev samlet (dendrogram)',
};
export const treeHint: Text = {
  en: 'The last {joins} of {of} joins of {rows} rows; the line cuts them into the segments. Long uprights above the line are clear segments.',
  sv: 'De sista {joins} av {of} sammanslagningar av {rows} rader; linjen delar dem i segment. Långa lodräta streck över linjen är tydliga segment.',
  it: 'Le ultime {joins} di {of} unioni di {rows} righe; la linea le taglia nei segmenti. Lunghi tratti verticali sopra la linea sono segmenti chiari.',
  da: 'De sidste {joins} af {of} sammenlægninger af {rows} rækker; linjen deler dem i segmenter. Lange lodrette streger over linjen er tydelige segmenter.',
};
export const height: Text = {
  en: 'Distance at which they join',
  sv: 'Avstånd där de slås ihop',
  it: 'Distanza a cui si uniscono',
  da: 'Afstand, hvor de samles',
};
export const verdicts: Readonly<Record<'natural' | 'reproducible' | 'constructed', Text>> = {
  natural: {
    en: 'Natural segments: they come out of other samples again, and lie apart with gaps between them. Adjusted Rand index between samples: median {median}, lower quartile {quartile}. Densest border {border}, mean shadow value {shadow}.',
    sv: 'Naturliga segment: de återkommer i andra urval och ligger isär med glapp emellan. Justerat Rand-index mellan urval: median {median}, undre kvartil {quartile}. Tätaste gränsen {border}, skuggvärde i snitt {shadow}.',
    it: 'Segmenti naturali: ritornano in altri campioni e sono separati da vuoti. Indice di Rand corretto tra i campioni: mediana {median}, primo quartile {quartile}. Confine più denso {border}, valore d’ombra medio {shadow}.',
    da: 'Naturlige segmenter: de kommer igen i andre stikprøver og ligger adskilt med huller imellem. Justeret Rand-indeks mellem stikprøver: median {median}, nedre kvartil {quartile}. Tætteste grænse {border}, skyggeværdi i snit {shadow}.',
  },
  reproducible: {
    en: 'Reproducible segments: there are no gaps between them, yet other samples give much the same segments. Adjusted Rand index between samples: median {median}, lower quartile {quartile}. Densest border {border}, mean shadow value {shadow}.',
    sv: 'Reproducerbara segment: det finns inga glapp mellan dem, men andra urval ger i stort sett samma segment. Justerat Rand-index mellan urval: median {median}, undre kvartil {quartile}. Tätaste gränsen {border}, skuggvärde i snitt {shadow}.',
    it: 'Segmenti riproducibili: non ci sono vuoti tra loro, ma altri campioni danno quasi gli stessi segmenti. Indice di Rand corretto tra i campioni: mediana {median}, primo quartile {quartile}. Confine più denso {border}, valore d’ombra medio {shadow}.',
    da: 'Reproducerbare segmenter: der er ingen huller mellem dem, men andre stikprøver giver stort set de samme segmenter. Justeret Rand-indeks mellem stikprøver: median {median}, nedre kvartil {quartile}. Tætteste grænse {border}, skyggeværdi i snit {shadow}.',
  },
  constructed: {
    en: 'Constructed segments: other samples give other segments, so this division is your choice, to be judged by its use. Adjusted Rand index between samples: median {median}, lower quartile {quartile}. Densest border {border}, mean shadow value {shadow}.',
    sv: 'Konstruerade segment: andra urval ger andra segment, så indelningen är ditt val och bedöms efter sin nytta. Justerat Rand-index mellan urval: median {median}, undre kvartil {quartile}. Tätaste gränsen {border}, skuggvärde i snitt {shadow}.',
    it: 'Segmenti costruiti: altri campioni danno altri segmenti, quindi questa divisione è una tua scelta, da giudicare per la sua utilità. Indice di Rand corretto tra i campioni: mediana {median}, primo quartile {quartile}. Confine più denso {border}, valore d’ombra medio {shadow}.',
    da: 'Konstruerede segmenter: andre stikprøver giver andre segmenter, så denne inddeling er dit valg og skal bedømmes på sin nytte. Justeret Rand-indeks mellem stikprøver: median {median}, nedre kvartil {quartile}. Tætteste grænse {border}, skyggeværdi i snit {shadow}.',
  },
};
