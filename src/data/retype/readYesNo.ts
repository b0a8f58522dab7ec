import { booleanColumn, type BooleanColumn } from '../column.ts';
import type { ColumnFormat } from '../columnFormat.ts';
import { setBooleans } from '../formats/delimited/booleanWords.ts';
import { type Spelling, textOf } from '../spelling.ts';
import { pacer, type Work } from '../work.ts';
import { fates } from './fates.ts';

interface YesNo {
  readonly column: BooleanColumn;
  /** 0 missing, 1 no, 2 yes, of each entry. */
  readonly codes: Uint8Array;
}

/** Longer than any word for yes or no, in bytes and in characters. */
const longestWord = { bytes: 24, characters: 5 };

/**
 * Reads the texts as yes and no: by what the person has said of them, else by the pair of words that most of them are
 * of. Others are marked in `found`.
 */
export function* readYesNo(texts: Spelling, found: Uint8Array, format: ColumnFormat): Work<YesNo> {
  const { codes, labels } = yield* format.yes || format.no
    ? bySaying(texts, found, format)
    : byWords(texts, found);
  for (let entry = 1; entry < codes.length; entry++)
    if (found[entry] === fates.read && codes[entry] === 0) found[entry] = fates.unread;
  const rows = new Uint8Array(texts.rows);
  for (let row = 0; row < rows.length; row++) rows[row] = codes[texts.codes?.[row] ?? row + 1]!;
  return { column: booleanColumn(rows, labels), codes };
}

type Coded = Work<{ readonly codes: Uint8Array; readonly labels: readonly [string, string] }>;

function* bySaying(texts: Spelling, found: Uint8Array, { yes, no }: ColumnFormat): Coded {
  const isDue = pacer();
  const said = new Map<string, number>();
  for (const word of no ?? []) said.set(word.trim(), 1);
  for (const word of yes ?? []) said.set(word.trim(), 2);
  const others = no === undefined ? 1 : yes === undefined ? 2 : 0;
  const codes = new Uint8Array(texts.size + 1);
  const labels: [string | undefined, string | undefined] = [no?.[0], yes?.[0]];
  for (let entry = 1; entry <= texts.size; entry++) {
    if ((entry & 0xff) === 0 && isDue()) yield { fraction: entry / texts.size };
    if (found[entry] !== fates.read) continue;
    const text = textOf(texts, entry).trim();
    const code = said.get(text) ?? others;
    codes[entry] = code;
    if (code > 0) labels[code - 1] ??= text;
  }
  return { codes, labels: [labels[0] ?? 'no', labels[1] ?? 'yes'] };
}

function* byWords(texts: Spelling, found: Uint8Array): Coded {
  const isDue = pacer();
  /** The entries of each text: in a column that hardly repeats, more than one. */
  const entries = new Map<string, number[]>();
  for (let entry = 1; entry <= texts.size; entry++) {
    if ((entry & 0xff) === 0 && isDue()) yield { fraction: entry / texts.size };
    const length = texts.offsets[entry]! - texts.offsets[entry - 1]!;
    if (found[entry] !== fates.read || length > longestWord.bytes) continue;
    const value = textOf(texts, entry);
    const word = value.trim();
    if (word.length > longestWord.characters || (word.length > 1 && /^\d/.test(word))) continue;
    const known = entries.get(value);
    if (known) known.push(entry);
    else entries.set(value, [entry]);
  }
  const read = setBooleans([...entries.keys()]);
  const codes = new Uint8Array(texts.size + 1);
  [...entries.values()].forEach((of, index) => of.forEach((entry) => (codes[entry] = read.codes[index]!)));
  return { codes, labels: read.labels };
}
