import type { Allowance } from './store.ts';

/** What this browser says of its storage. A browser that says nothing promises nothing. */
export function browserAllowance(storage: StorageManager | undefined): Allowance {
  return {
    async persist() {
      try {
        return (await storage?.persist()) ?? false;
      } catch {
        return false;
      }
    },
    async isPersistent() {
      try {
        return (await storage?.persisted()) ?? null;
      } catch {
        return null;
      }
    },
    async usage() {
      try {
        const { usage, quota } = (await storage?.estimate()) ?? {};
        return usage === undefined || quota === undefined ? null : { used: usage, allowed: quota };
      } catch {
        return null;
      }
    },
  };
}
