import type { Text } from '../text.ts';

export const fewerSegments: Text = {
  en: '{asked} segments were asked for, but too few rows differ: there {found|is|are} {found}.',
  sv: '{asked} segment efterfrågades, men för få rader skiljer sig åt: det finns {found}.',
  it: 'Sono stati chiesti {asked} segmenti, ma troppo poche righe sono diverse: {found|ce n’è|ce ne sono} {found}.',
  da: 'Der blev bedt om {asked} segmenter, men for få rækker er forskellige: der er {found}.',
};
export const giant: Text = {
  en: '“{segment}” holds {share} of the rows. Try more segments, another scale, or pull in the outliers.',
  sv: '”{segment}” har {share} av raderna. Pröva fler segment, en annan skala eller dra in extremvärdena.',
  it: '«{segment}» contiene il {share} delle righe. Prova più segmenti, un’altra scala, o riporta i valori estremi.',
  da: '”{segment}” har {share} af rækkerne. Prøv flere segmenter, en anden skala, eller træk de ekstreme værdier ind.',
};
export const tiny: Text = {
  en: '“{segment}” has only {rows} {rows|row|rows} ({share}): too few to act on. Try fewer segments, or look at the outliers.',
  sv: '”{segment}” har bara {rows} {rows|rad|rader} ({share}): för få att agera på. Pröva färre segment eller se på extremvärdena.',
  it: '«{segment}» ha solo {rows} {rows|riga|righe} ({share}): troppo poche per agire. Prova meno segmenti, o guarda i valori estremi.',
  da: '”{segment}” har kun {rows} {rows|række|rækker} ({share}): for få at handle på. Prøv færre segmenter, eller se på de ekstreme værdier.',
};
export const fewRows: Text = {
  en: '{rows} {rows|row is|rows are} few for {columns} {columns|column|columns}: a rule of thumb asks for at least {least}. Use fewer columns, or trust the segments less.',
  sv: '{rows} {rows|rad|rader} är få för {columns} {columns|kolumn|kolumner}: en tumregel säger minst {least}. Använd färre kolumner eller lita mindre på segmenten.',
  it: '{rows} {rows|riga è poco|righe sono poche} per {columns} {columns|colonna|colonne}: una regola pratica ne chiede almeno {least}. Usa meno colonne, o fidati meno dei segmenti.',
  da: '{rows} {rows|række|rækker} er få til {columns} {columns|kolonne|kolonner}: en tommelfingerregel siger mindst {least}. Brug færre kolonner, eller stol mindre på segmenterne.',
};
export const constant: Text = {
  en: 'The same in every row, and so without a say: {columns}.',
  sv: 'Lika i varje rad, och därmed utan betydelse: {columns}.',
  it: 'Uguali in ogni riga, e quindi senza peso: {columns}.',
  da: 'Ens i hver række og derfor uden betydning: {columns}.',
};
export const unscaled: Text = {
  en: '“{widest}” spreads {times} times as much as “{narrowest}” and outweighs it. Standardise the columns if they are to count alike.',
  sv: '”{widest}” sprider sig {times} gånger så mycket som ”{narrowest}” och väger tyngre. Standardisera kolumnerna om de ska räknas lika.',
  it: '«{widest}» varia {times} volte più di «{narrowest}» e prevale. Standardizza le colonne se devono contare allo stesso modo.',
  da: '”{widest}” spreder sig {times} gange så meget som ”{narrowest}” og vejer tungere. Standardisér kolonnerne, hvis de skal tælle lige meget.',
};
export const alike: Text = {
  en: '“{one}” and “{other}” say nearly the same (r = {r}) and count twice. Leave one out.',
  sv: '”{one}” och ”{other}” säger nästan samma sak (r = {r}) och räknas dubbelt. Utelämna den ena.',
  it: '«{one}» e «{other}» dicono quasi la stessa cosa (r = {r}) e contano due volte. Togline una.',
  da: '”{one}” og ”{other}” siger næsten det samme (r = {r}) og tæller dobbelt. Udelad den ene.',
};
