/** What the page asks of the frame that fetches. */
export interface FetchRequest {
  readonly url: string;
  readonly mostBytes: number;
}

/** What the frame answers: the file, or how far it got. */
export type Fetched =
  | { readonly state: 'done'; readonly file: Blob }
  | { readonly state: 'refused'; readonly status: number }
  | { readonly state: 'tooLarge' }
  /** No answer, an address that leads on to another, or a site that does not let others read its files. */
  | { readonly state: 'unreachable' };
