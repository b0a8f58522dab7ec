interface Held {
  readonly shared: boolean;
  readonly steal: () => void;
}

interface Waiting {
  readonly shared: boolean;
  readonly grant: () => void;
}

/** As much of the Web Locks API as the store uses: exclusive and shared locks, `ifAvailable` and `steal`. */
export function testLocks(): LockManager {
  const held = new Map<string, Set<Held>>();
  const waiting = new Map<string, Waiting[]>();
  const holders = (name: string) => held.get(name) ?? held.set(name, new Set()).get(name)!;
  const queue = (name: string) => waiting.get(name) ?? waiting.set(name, []).get(name)!;
  const isFree = (name: string, shared: boolean) =>
    [...holders(name)].every((holder) => shared && holder.shared);

  const grantNext = (name: string) => {
    for (let next = queue(name)[0]; next && isFree(name, next.shared); next = queue(name)[0]) {
      queue(name).shift();
      next.grant();
    }
  };

  const request = (
    name: string,
    options: LockOptions,
    callback: (lock: Lock | null) => unknown,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const mode = options.mode ?? 'exclusive';
      const shared = mode === 'shared';
      const grant = () => {
        const holder: Held = { shared, steal: () => reject(new DOMException('Stolen', 'AbortError')) };
        holders(name).add(holder);
        Promise.resolve(callback({ name, mode }))
          .then(resolve, reject)
          .finally(() => {
            holders(name).delete(holder);
            grantNext(name);
          });
      };
      if (options.steal) {
        for (const holder of holders(name)) holder.steal();
        holders(name).clear();
      }
      if (isFree(name, shared)) grant();
      else if (options.ifAvailable) resolve(callback(null));
      else queue(name).push({ shared, grant });
    });

  return { request, query: async () => ({}) } as LockManager;
}
