const decoder = new TextDecoder();
const separatorLine = /^"?sep=([^\r\n])"?(?:\r\n|\n|\r|$)/i;
const frontMatter = /^---[ \t]*(?:\r\n|\n|\r)[\s\S]*?(?:\r\n|\n|\r)(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r)/;

/** What stands before the table: how many bytes and lines, and the delimiter that it names. */
export interface Preamble {
  readonly bytes: number;
  readonly lines: number;
  readonly kind: 'separatorLine' | 'description' | null;
  readonly delimiter?: string;
}

/** Finds the `sep=;` line that Excel heeds, or the block between `---` lines that describes a table in CSVY. */
export function readPreamble(bytes: Uint8Array): Preamble {
  const start = decoder.decode(bytes.subarray(0, 1 << 16));
  const separator = separatorLine.exec(start);
  const match = separator ?? frontMatter.exec(start);
  if (!match) return { bytes: 0, lines: 0, kind: null };
  const [whole] = match;
  return {
    bytes: new TextEncoder().encode(whole).length,
    lines: whole.split(/\r\n|\n|\r/).length - 1,
    kind: separator ? 'separatorLine' : 'description',
    ...(separator?.[1] === undefined ? {} : { delimiter: separator[1] }),
  };
}
