import type { ReadFacts, ReadOptions } from '../../data/formats/format.ts';
import type { Text } from '../../language/text.ts';
import * as words from '../../language/words/data.ts';

interface Choice {
  readonly value: string | boolean;
  readonly label: Text | string;
}

/** One of the ways a file can be read: its choices, and what was found when the file decided. */
export interface ReadingChoice {
  readonly option: keyof ReadOptions;
  readonly label: Text;
  readonly choices: readonly Choice[];
  /** What was used, as one of the choices has it; undefined while it is not known. */
  found(facts: ReadFacts): string | boolean | undefined;
}

const encodings = Object.entries(words.encodings).map(([value, label]) => ({ value, label }));
const delimiters = Object.entries(words.delimiters).map(([value, label]) => ({ value, label }));

/** What a person can say about how a file is read, in the order shown. */
export const readingChoices: readonly ReadingChoice[] = [
  { option: 'delimiter', label: words.delimiter, choices: delimiters, found: ({ delimiter }) => delimiter },
  { option: 'encoding', label: words.encoding, choices: encodings, found: ({ encoding }) => encoding },
  {
    option: 'header',
    label: words.header,
    choices: [
      { value: true, label: words.headerYes },
      { value: false, label: words.headerNo },
    ],
    found: ({ header }) => header,
  },
  {
    option: 'decimal',
    label: words.decimal,
    choices: [
      { value: '.', label: words.decimalPoint },
      { value: ',', label: words.decimalComma },
    ],
    found: ({ decimal }) => decimal,
  },
  {
    option: 'quote',
    label: words.quote,
    choices: [
      { value: '"', label: words.quoteDouble },
      { value: "'", label: words.quoteSingle },
      { value: '', label: words.quoteNone },
    ],
    found: ({ quote }) => quote,
  },
  {
    option: 'dateOrder',
    label: words.dateOrder,
    choices: [
      { value: 'dayFirst', label: words.dayFirst },
      { value: 'monthFirst', label: words.monthFirst },
    ],
    found: ({ dates }) => dates?.find(({ order }) => order !== 'yearFirst')?.order,
  },
];
