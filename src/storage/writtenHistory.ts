import type { History, HistoryEntry } from '../notebook/history.ts';

/** A history as it lies in the database: every edit as JSON, so that the browser copies a few texts and no tree. */
export interface WrittenHistory {
  readonly entries: readonly string[];
  readonly position: number;
}

/** Edits never change, so each is written once. */
const texts = new WeakMap<HistoryEntry, string>();

function textOf(entry: HistoryEntry): string {
  const text = texts.get(entry) ?? JSON.stringify(entry);
  texts.set(entry, text);
  return text;
}

export function writeHistory({ entries, position }: History): WrittenHistory {
  return { entries: entries.map(textOf), position };
}

/** What a written history says, to be looked at as anything that was stored; null when it says nothing. */
export function unwriteHistory(written: WrittenHistory | undefined): unknown {
  try {
    const entries = written?.entries.map((text) => {
      const entry = JSON.parse(text) as HistoryEntry;
      texts.set(entry, text);
      return entry;
    });
    return { ...written, entries };
  } catch {
    return null;
  }
}

/** Whether two written histories are the same to the letter. */
export function isSameHistory(one: WrittenHistory | undefined, other: WrittenHistory): boolean {
  return (
    one?.position === other.position &&
    one.entries.length === other.entries.length &&
    one.entries.every((text, place) => text === other.entries[place])
  );
}
