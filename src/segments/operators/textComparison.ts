import * as v from 'valibot';
import { message } from '../../language/message.ts';
import { readAs } from '../../language/read.ts';
import type { Text } from '../../language/text.ts';
import type { Operator } from './operator.ts';
import { quoted } from './quoted.ts';

/** The value of an operator that compares with one text. Case counts only when the person says so. */
export interface TextValue {
  readonly text: string;
  readonly caseSensitive: boolean;
}

const schema = v.strictObject({ text: v.pipe(v.string(), v.maxLength(1000)), caseSensitive: v.boolean() });

interface TextComparison {
  readonly name: string;
  readonly label: Text;
  readonly negativeLabel: Text;
  /** A test of values in the given case, made once from the text in the same case. */
  readonly accepts: (text: string) => (value: string) => boolean;
  /** Whether no other text than the given one is accepted. */
  readonly isWhole?: true;
  readonly example: Operator<TextValue>['example'];
}

/** An operator of text columns that compares with one text. */
export function textComparison({ accepts, isWhole, ...comparison }: TextComparison): Operator<TextValue> {
  return {
    ...comparison,
    types: ['text'],
    offersNegative: true,
    control: 'text',
    initial: { text: '', caseSensitive: false },
    read: (stored) => readAs(schema, stored, comparison.label),
    isUnfinished: ({ text }) => text === '',
    test({ text, caseSensitive }) {
      const only = isWhole && { only: { values: [text], anyCase: !caseSensitive } };
      if (caseSensitive) return { form: 'values', accepts: accepts(text), ...only };
      const acceptsLower = accepts(text.toLowerCase());
      return { form: 'values', accepts: (value) => acceptsLower(value.toLowerCase()), ...only };
    },
    words: ({ text, caseSensitive }) => (text === '' ? null : withCase(text, caseSensitive)),
  };
}

function withCase(text: string, caseSensitive: boolean) {
  const value = message(quoted, { text });
  if (!caseSensitive) return value;
  return message(
    {
      en: '{value} (upper and lower case differ)',
      sv: '{value} (med skillnad på stora och små bokstäver)',
      it: '{value} (maiuscole e minuscole distinte)',
      da: '{value} (med forskel på store og små bogstaver)',
    },
    { value },
  );
}
