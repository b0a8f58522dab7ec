import { numberSetting } from './settings/numberSetting.ts';
import { traitSetting } from './settings/traitSetting.ts';
import { settledMethod, type SettledScheme } from './settledMethod.ts';

const settings = {
  value: traitSetting({
    label: { en: 'Value', sv: 'Värde', it: 'Valore', da: 'Værdi' },
    hint: {
      en: 'What a row is worth, such as its revenue. Not below zero.',
      sv: 'Vad en rad är värd, till exempel intäkten. Inte under noll.',
      it: 'Quanto vale una riga, per esempio il fatturato. Non sotto zero.',
      da: 'Hvad en række er værd, for eksempel omsætningen. Ikke under nul.',
    },
    types: ['number'],
    roles: ['value'],
  }),
  first: numberSetting({
    label: { en: 'A up to', sv: 'A upp till', it: 'A fino a', da: 'A op til' },
    hint: {
      en: 'Per cent of all value. The row that crosses the border stays in the better tier.',
      sv: 'Procent av allt värde. Raden som passerar gränsen stannar i den bättre nivån.',
      it: 'Percentuale del valore totale. La riga che supera la soglia resta nella fascia migliore.',
      da: 'Procent af al værdi. Rækken, der krydser grænsen, bliver i det bedre niveau.',
    },
    initial: 80,
    least: 1,
    most: 99,
  }),
  second: numberSetting({
    label: { en: 'B up to', sv: 'B upp till', it: 'B fino a', da: 'B op til' },
    initial: 95,
    least: 1,
    most: 100,
  }),
};

export type ValueTiersScheme = SettledScheme<typeof settings>;

/** Segments by the share of all value that the best rows hold (ABC, Pareto). */
export const valueTiers = settledMethod({
  name: 'valueTiers',
  label: { en: 'Value tiers', sv: 'Värdenivåer', it: 'Fasce di valore', da: 'Værdiniveauer' },
  hint: {
    en: 'The few rows that hold most of the value are A, the next B, the many others C.',
    sv: 'De få rader som står för det mesta av värdet är A, nästa B, de många andra C.',
    it: 'Le poche righe che fanno la maggior parte del valore sono A, le successive B, le molte altre C.',
    da: 'De få rækker, der står for det meste af værdien, er A, de næste B, de mange andre C.',
  },
  settings,
  becomes: 'rules',
  segments: () => [
    { id: 'a', name: 'A' },
    { id: 'b', name: 'B' },
    { id: 'c', name: 'C' },
  ],
  example: {
    value: { of: 'column', column: 'revenue' },
    first: 70,
    second: 90,
    said: [{ at: 'a', name: { en: 'Best', sv: 'Bäst', it: 'I migliori', da: 'Bedst' }, color: 3 }],
  },
});
