import * as v from 'valibot';
import type { Text } from '../../../language/text.ts';
import type { Setting } from './setting.ts';

const yes: Text = { en: 'yes', sv: 'ja', it: 'sì', da: 'ja' };
const no: Text = { en: 'no', sv: 'nej', it: 'no', da: 'nej' };

interface Asked {
  readonly label: Text;
  readonly hint?: Text;
  readonly initial?: boolean;
  readonly matters?: Setting['matters'];
}

/** Something that is done or not; not unless told. */
export function flagSetting({ label, hint, initial = false, matters }: Asked): Setting<boolean> {
  return {
    control: 'flag',
    label,
    ...(hint && { hint }),
    initial,
    schema: v.boolean(),
    said: (isSet) => (isSet ? yes : no),
    ...(matters && { matters }),
  };
}
