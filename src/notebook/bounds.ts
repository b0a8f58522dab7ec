import { message } from '../language/message.ts';
import type { Problem } from '../language/problem.ts';
import type { Text } from '../language/text.ts';

/** What a document may hold at most, whoever made it. */
export const bounds = {
  cells: 500,
  dimensions: 100,
  /** Characters of one string or key. */
  string: 1_000_000,
  /** Nested lists and objects; room for rules to their own limit of 64 groups, each two levels deep. */
  depth: 200,
  /** Values, lists and objects in all. */
  nodes: 500_000,
} as const;

const tooDeep: Text = {
  en: 'The notebook is nested more than {limit} levels deep.',
  sv: 'Anteckningsboken är nästlad i fler än {limit} nivåer.',
  it: 'Il taccuino ha più di {limit} livelli di annidamento.',
  da: 'Notesbogen er indlejret i flere end {limit} niveauer.',
};

const tooMuch: Text = {
  en: 'The notebook holds more than {limit} values.',
  sv: 'Anteckningsboken innehåller fler än {limit} värden.',
  it: 'Il taccuino contiene più di {limit} valori.',
  da: 'Notesbogen indeholder flere end {limit} værdier.',
};

const tooLong: Text = {
  en: 'A text in the notebook is longer than {limit} characters.',
  sv: 'En text i anteckningsboken är längre än {limit} tecken.',
  it: 'Un testo del taccuino supera i {limit} caratteri.',
  da: 'En tekst i notesbogen er længere end {limit} tegn.',
};

const notData: Text = {
  en: 'The notebook holds something that is not plain data.',
  sv: 'Anteckningsboken innehåller något som inte är rena data.',
  it: 'Il taccuino contiene qualcosa che non è un semplice dato.',
  da: 'Notesbogen indeholder noget, der ikke er rene data.',
};

const askForSmaller: Text = {
  en: 'Ask for a smaller one from whoever made it.',
  sv: 'Be den som har gjort den om en mindre.',
  it: 'Chiedine uno più piccolo a chi lo ha creato.',
  da: 'Bed den, der har lavet den, om en mindre.',
};

const limited = (text: Text, limit: number): Problem => ({
  message: message(text, { limit }),
  remedy: message(askForSmaller),
});

/** What makes a stored value too large, too deep or no plain data to be looked at more closely; null when nothing does. */
export function outOfBounds(stored: unknown): Problem | null {
  const waiting: { readonly value: unknown; readonly depth: number }[] = [{ value: stored, depth: 1 }];
  let nodes = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, depth } = next;
    if (++nodes > bounds.nodes) return limited(tooMuch, bounds.nodes);
    if (typeof value === 'string' && value.length > bounds.string) return limited(tooLong, bounds.string);
    if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
      return { message: message(notData) };
    if (typeof value !== 'object' || value === null) continue;
    if (depth > bounds.depth) return limited(tooDeep, bounds.depth);
    if (Array.isArray(value)) {
      if (nodes + value.length > bounds.nodes) return limited(tooMuch, bounds.nodes);
      for (const part of value) waiting.push({ value: part, depth: depth + 1 });
      continue;
    }
    if (Object.prototype.toString.call(value) !== '[object Object]') return { message: message(notData) };
    for (const [key, part] of Object.entries(value)) {
      if (key.length > bounds.string) return limited(tooLong, bounds.string);
      waiting.push({ value: part, depth: depth + 1 });
    }
  }
  return null;
}
