/** The pairs of words, [no, yes] in lower case, that make a column boolean. */
const pairs = [
  ['false', 'true'],
  ['no', 'yes'],
  ['nej', 'ja'],
  ['no', 'sì'],
] as const;

/** Further pairs for a column that the person has set to yes and no. */
const setPairs = [...pairs, ['0', '1'], ['n', 'y'], ['nein', 'ja'], ['no', 'si']] as const;

/** Distinct values read as no (1) and yes (2), others as missing (0), with the file's own spelling of [no, yes]. */
export interface BooleanReading {
  readonly codes: readonly number[];
  readonly labels: readonly [string, string];
}

/** The values as no and yes when every one of them is a word of one pair, in any case; null when not. */
export function readBooleans(values: readonly string[]): BooleanReading | null {
  const words = values.map(normal);
  const pair = pairs.find(([no, yes]) => words.every((word) => word === no || word === yes));
  return pair && values.length > 0 ? reading(values, words, pair) : null;
}

/** The values as no and yes by the pair that knows most of them; the others become missing. */
export function setBooleans(values: readonly string[]): BooleanReading {
  const words = values.map(normal);
  const known = (pair: readonly [string, string]) => words.filter((word) => pair.includes(word)).length;
  const best = setPairs.reduce<readonly [string, string]>(
    (chosen, pair) => (known(pair) > known(chosen) ? pair : chosen),
    setPairs[1],
  );
  return reading(values, words, best);
}

function normal(value: string): string {
  return value.trim().normalize('NFC').toLowerCase();
}

function reading(
  values: readonly string[],
  words: readonly string[],
  pair: readonly [string, string],
): BooleanReading {
  const codes = words.map((word) => pair.indexOf(word) + 1);
  const spelling = (code: number) => values[codes.indexOf(code)]?.trim();
  const no = spelling(1);
  const yes = spelling(2);
  return { codes, labels: [no ?? inCaseOf(pair[0], yes), yes ?? inCaseOf(pair[1], no)] };
}

/** A word in the case of its partner, for a column in which only one of the two occurs. */
function inCaseOf(word: string, partner: string | undefined): string {
  if (partner === undefined || partner === partner.toLowerCase()) return word;
  if (partner === partner.toUpperCase()) return word.toUpperCase();
  return word.charAt(0).toUpperCase() + word.slice(1);
}
