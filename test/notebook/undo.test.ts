import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { message } from '../../src/language/message.ts';
import type { Text } from '../../src/language/text.ts';
import { addCell, emptyNotebook, moveCell, removeCell, setParameter } from '../../src/notebook/edit.ts';
import { heldKey } from '../../src/notebook/heldKey.ts';
import { emptyHistory, type History } from '../../src/notebook/history.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { mostBytes, mostEntries, record, redo, undo } from '../../src/notebook/undo.ts';

const text: Text = { en: 'Edit', sv: 'Ändring', it: 'Modifica', da: 'Ændring' };
const label = message(text);
const empty = emptyNotebook('n', '2026-03-01', 'Notebook');
const titled = (title: string): Notebook => ({ ...empty, title });

function undoAll(history: History, document: Notebook): { history: History; document: Notebook } {
  let state = { history, document };
  for (let step = undo(history, document); step; step = undo(state.history, state.document)) state = step;
  return state;
}

function redoAll(history: History, document: Notebook): { history: History; document: Notebook } {
  let state = { history, document };
  for (let step = redo(history, document); step; step = redo(state.history, state.document)) state = step;
  return state;
}

describe('one edit', () => {
  const cell = { id: 'a', kind: 'text', name: 'A', parameters: { text: 'one' } };
  const before = addCell(empty, cell);
  const after = setParameter(before, 'a', 'text', 'two');

  test('is kept as what changed', () => {
    expect(record(emptyHistory, before, after, label, 5)).toEqual({
      entries: [
        {
          label,
          time: 5,
          changes: [{ path: ['cells', 0, 'parameters', 'text'], before: 'one', after: 'two' }],
        },
      ],
      position: 1,
    });
  });

  test('a cell put in or taken out is one change', () => {
    const second = { ...cell, id: 'b' };
    const both = addCell(before, second, 0);
    const [entry] = record(emptyHistory, before, both, label, 0).entries;
    expect(entry?.changes).toEqual([{ path: ['cells', 0], after: second }]);
    const [removal] = record(emptyHistory, both, removeCell(both, 'a'), label, 0).entries;
    expect(removal?.changes).toEqual([{ path: ['cells', 1], before: cell }]);
  });

  test('is undone and redone', () => {
    const step = undo(record(emptyHistory, before, after, label, 0), after);
    expect(step?.document).toEqual(before);
    expect(step?.label).toEqual(label);
    expect(step?.history.position).toBe(0);
    expect(redo(step!.history, step!.document)?.document).toEqual(after);
  });

  test('that changed nothing is none', () => {
    expect(record(emptyHistory, before, structuredClone(before), label, 0)).toBe(emptyHistory);
  });

  test('at either end there is nothing to do', () => {
    expect(undo(emptyHistory, empty)).toBeNull();
    expect(redo(emptyHistory, empty)).toBeNull();
  });

  test('that does not fit the document is not undone', () => {
    expect(undo(record(emptyHistory, before, after, label, 0), empty)).toBeNull();
  });
});

describe('edits with the same merge key', () => {
  test('within a second of each other are one', () => {
    let history = record(emptyHistory, titled('a'), titled('ab'), label, 0, 'title');
    history = record(history, titled('ab'), titled('abc'), label, 900, 'title');
    history = record(history, titled('abc'), titled('abcd'), label, 1_900, 'title');
    expect(history.entries).toHaveLength(1);
    expect(history.entries[0]?.changes).toEqual([{ path: ['title'], before: 'a', after: 'abcd' }]);
    expect(history.entries[0]?.time).toBe(1_900);
  });

  test('of one hold are one, however long it lasts; the next hold begins another', () => {
    const first = record(emptyHistory, titled('a'), titled('ab'), label, 0, heldKey('title', 'one'));
    const held = record(first, titled('ab'), titled('abc'), label, 9_000, heldKey('title', 'one'));
    expect(held.entries).toHaveLength(1);
    expect(
      record(held, titled('abc'), titled('abcd'), label, 9_010, heldKey('title', 'two')).entries,
    ).toHaveLength(2);
  });

  test('are two after a pause, under another key, or without one', () => {
    const first = record(emptyHistory, titled('a'), titled('ab'), label, 0, 'title');
    expect(record(first, titled('ab'), titled('abc'), label, 1_001, 'title').entries).toHaveLength(2);
    expect(record(first, titled('ab'), titled('abc'), label, 10, 'other').entries).toHaveLength(2);
    expect(record(first, titled('ab'), titled('abc'), label, 10).entries).toHaveLength(2);
  });

  test('that end where they began leave nothing', () => {
    const first = record(emptyHistory, titled('a'), titled('ab'), label, 0, 'title');
    expect(record(first, titled('ab'), titled('a'), label, 10, 'title')).toEqual(emptyHistory);
  });

  test('are not joined over an undo', () => {
    let history = record(emptyHistory, titled('a'), titled('b'), label, 0, 'title');
    history = record(history, titled('b'), titled('c'), label, 2_000, 'title');
    history = undo(history, titled('c'))!.history;
    history = record(history, titled('b'), titled('d'), label, 900, 'title');
    expect(history.entries.map(({ changes }) => changes[0]?.after)).toEqual(['b', 'd']);
  });
});

describe('bounds', () => {
  test('an edit after an undo forgets what could be redone', () => {
    let history = record(emptyHistory, titled('a'), titled('b'), label, 0);
    history = record(history, titled('b'), titled('c'), label, 0);
    history = record(undo(history, titled('c'))!.history, titled('b'), titled('d'), label, 0);
    expect(history.entries).toHaveLength(2);
    expect(redo(history, titled('d'))).toBeNull();
    expect(undoAll(history, titled('d')).document).toEqual(titled('a'));
  });

  test('the oldest of more than 1,000 edits go', () => {
    let history = emptyHistory;
    for (let edit = 0; edit < mostEntries + 5; edit++)
      history = record(history, titled(`${edit}`), titled(`${edit + 1}`), label, 0);
    expect(history.entries).toHaveLength(1_000);
    expect(history.position).toBe(1_000);
    expect(undoAll(history, titled('1005')).document.title).toBe('5');
  });

  test('the oldest go when the JSON is over 20 MB', () => {
    const long = (letter: string) => letter.repeat(4_500_000);
    let history = emptyHistory;
    for (const [from, to] of ['ab', 'bc', 'cd'].map((pair) => [...pair]))
      history = record(history, titled(long(from!)), titled(long(to!)), label, 0);
    expect(history.entries).toHaveLength(2);
    expect(JSON.stringify(history.entries).length).toBeLessThan(mostBytes);
    expect(undoAll(history, titled(long('d'))).document.title).toBe(long('b'));
  });
});

test('`__proto__` is a key like any other', () => {
  const named = (json: string): Notebook =>
    addCell(empty, { id: 'a', kind: 'x', name: 'A', parameters: JSON.parse(json) });
  const before = named('{"a":{"__proto__":{"x":1}}}');
  const after = named('{"a":{"__proto__":{"x":2}},"__proto__":{"y":3}}');
  const history = record(emptyHistory, before, after, label, 0);
  const start = undoAll(JSON.parse(JSON.stringify(history)), after);
  expect(JSON.stringify(start.document)).toBe(JSON.stringify(before));
  expect(JSON.stringify(redoAll(start.history, start.document).document)).toBe(JSON.stringify(after));
  expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  expect(Object.hasOwn(Object.prototype, 'y')).toBe(false);
});

/** Few keys and values, so that neighbours are alike in part, as a document before and after an edit is. */
const key = fc.constantFrom('a', 'b', 'c', 'id', '10', '2', '__proto__', 'constructor');
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    fc.constantFrom(null, true, 0, 1, 'x', 'y'),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc
      .uniqueArray(fc.tuple(key, tie('tree')), { maxLength: 4, selector: ([name]) => name })
      .map((entries) => Object.fromEntries(entries)),
  ),
}));

const edits = fc.array(
  fc.oneof(
    fc.record({
      edit: fc.constant('set' as const),
      cell: fc.nat(5),
      name: key,
      value: tree,
    }),
    fc.record({ edit: fc.constant('add' as const), position: fc.nat(5) }),
    fc.record({ edit: fc.constant('remove' as const), cell: fc.nat(5) }),
    fc.record({ edit: fc.constant('move' as const), cell: fc.nat(5), by: fc.integer({ min: -3, max: 3 }) }),
    fc.record({ edit: fc.constant('replace' as const), cell: fc.nat(5), value: tree }),
  ),
  { maxLength: 25 },
);

type Edit = typeof edits extends fc.Arbitrary<readonly (infer One)[]> ? One : never;

function edited(document: Notebook, edit: Edit, number: number): Notebook {
  if (edit.edit === 'add')
    return addCell(
      document,
      { id: `cell${number}`, kind: 'text', name: 'T', parameters: { text: '' } },
      edit.position,
    );
  const id = document.cells[edit.cell]?.id;
  if (id === undefined) return document;
  if (edit.edit === 'set') return setParameter(document, id, edit.name, edit.value);
  if (edit.edit === 'remove') return removeCell(document, id);
  if (edit.edit === 'move') return moveCell(document, id, edit.by);
  const parameters = { held: edit.value };
  return {
    ...document,
    cells: document.cells.map((cell) => (cell.id === id ? { ...cell, parameters } : cell)),
  };
}

test('all undone is the start, all redone is the end, byte for byte, also after a round trip as JSON', () => {
  fc.assert(
    fc.property(edits, fc.array(fc.constantFrom('', 'one', 'two')), (list, merges) => {
      let document = empty;
      let history: History = emptyHistory;
      list.forEach((edit, number) => {
        const after = edited(document, edit, number);
        history = record(history, document, after, label, number * 400, merges[number] || undefined);
        document = after;
      });
      const kept = JSON.parse(JSON.stringify(history)) as History;
      const start = undoAll(kept, document);
      expect(JSON.stringify(start.document)).toBe(JSON.stringify(empty));
      expect(start.history.position).toBe(0);
      const end = redoAll(JSON.parse(JSON.stringify(start.history)) as History, start.document);
      expect(JSON.stringify(end.document)).toBe(JSON.stringify(document));
    }),
    { numRuns: 400 },
  );
});
