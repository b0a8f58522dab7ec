import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Opening, Session } from '../../src/app/session.svelte.ts';
import { Toasts } from '../../src/app/toasts.svelte.ts';
import { message, say } from '../../src/language/message.ts';
import { addCell, emptyNotebook, removeCell, setParameter } from '../../src/notebook/edit.ts';
import { emptyHistory } from '../../src/notebook/history.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { done, FakeEngine } from './fakeEngine.ts';
import { MemoryBrowser } from './memoryBrowser.ts';

const label = message({ en: 'Write', sv: 'Skriv', it: 'Scrivi', da: 'Skriv' });
const prose = (id: string) => ({ id, kind: 'text', name: id, parameters: { text: '' } });
const notebook = addCell(emptyNotebook('n', '2024-01-01', 'Spring'), prose('a'));

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Lets everything run that waits for nothing but its turn. */
const settle = () => vi.advanceTimersByTimeAsync(0);

async function open(browser = new MemoryBrowser(), more: Partial<Opening> = {}) {
  const engine = new FakeEngine();
  const toasts = new Toasts();
  const stored = browser.notebooks.get(notebook.id);
  const opening = stored ?? { document: notebook, history: emptyHistory, revision: 0 };
  const session = new Session(engine, browser.tab(), toasts, { ...opening, ...more });
  await settle();
  return { browser, engine, toasts, session };
}

/** Writes a text into the first cell; `merge` as the editor gives it while typing. */
function write(session: Session, text: string, merge?: string): void {
  session.edit(label, (document) => setParameter(document, 'a', 'text', text), merge);
}

const textIn = (document: Notebook | undefined) => document?.cells[0]?.parameters['text'];
const kept = (browser: MemoryBrowser, id = 'n') => browser.notebooks.get(id);

describe('an edit', () => {
  test('runs at once and is saved within a second', async () => {
    const { browser, engine, session } = await open();
    expect(session.saved).toBe('saved');
    write(session, 'Hello');
    expect(engine.runs.at(-1)).toBe(session.document);
    expect(session.saved).toBe('saving');
    await vi.advanceTimersByTimeAsync(1000);
    expect(session.saved).toBe('saved');
    expect(textIn(kept(browser)?.document)).toBe('Hello');
    expect(kept(browser)?.revision).toBe(2);
  });

  test('that changes nothing is none', async () => {
    const { browser, engine, session } = await open();
    session.edit(label, (document) => document);
    expect([session.saved, session.canUndo, engine.runs.length]).toEqual(['saved', false, 1]);
    expect(browser.saves).toEqual([0]);
  });

  test('a new notebook is kept before its first edit', async () => {
    const { browser } = await open();
    expect(kept(browser)?.document).toEqual(notebook);
  });

  test('many in a row are one save', async () => {
    const { browser, session } = await open();
    for (const text of ['a', 'ab', 'abc']) write(session, text);
    await vi.advanceTimersByTimeAsync(1000);
    expect(browser.saves).toEqual([0, 1]);
    expect(textIn(kept(browser)?.document)).toBe('abc');
  });
});

describe('undo', () => {
  test('reaches every edit, and redo brings each back', async () => {
    const { session } = await open();
    const seen = ['', 'one', 'two', 'three'];
    for (const text of seen.slice(1)) write(session, text);
    const back: unknown[] = [textIn(session.document)];
    while (session.canUndo) {
      session.undo();
      back.push(textIn(session.document));
    }
    expect(back).toEqual(seen.toReversed());
    expect(session.document).toEqual(notebook);
    while (session.canRedo) session.redo();
    expect(textIn(session.document)).toBe('three');
    session.redo();
    expect(textIn(session.document)).toBe('three');
  });

  test('says what was undone', async () => {
    const { session, toasts } = await open();
    write(session, 'x');
    session.undo();
    session.redo();
    expect(toasts.list.map((toast) => say(toast.message, 'en'))).toEqual(['Undone: Write', 'Redone: Write']);
  });

  test('typing in one field is one edit, until a second has passed', async () => {
    const { session } = await open();
    write(session, 'a', 'a.text');
    write(session, 'ab', 'a.text');
    await vi.advanceTimersByTimeAsync(1500);
    write(session, 'abc', 'a.text');
    session.undo();
    expect(textIn(session.document)).toBe('ab');
    session.undo();
    expect(textIn(session.document)).toBe('');
    expect(session.canUndo).toBe(false);
  });

  test('is saved with the notebook and goes on after it is opened again', async () => {
    const { browser, session } = await open();
    write(session, 'one');
    write(session, 'two');
    session.undo();
    await session.close();
    const { session: again } = await open(browser);
    expect([textIn(again.document), again.canUndo, again.canRedo]).toEqual(['one', true, true]);
    again.redo();
    expect(textIn(again.document)).toBe('two');
    again.undo();
    again.undo();
    expect(again.document).toEqual(notebook);
  });
});

describe('saving', () => {
  test('no two are under way; an edit while one is waits for its turn, and “saved” for both', async () => {
    const { browser, session } = await open();
    const letGo = browser.hold();
    write(session, 'one');
    await vi.advanceTimersByTimeAsync(300);
    expect(browser.underWay).toBe(1);
    write(session, 'two');
    await vi.advanceTimersByTimeAsync(300);
    void session.flush();
    await settle();
    expect([browser.underWay, session.saved]).toEqual([1, 'saving']);
    const states: string[] = [];
    letGo();
    for (let turn = 0; turn < 20; turn++) {
      states.push(`${session.saved} ${String(textIn(kept(browser)?.document))}`);
      await Promise.resolve();
    }
    expect(states).not.toContain('saved one');
    await settle();
    expect([session.saved, textIn(kept(browser)?.document)]).toEqual(['saved', 'two']);
    expect([browser.mostUnderWay, browser.saves, browser.notebooks.size]).toEqual([1, [0, 1, 2], 1]);
  });

  test('a flush resolves when the store has answered, and asks nothing when all is kept', async () => {
    const { browser, session } = await open();
    write(session, 'one');
    await session.flush();
    expect([session.saved, textIn(kept(browser)?.document)]).toEqual(['saved', 'one']);
    await session.flush();
    expect(browser.saves).toEqual([0, 1]);
  });

  test('refused: said with its reason, tried again when asked, nothing lost', async () => {
    const { browser, session } = await open();
    browser.refuses = 'quota';
    write(session, 'one');
    await vi.advanceTimersByTimeAsync(1000);
    expect([session.saved, session.failure, session.canEdit]).toEqual(['failed', 'quota', true]);
    session.retry();
    expect(session.saved).toBe('saving');
    await settle();
    expect(session.saved).toBe('failed');
    browser.refuses = null;
    session.retry();
    await settle();
    expect([session.saved, session.failure]).toEqual(['saved', null]);
    expect(textIn(kept(browser)?.document)).toBe('one');
  });

  test('a store that throws is a refusal, and the next save goes on', async () => {
    const { browser, session } = await open();
    browser.gate = Promise.reject(new Error('broken'));
    browser.gate.catch(() => {});
    write(session, 'one');
    await vi.advanceTimersByTimeAsync(1000);
    expect([session.saved, session.failure]).toEqual(['failed', 'refused']);
    browser.gate = Promise.resolve();
    write(session, 'two');
    await vi.advanceTimersByTimeAsync(1000);
    expect([session.saved, textIn(kept(browser)?.document)]).toEqual(['saved', 'two']);
  });

  test('closing waits for the last edit, lets the notebook go and stops the engine', async () => {
    const { browser, engine, session } = await open();
    const letGo = browser.hold();
    write(session, 'last');
    let isClosed = false;
    void session.close().then(() => (isClosed = true));
    await settle();
    expect([isClosed, browser.isLocked('n')]).toEqual([false, true]);
    write(session, 'too late');
    letGo();
    await settle();
    expect([isClosed, browser.isLocked('n'), engine.cancels]).toEqual([true, false, 1]);
    expect([textIn(kept(browser)?.document), session.canEdit]).toEqual(['last', false]);
  });

  test('closing says when the last edit could not be kept', async () => {
    const { browser, session } = await open();
    write(session, 'kept');
    await session.flush();
    write(session, 'lost?');
    expect(session.isUnsaved).toBe(true);
    browser.refuses = 'quota';
    expect(await session.close()).toBe(false);
    expect([textIn(session.current.document), session.current.revision]).toEqual(['lost?', 2]);
    browser.refuses = null;
    const again = await open(browser, { ...session.current, unsaved: true });
    expect([again.session.saved, textIn(kept(browser)?.document)]).toEqual(['saved', 'lost?']);
    expect(await again.session.close()).toBe(true);
  });

  test('closing at once keeps a new notebook, and leaves no lock', async () => {
    const browser = new MemoryBrowser();
    const session = new Session(new FakeEngine(), browser.tab(), new Toasts(), {
      document: notebook,
      history: emptyHistory,
      revision: 0,
    });
    await session.close();
    expect([kept(browser)?.document, browser.isLocked('n')]).toEqual([notebook, false]);
  });
});

describe('two tabs', () => {
  async function two() {
    const browser = new MemoryBrowser();
    const first = await open(browser);
    const second = await open(browser);
    return { browser, first: first.session, second: second.session, secondEngine: second.engine };
  }

  test('the second reads, follows the first live, and cannot edit', async () => {
    const { first, second, secondEngine } = await two();
    expect([first.saved, second.saved, second.canEdit]).toEqual(['saved', 'elsewhere', false]);
    write(second, 'no');
    expect(textIn(second.document)).toBe('');
    write(first, 'live');
    await vi.advanceTimersByTimeAsync(1000);
    expect([textIn(second.document), second.saved]).toEqual(['live', 'elsewhere']);
    expect(secondEngine.runs.at(-1)).toBe(second.document);
  });

  test('“edit here” takes the writing over with all that was saved', async () => {
    const { browser, first, second } = await two();
    write(first, 'one');
    await vi.advanceTimersByTimeAsync(1000);
    await second.editHere();
    await settle();
    expect([first.saved, second.saved, textIn(second.document)]).toEqual(['elsewhere', 'saved', 'one']);
    write(second, 'two');
    await vi.advanceTimersByTimeAsync(1000);
    expect([textIn(first.document), browser.notebooks.size]).toEqual(['two', 1]);
    expect(second.canUndo).toBe(true);
  });

  test('an edit that was on its way when the writing was taken is not lost, nor written over', async () => {
    const { browser, first, second } = await two();
    write(first, 'unsaved');
    await second.editHere();
    await vi.advanceTimersByTimeAsync(1000);
    const texts = [...browser.notebooks.values()].map(({ document }) => textIn(document));
    expect(texts).toContain('unsaved');
    write(second, `${String(textIn(second.document))}, and more`);
    await vi.advanceTimersByTimeAsync(1000);
    expect([...browser.notebooks.values()].map(({ document }) => textIn(document))).toContain(
      'unsaved, and more',
    );
    expect([first.saved, second.saved]).toEqual(['elsewhere', 'saved']);
  });

  test('a tab that loses the writing while its save fails says so, and holds what it has', async () => {
    const browser = new MemoryBrowser();
    const onUnsaved = vi.fn();
    const { session: first } = await open(browser, { onUnsaved });
    const { session: second } = await open(browser);
    browser.refuses = 'quota';
    write(first, 'unsaved');
    await vi.advanceTimersByTimeAsync(1000);
    expect(onUnsaved).not.toHaveBeenCalled();
    await second.editHere();
    await settle();
    expect(onUnsaved).toHaveBeenCalledTimes(1);
    expect([first.saved, first.isUnsaved, textIn(first.document)]).toEqual(['elsewhere', true, 'unsaved']);
  });

  test('a tab that was saved over goes on as a copy of its own', async () => {
    const browser = new MemoryBrowser();
    const copied: string[] = [];
    const { session, toasts } = await open(browser, { onCopied: (id) => void copied.push(id) });
    const stranger = browser.tab();
    write(session, 'mine');
    await stranger.save({ ...notebook, title: 'Theirs' }, emptyHistory, 1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(copied).toEqual(['copy-1']);
    expect([session.document.id, session.document.title, session.saved]).toEqual([
      'copy-1',
      'Spring (2)',
      'saved',
    ]);
    expect(toasts.list.map(({ tone }) => tone)).toEqual(['bad']);
    expect([browser.isLocked('n'), browser.isLocked('copy-1')]).toEqual([false, true]);
    expect(kept(browser)?.document.title).toBe('Theirs');
    write(session, 'more of mine');
    await vi.advanceTimersByTimeAsync(1000);
    expect(textIn(kept(browser, 'copy-1')?.document)).toBe('more of mine');
    expect([kept(browser)?.document.title, browser.notebooks.size]).toEqual(['Theirs', 2]);
    session.undo();
    session.undo();
    expect([textIn(session.document), session.document.id]).toEqual(['', 'copy-1']);
  });
});

describe('a notebook from a link', () => {
  test('is shown and run, and neither edited nor kept', async () => {
    const { browser, engine, session } = await open(new MemoryBrowser(), { reading: true });
    expect([session.saved, session.canEdit, engine.runs.length]).toEqual(['reading', false, 1]);
    write(session, 'x');
    session.undo();
    await session.close();
    expect([textIn(session.document), browser.saves, browser.notebooks.size]).toEqual(['', [], 0]);
  });
});

describe('outcomes', () => {
  test('are added to those before, and go with their cells', async () => {
    const { engine, session } = await open();
    session.edit(label, (document) => addCell(document, prose('b')));
    engine.tell({ a: done });
    engine.tell({ b: done, gone: done });
    expect(session.outcomes).toEqual({ a: done, b: done });
    for (const id of ['elsewhere', 'constructor', '__proto__'])
      expect(session.outcome(id)).toEqual({ state: 'waiting' });
    session.edit(label, (document) => removeCell(document, 'a'));
    engine.tell({});
    expect(session.outcomes).toEqual({ b: done });
  });

  test('today stays while the engine works it out anew', async () => {
    const { engine, session } = await open();
    expect(session.asOf).toBeNull();
    engine.tell({ a: done }, 86_400_000);
    engine.tell({ a: done }, null);
    expect(session.asOf).toBe(86_400_000);
  });

  test('of a closed session are for nobody', async () => {
    const { engine, session } = await open();
    await session.close();
    engine.tell({ a: done });
    expect(session.outcomes).toEqual({});
  });

  test('a cancel is said until the next run', async () => {
    const { engine, session } = await open();
    session.cancel();
    expect([session.isCancelled, engine.cancels]).toEqual([true, 1]);
    session.run();
    expect([session.isCancelled, engine.runs.length]).toEqual([false, 2]);
  });
});

describe('data of the reader’s own', () => {
  const supplied = (document: Notebook) => setParameter(document, 'a', 'text', 'own');

  test('is an edit where this page writes, also while the notebook is only read', async () => {
    const { browser, session } = await open();
    session.isRead = true;
    expect(session.canEdit).toBe(false);
    session.supply(label, supplied);
    await vi.advanceTimersByTimeAsync(1000);
    expect(textIn(kept(browser)?.document)).toBe('own');
    session.isRead = false;
    session.undo();
    expect(textIn(session.document)).toBe('');
  });

  test('is there for the visit where the notebook came in a link, and nothing is kept', async () => {
    const { browser, engine, session } = await open(new MemoryBrowser(), { reading: true });
    session.supply(label, supplied);
    expect(textIn(engine.runs.at(-1))).toBe('own');
    expect([session.saved, session.isUnsaved, session.canUndo]).toEqual(['reading', false, false]);
    await session.close();
    expect([...browser.notebooks.keys(), ...browser.saves]).toEqual([]);
  });

  test('cells beside the notebook run with it, are told of, and are no part of it', async () => {
    const { engine, session } = await open();
    session.runBeside([prose('beside')]);
    expect(engine.runs.at(-1)?.cells.map(({ id }) => id)).toEqual(['a', 'beside']);
    engine.tell({ beside: done });
    expect([session.outcome('beside'), session.document.cells.length]).toEqual([done, 1]);
    session.runBeside([]);
    engine.tell({});
    expect([session.outcome('beside').state, engine.runs.at(-1)]).toEqual(['waiting', session.document]);
  });
});
