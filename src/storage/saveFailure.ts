import type { SaveFailure } from '../notebook/kept.ts';

/** The browsers' names for what went wrong; every other is a refusal. */
const failures: ReadonlyMap<string, SaveFailure> = new Map([
  ['QuotaExceededError', 'quota'],
  ['NS_ERROR_DOM_INDEXEDDB_QUOTA_ERR', 'quota'],
  ['BlockedError', 'blocked'],
  /** A newer version of Strata has opened the database since. */
  ['VersionError', 'blocked'],
]);

/** Why the browser did not keep something, from the error it gave. */
export function saveFailure(error: unknown): SaveFailure {
  return (error instanceof Error ? failures.get(error.name) : undefined) ?? 'refused';
}
