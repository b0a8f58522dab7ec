import { listeners } from './listeners.ts';
import type { Writers } from './store.ts';

type Word = { readonly saved: string; readonly revision: number } | { readonly taken: string };

/** Writers that can tell the other tabs of a save. */
export interface TalkingWriters extends Writers {
  tellSaved(id: string, revision: number): void;
  close(): void;
}

/** One writer a notebook by Web Locks, and the talk with other tabs through a port. Without locks this tab is the only writer. */
export function browserWriters(
  locks: Pick<LockManager, 'request'> | undefined,
  port: BroadcastChannel | undefined,
): TalkingWriters {
  const taken = listeners<void>();
  const saved = listeners<number>();
  const held = new Set<string>();

  const lose = (id: string) => {
    if (held.delete(id)) taken.tell(id);
  };

  const tell = (word: Word) => port?.postMessage(word);
  const hear = ({ data }: MessageEvent<Word>) => {
    if ('saved' in data) saved.tell(data.saved, data.revision);
    else lose(data.taken);
  };
  port?.addEventListener('message', hear);

  const alone = (id: string) => {
    held.add(id);
    return { release: () => void held.delete(id) };
  };

  /** Asks for the lock and holds it until it is released or stolen. A browser that refuses to lock leaves this tab alone. */
  const hold = (id: string, options: LockOptions): Promise<{ release(): void } | null> =>
    new Promise((resolve) => {
      let isGranted = false;
      const untilReleased = (lock: Lock | null) =>
        new Promise<void>((release) => {
          isGranted = true;
          if (!lock) return release(resolve(null));
          held.add(id);
          return resolve({ release: () => (held.delete(id), release()) });
        });
      locks!.request(`strata:${id}`, options, untilReleased).catch(() => {
        if (isGranted) lose(id);
        else resolve(alone(id));
      });
    });

  return {
    async lock(id) {
      return locks ? hold(id, { ifAvailable: true }) : alone(id);
    },
    async takeOver(id) {
      const lock = (locks && (await hold(id, { steal: true }))) ?? alone(id);
      tell({ taken: id });
      return lock;
    },
    onTaken: taken.add,
    onSaved: saved.add,
    tellSaved: (id, revision) => tell({ saved: id, revision }),
    close() {
      port?.removeEventListener('message', hear);
      port?.close();
    },
  };
}
