/** Where the engine gets what lies outside it. The page gives these to the worker, a test gives its own. */
export interface Loaders {
  /** The bytes of a file by their SHA-256, or null when this browser does not have them. */
  file(hash: string): Promise<Blob | null>;
  /** Columns kept from an earlier reading, by `sourceKey`; null when there are none. */
  columns?(key: string): Promise<Blob | null>;
  /** Keeps columns for the next time. */
  keepColumns?(key: string, columns: Blob): void;
}
