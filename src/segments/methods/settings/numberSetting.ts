import * as v from 'valibot';
import type { Text } from '../../../language/text.ts';
import type { Setting } from './setting.ts';

/** A number between two bounds, both included. */
export interface NumberSetting extends Setting<number> {
  readonly least: number;
  readonly most: number;
  readonly isWhole: boolean;
}

interface Asked {
  readonly label: Text;
  readonly hint?: Text;
  readonly initial: number;
  readonly least: number;
  readonly most: number;
  readonly isWhole?: true;
  readonly matters?: Setting['matters'];
}

export function numberSetting({ label, hint, initial, least, most, isWhole, matters }: Asked): NumberSetting {
  const within = v.pipe(v.number(), v.minValue(least), v.maxValue(most));
  return {
    control: 'number',
    label,
    ...(hint && { hint }),
    initial,
    least,
    most,
    isWhole: isWhole ?? false,
    schema: isWhole ? v.pipe(within, v.integer()) : within,
    said: (number) => number,
    ...(matters && { matters }),
  };
}
