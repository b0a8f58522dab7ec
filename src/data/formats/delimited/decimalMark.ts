import type { MarkClaim } from './columnBuilder.ts';

export type DecimalMark = '.' | ',';

/**
 * The decimal mark of a file, by its columns: those that are numbers with one mark and not with the other speak for
 * it. Where none does, or as many for both, a semicolon between fields speaks for the comma.
 */
export function decimalMark(claims: readonly MarkClaim[], delimiter: string): DecimalMark {
  const points = claims.filter(({ point, comma }) => point && !comma).length;
  const commas = claims.filter(({ point, comma }) => comma && !point).length;
  if (points === commas) return delimiter === ';' ? ',' : '.';
  return commas > points ? ',' : '.';
}
