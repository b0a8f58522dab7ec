import { contrast } from './contrast.ts';

/** The colour in which text is written on a fill: black or white, whichever stands out more (never under 4.5). */
export function inkOn(fill: string): string {
  return contrast(fill, '#000000') >= contrast(fill, '#ffffff') ? '#000000' : '#ffffff';
}
