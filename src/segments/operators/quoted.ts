import type { Text } from '../../language/text.ts';

/** A text in the quotation marks of each language. */
export const quoted: Text = { en: '“{text}”', sv: '”{text}”', it: '«{text}»', da: '”{text}”' };
