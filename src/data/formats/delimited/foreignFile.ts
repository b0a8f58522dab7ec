/** What the first bytes of files that are not text are, and what they are. */
const signatures: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  { bytes: [0x50, 0x4b, 0x03, 0x04], what: 'Excel, OpenDocument, ZIP' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: 'Excel 97–2003' },
  { bytes: [0x50, 0x41, 0x52, 0x31], what: 'Parquet' },
  { bytes: [0x25, 0x50, 0x44, 0x46], what: 'PDF' },
  { bytes: [0x1f, 0x8b], what: 'gzip' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: 'PNG' },
  { bytes: [0xff, 0xd8, 0xff], what: 'JPEG' },
];

/** The name of the format when a file is plainly not a text file, else null. */
export function foreignFile(bytes: Uint8Array): string | null {
  const found = signatures.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  return found?.what ?? null;
}
