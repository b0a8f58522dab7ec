import type { Message } from '../language/message.ts';
import { difference } from './difference.ts';
import { isHeld } from './heldKey.ts';
import type { History, HistoryEntry, Step } from './history.ts';
import type { Notebook } from './notebook.ts';
import { patch, unpatch } from './patch.ts';

/** The most edits that are kept, and the most bytes of JSON that they may take. The oldest go first. */
export const mostEntries = 1_000;
export const mostBytes = 20_000_000;

/** Edits with the same merge key that follow each other within so many milliseconds are one, as are those of one hold. */
const mergeWithin = 1_000;

/** The history with one edit more. What could be redone is forgotten; an edit that changed nothing is none. */
export function record(
  history: History,
  before: Notebook,
  after: Notebook,
  label: Message,
  time: number,
  merge?: string,
): History {
  const changes = difference(before, after);
  if (changes.length === 0) return history;
  const done = history.entries.slice(0, history.position);
  const last = history.position === history.entries.length ? done.at(-1) : undefined;
  const start = last && isOneWith(last, time, merge) ? unpatch(before, last.changes) : null;
  const entry = { label, time, ...(merge === undefined ? {} : { merge }) };
  if (start === null) return bounded([...done, { ...entry, changes }]);
  const merged = difference(start, after);
  return bounded([...done.slice(0, -1), ...(merged.length > 0 ? [{ ...entry, changes: merged }] : [])]);
}

/** The document before the last edit, or null when there is none. */
export function undo(history: History, document: Notebook): Step | null {
  const entry = history.entries[history.position - 1];
  const earlier = entry ? unpatch(document, entry.changes) : null;
  if (!entry || !earlier) return null;
  return {
    history: { ...history, position: history.position - 1 },
    document: earlier,
    label: entry.label,
  };
}

/** The document after the edit that was undone last, or null when there is none. */
export function redo(history: History, document: Notebook): Step | null {
  const entry = history.entries[history.position];
  const later = entry ? patch(document, entry.changes) : null;
  if (!entry || !later) return null;
  return { history: { ...history, position: history.position + 1 }, document: later, label: entry.label };
}

function isOneWith(last: HistoryEntry, time: number, merge: string | undefined): boolean {
  if (merge === undefined || last.merge !== merge) return false;
  return isHeld(merge) || Math.abs(time - last.time) <= mergeWithin;
}

function bounded(entries: readonly HistoryEntry[]): History {
  let bytes = 0;
  let first = entries.length;
  while (first > 0 && entries.length - first < mostEntries) {
    bytes += bytesOf(entries[first - 1]!);
    if (bytes > mostBytes) break;
    first--;
  }
  return { entries: entries.slice(first), position: entries.length - first };
}

/** Entries never change, so each is measured once. */
const measured = new WeakMap<HistoryEntry, number>();

function bytesOf(entry: HistoryEntry): number {
  let bytes = measured.get(entry);
  if (bytes === undefined) {
    bytes = new TextEncoder().encode(JSON.stringify(entry)).length;
    measured.set(entry, bytes);
  }
  return bytes;
}
