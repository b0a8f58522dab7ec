/** How records and fields are told apart. */
export interface Dialect {
  /** One character; it may be several bytes of UTF-8. */
  readonly delimiter: string;
  /** One ASCII character, or the empty string when quotes are ordinary characters. */
  readonly quote: string;
  /** The byte that ends a line: a line feed (also after a carriage return), or a lone carriage return. */
  readonly lineEnd: 10 | 13;
}
