import { locales } from '../../../language/format.ts';
import { message } from '../../../language/message.ts';
import { textFrom } from '../../../language/textFrom.ts';
import { dayLength } from '../../operators/calendar.ts';
import type { Banding } from './banding.ts';

const ids = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** A Monday. */
const monday = Date.UTC(2024, 0, 1);

/** Days since the last Monday: 0 to 6. 1 January 1970 was a Thursday. */
function weekdayOf(value: number): number {
  return (((Math.floor(value / dayLength) + 3) % 7) + 7) % 7;
}

/** Dates by their day of the week, from Monday. */
export const weekdayBanding: Banding = {
  bands: ids.map((id, position) => {
    const name = textFrom((language) =>
      new Intl.DateTimeFormat(locales[language], { weekday: 'long', timeZone: 'UTC' }).format(
        monday + position * dayLength,
      ),
    );
    return { id, name, range: message(name) };
  }),
  cuts: [],
  closed: 'left',
  writeCodes(codes, values, from, to) {
    for (let row = from; row < to; row++)
      codes[row] = Number.isNaN(values[row]!) ? 0 : weekdayOf(values[row]!) + 1;
  },
  nearest(band, value) {
    if (Number.isNaN(value)) return monday + band * dayLength;
    const ahead = (band - weekdayOf(value) + 7) % 7;
    return value + (ahead > 3 ? ahead - 7 : ahead) * dayLength;
  },
};
