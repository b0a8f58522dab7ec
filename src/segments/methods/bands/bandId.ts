/** The id of a band by its position from the lowest, 0 being the first: the same in every table and after every edit. */
export function bandId(position: number): string {
  return `b${position + 1}`;
}
