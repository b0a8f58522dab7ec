/** Where the bytes of a source lie in a ZIP, by their SHA-256. */
export const sourceName = (hash: string) => `sources/${hash}`;
