/** A build of the site, as it was written before the service worker. */
export interface Build {
  /** A digest of the files: another build, another version. */
  readonly version: string;
  /** Each file by its path in the site, with the digest that `fetch` checks it by. */
  readonly files: Readonly<Record<string, string>>;
}
