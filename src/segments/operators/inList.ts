import * as v from 'valibot';
import { message } from '../../language/message.ts';
import { readAs } from '../../language/read.ts';
import type { Operator } from './operator.ts';
import { quoted } from './quoted.ts';

/** A pasted list, already split into its values. */
export interface ListValue {
  readonly list: readonly string[];
  readonly caseSensitive: boolean;
}

const schema = v.strictObject({ list: v.array(v.string()), caseSensitive: v.boolean() });
const label = { en: 'is in the list', sv: 'finns i listan', it: 'è nell’elenco', da: 'er på listen' };
const shown = 4;

/** The text is one of a pasted list. */
export const inList: Operator<ListValue> = {
  name: 'inList',
  types: ['text'],
  label,
  negativeLabel: {
    en: 'is not in the list',
    sv: 'finns inte i listan',
    it: 'non è nell’elenco',
    da: 'er ikke på listen',
  },
  offersNegative: true,
  control: 'textList',
  initial: { list: [], caseSensitive: false },
  read: (stored) => readAs(schema, stored, label),
  isUnfinished: ({ list }) => list.length === 0,
  test({ list, caseSensitive }) {
    const only = { values: list, anyCase: !caseSensitive };
    if (caseSensitive) {
      const values = new Set(list);
      return { form: 'values', accepts: (value) => values.has(value), only };
    }
    const values = new Set(list.map((value) => value.toLowerCase()));
    return { form: 'values', accepts: (value) => values.has(value.toLowerCase()), only };
  },
  words({ list }) {
    if (list.length === 0) return null;
    const values = { list: list.slice(0, shown).map((text) => message(quoted, { text })), or: true };
    if (list.length <= shown) {
      return message({ en: '{values}', sv: '{values}', it: '{values}', da: '{values}' }, { values });
    }
    return message(
      {
        en: '{first}, … ({count} values)',
        sv: '{first}, … ({count} värden)',
        it: '{first}, … ({count} valori)',
        da: '{first}, … ({count} værdier)',
      },
      { first: message(quoted, { text: list[0] ?? '' }), count: list.length },
    );
  },
  example: {
    type: 'text',
    rows: ['a@x.se', 'B@x.se', null, 'c@x.se'],
    value: { list: ['b@x.se', 'a@x.se'], caseSensitive: false },
    keeps: [0, 1],
  },
};
