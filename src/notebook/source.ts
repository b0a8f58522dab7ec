/** Where the rows of a data cell come from. */
export type SourceReference =
  /** A file whose bytes are kept in this browser under their SHA-256 (lower-case hex). */
  | { readonly from: 'file'; readonly hash: string; readonly name: string; readonly bytes: number }
  /** Rows of a sample, made anew from its seed. */
  | {
      readonly from: 'sample';
      readonly sample: string;
      readonly table: string;
      readonly rows: number;
      readonly seed: number;
    }
  /** The rows of another data cell. */
  | { readonly from: 'cell'; readonly cell: string };
