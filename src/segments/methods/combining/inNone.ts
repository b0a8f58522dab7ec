import type { Text } from '../../../language/text.ts';

/** Who everyone else are, where segments are made of those of other cells. */
export const inNone: Text = {
  en: 'Rows in none of these segments',
  sv: 'Rader utanför de här segmenten',
  it: 'Righe fuori da questi segmenti',
  da: 'Rækker uden for disse segmenter',
};
