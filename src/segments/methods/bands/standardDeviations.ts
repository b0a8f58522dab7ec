import * as v from 'valibot';
import { readAs } from '../../../language/read.ts';
import type { Way } from './way.ts';

/** How many standard deviations lie between two cuts. */
export interface StepOfDeviations {
  readonly step: number;
}

export const stepsOfDeviations = [0.5, 1, 1.5] as const;

const schema = v.strictObject({ step: v.picklist(stepsOfDeviations) });

const label = {
  en: 'Standard deviations',
  sv: 'Standardavvikelser',
  it: 'Deviazioni standard',
  da: 'Standardafvigelser',
};

/** Bands around the mean, cut at it and at whole steps of so many standard deviations up to three away. */
export const standardDeviations: Way<StepOfDeviations> = {
  name: 'standardDeviations',
  label,
  hint: {
    en: 'Cut at the mean and at equal steps above and below it, up to three deviations away.',
    sv: 'Gränser vid medelvärdet och i lika steg över och under det, upp till tre avvikelser bort.',
    it: 'Soglie alla media e a passi uguali sopra e sotto, fino a tre deviazioni.',
    da: 'Grænser ved gennemsnittet og i lige store trin over og under det, op til tre afvigelser væk.',
  },
  types: ['number', 'date'],
  control: 'deviations',
  initial: { step: 1 },
  read: (stored) => readAs(schema, stored, label),
  cutsFromData: true,
  weighsRows: true,
  bands: () => [],
  example: { step: 0.5 },
};
