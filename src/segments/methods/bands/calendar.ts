import * as v from 'valibot';
import { readAs } from '../../../language/read.ts';
import type { Way } from './way.ts';

export const calendarUnits = ['year', 'quarter', 'month', 'week', 'weekday'] as const;

export interface CalendarPeriods {
  readonly unit: (typeof calendarUnits)[number];
}

const schema = v.strictObject({ unit: v.picklist(calendarUnits) });

const label = {
  en: 'Calendar periods',
  sv: 'Kalenderperioder',
  it: 'Periodi del calendario',
  da: 'Kalenderperioder',
};

/** One band a year, quarter, month, week or day of the week. */
export const calendar: Way<CalendarPeriods> = {
  name: 'calendar',
  label,
  hint: {
    en: 'One band a year, quarter, month, week (from Monday) or weekday.',
    sv: 'Ett intervall per år, kvartal, månad, vecka (från måndag) eller veckodag.',
    it: 'Una fascia per anno, trimestre, mese, settimana (dal lunedì) o giorno della settimana.',
    da: 'Ét interval pr. år, kvartal, måned, uge (fra mandag) eller ugedag.',
  },
  types: ['date'],
  control: 'calendar',
  initial: { unit: 'year' },
  read: (stored) => readAs(schema, stored, label),
  cutsFromData: false,
  weighsRows: false,
  bands: () => [],
  example: { unit: 'month' },
};
