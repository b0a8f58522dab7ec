/** That this tab is open, as other tabs see it. */
interface Presence {
  /** Settles when this tab counts as open; until then another may be tidying. */
  readonly entered: Promise<void>;
  leave(): void;
}

/**
 * Tidies while no other tab of Strata is open, then counts this one as open: what a tab has just put down without
 * saving its notebook yet is never tidied away by another. A browser without locks never tidies.
 */
export function enter(locks: LockManager | undefined, tidy: () => Promise<void>): Presence {
  let leave: () => void = () => undefined;
  const untilLeft = new Promise<void>((resolve) => (leave = resolve));
  const stay = (shared: LockManager) =>
    new Promise<void>((entered) => {
      shared.request('strata', { mode: 'shared' }, () => (entered(), untilLeft)).catch(() => entered());
    });
  const tidyAlone = (shared: LockManager) =>
    shared.request('strata', { ifAvailable: true }, (lock) => (lock ? tidy() : undefined));
  const entered = locks
    ? tidyAlone(locks)
        .catch(() => undefined)
        .then(() => stay(locks))
    : Promise.resolve();
  return { entered, leave };
}
