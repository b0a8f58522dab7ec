import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { Session } from '../../src/app/session.svelte.ts';
import { Toasts } from '../../src/app/toasts.svelte.ts';
import { addCell, emptyNotebook } from '../../src/notebook/edit.ts';
import { emptyHistory } from '../../src/notebook/history.ts';
import { done, FakeEngine } from './fakeEngine.ts';
import { MemoryBrowser } from './memoryBrowser.ts';

const prose = (id: string) => ({ id, kind: 'text', name: id, parameters: { text: '' } });
const notebook = addCell(addCell(emptyNotebook('n', '2024-01-01', 'Spring'), prose('a')), prose('b'));

test('what is shown of a cell is drawn anew for its own outcomes alone', () => {
  const engine = new FakeEngine();
  const opening = { document: notebook, history: emptyHistory, revision: 0 };
  const session = new Session(engine, new MemoryBrowser().tab(), new Toasts(), opening);
  engine.tell({ a: { state: 'waiting' }, b: { state: 'waiting' } });
  const seen: string[] = [];
  const stop = $effect.root(() => {
    $effect(() => {
      seen.push(session.outcome('a').state);
    });
  });
  flushSync();
  engine.tell({ b: done });
  flushSync();
  engine.tell({ a: done });
  flushSync();
  engine.tell({ b: { state: 'running', progress: { fraction: 0.5 } } });
  flushSync();
  expect(seen).toEqual(['waiting', 'done']);
  stop();
});

test('the last result stands while a newer one is on its way', () => {
  const engine = new FakeEngine();
  const opening = { document: notebook, history: emptyHistory, revision: 0 };
  const session = new Session(engine, new MemoryBrowser().tab(), new Toasts(), opening);
  expect(session.lastResult('a', 'text')).toBeNull();
  engine.tell({ a: done });
  engine.tell({ a: { state: 'running', progress: { fraction: 0.5 } } });
  expect(session.lastResult('a', 'text')).toEqual({ type: 'text' });
  expect(session.lastResult('a', 'table')).toBeNull();
});
