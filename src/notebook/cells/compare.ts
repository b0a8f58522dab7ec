import { segmentsField } from '../fields/segmentsField.ts';
import type { CellKind } from './kind.ts';

export interface CompareParameters {
  /** The segment cell whose segments are set side by side. */
  readonly segments: string | null;
}

/** Market, leads and customers side by side for the same segments. */
export const compare: CellKind<CompareParameters> = {
  name: 'compare',
  label: { en: 'Comparison', sv: 'Jämförelse', it: 'Confronto', da: 'Sammenligning' },
  hint: {
    en: 'Market, leads and customers side by side: share, index and penetration of each segment.',
    sv: 'Marknad, leads och kunder sida vid sida: andel, index och penetration för varje segment.',
    it: 'Mercato, lead e clienti fianco a fianco: quota, indice e penetrazione di ogni segmento.',
    da: 'Marked, leads og kunder side om side: andel, indeks og penetration for hvert segment.',
  },
  newName: {
    en: 'Market, leads and customers',
    sv: 'Marknad, leads och kunder',
    it: 'Mercato, lead e clienti',
    da: 'Marked, leads og kunder',
  },
  result: 'comparison',
  fields: {
    segments: segmentsField,
  },
  example: { segments: 'segment' },
};
