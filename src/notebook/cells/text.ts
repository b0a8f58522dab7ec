import type { Name } from '../../language/text.ts';
import { nameField } from '../fields/nameField.ts';
import type { CellKind } from './kind.ts';

export interface TextParameters {
  /** Markdown. */
  readonly text: Name;
}

/** Prose between the other cells. */
export const text: CellKind<TextParameters> = {
  name: 'text',
  label: { en: 'Text', sv: 'Text', it: 'Testo', da: 'Tekst' },
  hint: {
    en: 'A question, a reading, a caveat. Markdown.',
    sv: 'En fråga, en tolkning, ett förbehåll. Markdown.',
    it: 'Una domanda, una lettura, un’avvertenza. Markdown.',
    da: 'Et spørgsmål, en tolkning, et forbehold. Markdown.',
  },
  newName: { en: 'Text', sv: 'Text', it: 'Testo', da: 'Tekst' },
  result: 'text',
  fields: {
    text: nameField({ control: 'markdown', label: { en: 'Text', sv: 'Text', it: 'Testo', da: 'Tekst' } }),
  },
  example: { text: 'Hello' },
};
