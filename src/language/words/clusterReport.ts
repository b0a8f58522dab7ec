import type { Text } from '../text.ts';

export const all: Text = {
  en: 'All',
  sv: 'Alla',
  it: 'Tutti',
  da: 'Alle',
};
export const sharesTitle: Text = {
  en: 'Segment profiles: shares',
  sv: 'Segmentprofiler: andelar',
  it: 'Profili dei segmenti: quote',
  da: 'Segmentprofiler: andele',
};
export const sharesHint: Text = {
  en: 'Bars in full colour mark a segment: they differ from all rows by a quarter of the largest share, or by half.',
  sv: 'Staplar i full färg utmärker ett segment: de skiljer sig från alla rader med en fjärdedel av den största andelen, eller med hälften.',
  it: 'Le barre a colore pieno distinguono un segmento: differiscono da tutte le righe di un quarto della quota più grande, o della metà.',
  da: 'Søjler i fuld farve kendetegner et segment: de adskiller sig fra alle rækker med en fjerdedel af den største andel eller med det halve.',
};
export const shareAxis: Text = {
  en: 'Share of rows (%)',
  sv: 'Andel av raderna (%)',
  it: 'Quota delle righe (%)',
  da: 'Andel af rækkerne (%)',
};
export const meansTitle: Text = {
  en: 'Segment profiles: means',
  sv: 'Segmentprofiler: medelvärden',
  it: 'Profili dei segmenti: medie',
  da: 'Segmentprofiler: gennemsnit',
};
export const meansHint: Text = {
  en: 'How far the mean of a segment lies from that of all rows. Bars in full colour mark it: at least a quarter of the longest bar.',
  sv: 'Hur långt segmentets medelvärde ligger från alla raders. Staplar i full färg utmärker det: minst en fjärdedel av den längsta stapeln.',
  it: 'Quanto la media di un segmento dista da quella di tutte le righe. Le barre a colore pieno lo distinguono: almeno un quarto della barra più lunga.',
  da: 'Hvor langt et segments gennemsnit ligger fra alle rækkers. Søjler i fuld farve kendetegner det: mindst en fjerdedel af den længste søjle.',
};
export const deviationAxis: Text = {
  en: 'Standard deviations from the mean of all',
  sv: 'Standardavvikelser från allas medelvärde',
  it: 'Deviazioni standard dalla media di tutti',
  da: 'Standardafvigelser fra alles gennemsnit',
};
export const profileTitle: Text = {
  en: 'The segments in figures',
  sv: 'Segmenten i siffror',
  it: 'I segmenti in cifre',
  da: 'Segmenterne i tal',
};
export const separationTitle: Text = {
  en: 'How the segments lie apart',
  sv: 'Hur segmenten ligger isär',
  it: 'Come si separano i segmenti',
  da: 'Hvordan segmenterne ligger fra hinanden',
};
export const separationHint: Text = {
  en: 'The two directions in which rows differ most (principal components), with {rows} of {of} rows, the centres and the outlines. Segments that overlap here may lie apart in other directions.',
  sv: 'De två riktningar där raderna skiljer sig mest (principalkomponenter), med {rows} av {of} rader, centrum och konturer. Segment som överlappar här kan ligga isär i andra riktningar.',
  it: 'Le due direzioni in cui le righe differiscono di più (componenti principali), con {rows} righe su {of}, i centri e i contorni. Segmenti che qui si sovrappongono possono separarsi in altre direzioni.',
  da: 'De to retninger, hvor rækkerne adskiller sig mest (hovedkomponenter), med {rows} af {of} rækker, centre og omrids. Segmenter, der overlapper her, kan ligge fra hinanden i andre retninger.',
};
export const component: Text = {
  en: 'Principal component {number} ({share} of the variance)',
  sv: 'Principalkomponent {number} ({share} av variansen)',
  it: 'Componente principale {number} ({share} della varianza)',
  da: 'Hovedkomponent {number} ({share} af variansen)',
};
export const fitTitle: Text = {
  en: 'How well the segments fit',
  sv: 'Hur väl segmenten passar',
  it: 'Quanto sono adatti i segmenti',
  da: 'Hvor godt segmenterne passer',
};
export const rowsUsed: Text = {
  en: 'Rows that take part',
  sv: 'Rader som ingår',
  it: 'Righe che partecipano',
  da: 'Rækker, der indgår',
};
export const cost: Text = {
  en: 'Within the segments (less is better)',
  sv: 'Inom segmenten (mindre är bättre)',
  it: 'Dentro i segmenti (meno è meglio)',
  da: 'Inden for segmenterne (mindre er bedre)',
};
export const explained: Text = {
  en: 'Of all differences, between the segments',
  sv: 'Av alla skillnader, mellan segmenten',
  it: 'Di tutte le differenze, tra i segmenti',
  da: 'Af alle forskelle, mellem segmenterne',
};
export const silhouette: Text = {
  en: 'Silhouette (−1 to 1; of {rows} rows)',
  sv: 'Silhuett (−1 till 1; av {rows} rader)',
  it: 'Silhouette (da −1 a 1; su {rows} righe)',
  da: 'Silhouette (−1 til 1; af {rows} rækker)',
};
export const calinskiHarabasz: Text = {
  en: 'Caliński–Harabasz index (more is better)',
  sv: 'Caliński–Harabasz index (mer är bättre)',
  it: 'Indice di Caliński–Harabasz (più è meglio)',
  da: 'Caliński–Harabasz’ indeks (mere er bedre)',
};
export const shadow: Text = {
  en: 'Mean shadow value (0 clear, 1 on the border)',
  sv: 'Skuggvärde i snitt (0 tydligt, 1 på gränsen)',
  it: 'Valore d’ombra medio (0 chiaro, 1 sul confine)',
  da: 'Skyggeværdi i snit (0 tydelig, 1 på grænsen)',
};
export const iterations: Text = {
  en: 'Steps until nothing moved',
  sv: 'Steg tills inget flyttades',
  it: 'Passi fino alla quiete',
  da: 'Trin, til intet flyttede sig',
};
export const seed: Text = {
  en: 'Seed',
  sv: 'Slumpfrö',
  it: 'Seme',
  da: 'Frø',
};
export const clearnessTitle: Text = {
  en: 'How clear each segment is',
  sv: 'Hur tydligt varje segment är',
  it: 'Quanto è chiaro ogni segmento',
  da: 'Hvor tydeligt hvert segment er',
};
export const clearnessHint: Text = {
  en: 'Silhouette: near 1 the rows are much nearer to their own than to the next segment. Shadow: near 0 they lie at the centre. Border: how many rows lie at the densest border against the centres; 0 is a gap, 1 none.',
  sv: 'Silhuett: nära 1 ligger raderna mycket närmare det egna än nästa segment. Skugga: nära 0 ligger de i centrum. Gräns: hur många rader som ligger vid den tätaste gränsen mot i centrum; 0 är ett glapp, 1 inget.',
  it: 'Silhouette: vicino a 1 le righe sono molto più vicine al proprio segmento che al successivo. Ombra: vicino a 0 sono al centro. Confine: quante righe stanno sul confine più denso rispetto ai centri; 0 è un vuoto, 1 nessuno.',
  da: 'Silhouette: tæt på 1 er rækkerne meget nærmere deres eget end det næste segment. Skygge: tæt på 0 ligger de i centrum. Grænse: hvor mange rækker der ligger ved den tætteste grænse mod i centrum; 0 er et hul, 1 intet.',
};
export const segment: Text = {
  en: 'Segment',
  sv: 'Segment',
  it: 'Segmento',
  da: 'Segment',
};
export const rows: Text = {
  en: 'Rows',
  sv: 'Rader',
  it: 'Righe',
  da: 'Rækker',
};
export const share: Text = {
  en: 'Share',
  sv: 'Andel',
  it: 'Quota',
  da: 'Andel',
};
export const within: Text = {
  en: 'Squares within',
  sv: 'Kvadrater inom',
  it: 'Quadrati interni',
  da: 'Kvadrater inden for',
};
export const silhouetteOf: Text = {
  en: 'Silhouette',
  sv: 'Silhuett',
  it: 'Silhouette',
  da: 'Silhouette',
};
export const shadowOf: Text = {
  en: 'Shadow',
  sv: 'Skugga',
  it: 'Ombra',
  da: 'Skygge',
};
export const border: Text = {
  en: 'Border',
  sv: 'Gräns',
  it: 'Confine',
  da: 'Grænse',
};
export const jaccard: Text = {
  en: 'Found again (Jaccard)',
  sv: 'Återfunnet (Jaccard)',
  it: 'Ritrovato (Jaccard)',
  da: 'Genfundet (Jaccard)',
};
export const gorgeTitle: Text = {
  en: 'Near or far: gorges between the segments',
  sv: 'Nära eller långt borta: klyftor mellan segmenten',
  it: 'Vicino o lontano: le gole tra i segmenti',
  da: 'Nær eller fjern: kløfter mellem segmenterne',
};
export const gorgeHint: Text = {
  en: 'For each segment, how similar {rows} rows are to its centre. Two peaks with a gorge between them speak for a natural segment; one hump for a border drawn by the method.',
  sv: 'För varje segment, hur lika {rows} rader är dess centrum. Två toppar med en klyfta emellan talar för ett naturligt segment; en enda puckel för en gräns som metoden drog.',
  it: 'Per ogni segmento, quanto {rows} righe sono simili al suo centro. Due picchi con una gola in mezzo indicano un segmento naturale; una sola gobba un confine tracciato dal metodo.',
  da: 'For hvert segment, hvor meget {rows} rækker ligner dets centrum. To toppe med en kløft imellem taler for et naturligt segment; én pukkel for en grænse, som metoden trak.',
};
export const similarity: Text = {
  en: 'Similarity to the centre (0 to 1)',
  sv: 'Likhet med centrum (0 till 1)',
  it: 'Somiglianza al centro (da 0 a 1)',
  da: 'Lighed med centrum (0 til 1)',
};
export const shareOfRows: Text = {
  en: 'Share of rows (%)',
  sv: 'Andel av raderna (%)',
  it: 'Quota delle righe (%)',
  da: 'Andel af rækkerne (%)',
};
