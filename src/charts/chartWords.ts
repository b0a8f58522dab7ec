import type { Text } from '../language/text.ts';

/** Words that several charts share. */
export const chartWords = {
  segment: { en: 'Segment', sv: 'Segment', it: 'Segmento', da: 'Segment' },
  share: { en: 'Share', sv: 'Andel', it: 'Quota', da: 'Andel' },
  count: { en: 'Count', sv: 'Antal', it: 'Numero', da: 'Antal' },
  rows: { en: 'Rows', sv: 'Rader', it: 'Righe', da: 'Rækker' },
  interval: { en: '95% interval', sv: '95 %-intervall', it: 'Intervallo al 95%', da: '95 %-interval' },
  median: { en: 'Median', sv: 'Median', it: 'Mediana', da: 'Median' },
  mean: { en: 'Mean', sv: 'Medelvärde', it: 'Media', da: 'Gennemsnit' },
  quartiles: {
    en: 'Middle half',
    sv: 'Mittersta halvan',
    it: 'Metà centrale',
    da: 'Midterste halvdel',
  },
  value: { en: 'Value', sv: 'Värde', it: 'Valore', da: 'Værdi' },
  others: { en: 'Other values', sv: 'Övriga värden', it: 'Altri valori', da: 'Øvrige værdier' },
  table: { en: 'Table', sv: 'Tabell', it: 'Tabella', da: 'Tabel' },
  index: { en: 'Index', sv: 'Index', it: 'Indice', da: 'Indeks' },
  base: { en: 'Base', sv: 'Bas', it: 'Base', da: 'Basis' },
} satisfies Readonly<Record<string, Text>>;
