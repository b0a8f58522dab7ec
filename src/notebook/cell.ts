import type { Name } from '../language/text.ts';

/**
 * One step of a notebook as it is saved. Parameters stay as stored: the fields of the kind read them when
 * the cell is shown or run, so that nothing a newer version wrote is lost by an older one.
 */
export interface Cell {
  readonly id: string;
  readonly kind: string;
  readonly name: Name;
  readonly collapsed?: true;
  readonly parameters: Readonly<Record<string, unknown>>;
}
