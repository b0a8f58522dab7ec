import * as v from 'valibot';
import { say } from '../../../language/message.ts';
import type { Text } from '../../../language/text.ts';
import { textFrom } from '../../../language/textFrom.ts';
import { bandId } from './bandId.ts';

/** How many bands to make. */
export interface CountOfBands {
  readonly count: number;
}

export const fewestBands = 2;
export const mostBands = 20;

export const countSchema = v.strictObject({
  count: v.pipe(v.number(), v.integer(), v.minValue(fewestBands), v.maxValue(mostBands)),
});

const bandOf: Text = {
  en: 'Band {number} of {count}',
  sv: 'Intervall {number} av {count}',
  it: 'Fascia {number} di {count}',
  da: 'Interval {number} af {count}',
};

/** Bands before it is known where the data cuts them. */
export function bandsCounted({
  count,
}: CountOfBands): readonly { readonly id: string; readonly name: Text }[] {
  return Array.from({ length: count }, (_, position) => ({
    id: bandId(position),
    name: textFrom((language) => say(bandOf, language, { number: position + 1, count })),
  }));
}
