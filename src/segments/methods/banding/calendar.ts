import { message } from '../../../language/message.ts';
import type { Text } from '../../../language/text.ts';
import { type PeriodUnit, periodAround } from '../../operators/calendar.ts';
import type { CalendarPeriods } from '../bands/calendar.ts';
import type { Band } from './banding.ts';
import { cutBanding } from './cutBanding.ts';
import type { Cutter } from './cutter.ts';
import { periodBand } from './periodBand.ts';
import { weekdayBanding } from './weekdayBanding.ts';

/** The most bands that a segmentation may have. */
const most = 200;

const tooMany: Text = {
  en: 'There are more than {most} such periods between the first date and the last.',
  sv: 'Det finns fler än {most} sådana perioder mellan det första och det sista datumet.',
  it: 'Tra la prima e l’ultima data ci sono più di {most} periodi di questo tipo.',
  da: 'Der er flere end {most} sådanne perioder mellem den første og den sidste dato.',
};

const longer: Text = {
  en: 'Choose longer periods, or keep fewer rows in the data cell.',
  sv: 'Välj längre perioder eller behåll färre rader i datacellen.',
  it: 'Scegli periodi più lunghi, o tieni meno righe nella cella di dati.',
  da: 'Vælg længere perioder, eller behold færre rækker i datacellen.',
};

/** Every period from that of the first date to that of the last, also those in which nothing lies. */
export const calendar: Cutter<CalendarPeriods> = {
  name: 'calendar',
  *cut({ unit }, { range }) {
    yield { fraction: null };
    if (unit === 'weekday') return { value: weekdayBanding };
    const bands: Band[] = [];
    const starts: number[] = [];
    if (range.from > range.to) return { value: cutBanding(bands, starts, 'left') };
    for (let from = startOf(range.from, unit); from <= range.to; from = periodAround(from, 'this', unit).to) {
      if (bands.length === most)
        return { problem: { message: message(tooMany, { most }), remedy: message(longer) } };
      bands.push(periodBand(from, unit));
      starts.push(from);
    }
    return { value: cutBanding(bands, starts.slice(1), 'left') };
  },
};

function startOf(day: number, unit: PeriodUnit): number {
  return periodAround(day, 'this', unit).from;
}
