import type { Format } from './format.ts';

/** Text with a record a line and a separator between its fields: CSV, TSV and their kin. */
export const delimited: Format = {
  name: 'delimited',
  label: { en: 'CSV or text', sv: 'CSV eller text', it: 'CSV o testo', da: 'CSV eller tekst' },
  hint: {
    en: 'Fields separated by commas, semicolons, tabs or another character, as spreadsheets, shops and CRM systems export them. Also compressed with gzip.',
    sv: 'Fält avgränsade med komma, semikolon, tabb eller ett annat tecken, så som kalkylprogram, butiker och CRM-system exporterar dem. Även komprimerade med gzip.',
    it: 'Campi separati da virgole, punti e virgola, tabulazioni o un altro carattere, come li esportano fogli di calcolo, negozi e CRM. Anche compressi con gzip.',
    da: 'Felter adskilt af komma, semikolon, tabulator eller et andet tegn, sådan som regneark, butikker og CRM-systemer eksporterer dem. Også komprimeret med gzip.',
  },
  extensions: ['csv', 'tsv', 'tab', 'txt', 'csvy', 'gz'],
  example: {
    text: 'customer,city,joined,orders\n1001,Lund,2024-03-01,3\n1002,"Reggio, Emilia",2024-04-12,1\n',
    columns: ['customer', 'city', 'joined', 'orders'],
    rows: 2,
  },
};
