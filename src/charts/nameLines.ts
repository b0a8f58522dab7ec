import { twoLines } from './twoLines.ts';

const crossing = ' · ';

/** The lines in which a segment’s name is written: one of a crossing has a line for each part, where one is too short. */
export function nameLines(name: string, letters: number): readonly string[] {
  if (name.length <= letters) return [name];
  return name.split(crossing).flatMap((part) => twoLines(part, letters));
}
