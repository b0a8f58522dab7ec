import type { Text } from '../language/text.ts';

/** Words of the charts that stand in the report of a method. */
export const reportWords = {
  series: { en: 'Line', sv: 'Linje', it: 'Linea', da: 'Linje' },
  referenceLine: {
    en: 'Reference line',
    sv: 'Referenslinje',
    it: 'Linea di riferimento',
    da: 'Referencelinje',
  },
  figure: { en: 'Figure', sv: 'Mått', it: 'Misura', da: 'Mål' },
  variable: { en: 'Variable', sv: 'Variabel', it: 'Variabile', da: 'Variabel' },
  markerOf: { en: 'Marker of', sv: 'Kännetecken för', it: 'Distintiva di', da: 'Kendetegn for' },
  markers: { en: 'markers', sv: 'kännetecken', it: 'variabili distintive', da: 'kendetegn' },
  noMarkers: {
    en: 'no markers',
    sv: 'inga kännetecken',
    it: 'nessuna variabile distintiva',
    da: 'ingen kendetegn',
  },
  across: { en: 'Across', sv: 'Vågrätt', it: 'In orizzontale', da: 'Vandret' },
  up: { en: 'Down', sv: 'Lodrätt', it: 'In verticale', da: 'Lodret' },
  highest: { en: 'highest', sv: 'högst', it: 'valori più alti', da: 'højest' },
  lowest: { en: 'lowest', sv: 'lägst', it: 'valori più bassi', da: 'lavest' },
  points: { en: 'Points', sv: 'Punkter', it: 'Punti', da: 'Punkter' },
  centre: { en: 'Centre', sv: 'Centrum', it: 'Centro', da: 'Centrum' },
  bar: { en: 'Bar', sv: 'Stapel', it: 'Barra', da: 'Søjle' },
  height: { en: 'Height', sv: 'Höjd', it: 'Altezza', da: 'Højde' },
  cut: { en: 'Cut', sv: 'Snitt', it: 'Taglio', da: 'Snit' },
  between: { en: 'Between segments', sv: 'Mellan segment', it: 'Tra i segmenti', da: 'Mellem segmenter' },
  least: { en: 'Least', sv: 'Lägsta', it: 'Minimo', da: 'Laveste' },
  greatest: { en: 'Greatest', sv: 'Högsta', it: 'Massimo', da: 'Højeste' },
  lower: { en: 'Lower quartile', sv: 'Nedre kvartil', it: 'Primo quartile', da: 'Nedre kvartil' },
  upper: { en: 'Upper quartile', sv: 'Övre kvartil', it: 'Terzo quartile', da: 'Øvre kvartil' },
} satisfies Readonly<Record<string, Text>>;
