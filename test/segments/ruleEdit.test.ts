import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newCondition } from '../../src/segments/newCondition.ts';
import { emptyGroup, type Group, type Rule } from '../../src/segments/rule.ts';
import {
  change,
  depthOf,
  duplicate,
  insert,
  move,
  negate,
  place,
  remove,
  toggleOff,
  unwrap,
  wrap,
} from '../../src/segments/ruleEdit.ts';

/** A tree written short: a string is a condition, a list a group whose first string is its id. */
type Short = string | readonly [string, ...Short[]];

function rule(short: Short): Rule {
  if (typeof short === 'string') return newCondition({ of: 'column', column: 'age' }, 'number', short);
  const [id, ...items] = short;
  return { ...emptyGroup(id), items: items.map(rule) };
}

function tree(short: readonly [string, ...Short[]]): Group {
  return rule(short) as Group;
}

function short(of: Rule): Short {
  return of.kind === 'condition' ? of.id : [of.id, ...of.items.map(short)];
}

const start = tree(['root', 'a', ['g', 'b', ['h', 'c'], 'd'], ['e'], 'f']);

function partOf(of: Rule, id: string): Rule | undefined {
  if (of.id === id || of.kind === 'condition') return of.id === id ? of : undefined;
  return of.items.map((item) => partOf(item, id)).find(Boolean);
}

test('inserts, removes and changes, leaving the other parts the same objects', () => {
  const inserted = insert(start, 'h', 0, rule('x'));
  expect(short(inserted)).toEqual(['root', 'a', ['g', 'b', ['h', 'x', 'c'], 'd'], ['e'], 'f']);
  expect(inserted.items[2]).toBe(start.items[2]);
  expect(short(remove(inserted, 'x'))).toEqual(short(start));
  expect(short(remove(start, 'g'))).toEqual(['root', 'a', ['e'], 'f']);
  expect(remove(start, 'root')).toBe(start);
  expect(remove(start, 'nosuch')).toBe(start);
  expect(insert(start, 'nosuch', 0, rule('x'))).toBe(start);
  const changed = change(start, 'h', (group) => ({ ...(group as Group), match: 'any' }));
  expect((partOf(changed, 'h') as Group).match).toBe('any');
});

test('switches off and negates, and back to what it was', () => {
  for (const id of ['a', 'h', 'root']) {
    expect(partOf(toggleOff(start, id), id)!.off).toBe(true);
    expect(toggleOff(toggleOff(start, id), id)).toEqual(start);
    expect(partOf(negate(start, id), id)!.negated).toBe(true);
    expect(negate(negate(start, id), id)).toEqual(start);
  }
});

test('a copy stands after the original and has ids of its own', () => {
  let next = 0;
  const copied = duplicate(start, 'g', () => `n${next++}`);
  expect(short(copied)).toEqual([
    'root',
    'a',
    ['g', 'b', ['h', 'c'], 'd'],
    ['n0', 'n1', ['n2', 'n3'], 'n4'],
    ['e'],
    'f',
  ]);
  expect(duplicate(start, 'root', () => 'x')).toBe(start);
});

test('wraps and unwraps', () => {
  const wrapped = wrap(start, 'b', 'w', 'any');
  expect(short(wrapped)).toEqual(['root', 'a', ['g', ['w', 'b'], ['h', 'c'], 'd'], ['e'], 'f']);
  expect(unwrap(wrapped, 'w')).toEqual(start);
  expect(short(unwrap(start, 'g'))).toEqual(['root', 'a', 'b', ['h', 'c'], 'd', ['e'], 'f']);
  expect(unwrap(start, 'root')).toBe(start);
  expect(unwrap(start, 'a')).toBe(start);
});

describe('moving', () => {
  test('goes into a neighbouring group and out of it again, place by place', () => {
    const places: Short[] = [];
    let moved = start;
    for (;;) {
      const next = move(moved, 'a', 'down');
      if (next === moved) break;
      places.push(short((moved = next)));
    }
    expect(places).toEqual([
      ['root', ['g', 'a', 'b', ['h', 'c'], 'd'], ['e'], 'f'],
      ['root', ['g', 'b', 'a', ['h', 'c'], 'd'], ['e'], 'f'],
      ['root', ['g', 'b', ['h', 'a', 'c'], 'd'], ['e'], 'f'],
      ['root', ['g', 'b', ['h', 'c', 'a'], 'd'], ['e'], 'f'],
      ['root', ['g', 'b', ['h', 'c'], 'a', 'd'], ['e'], 'f'],
      ['root', ['g', 'b', ['h', 'c'], 'd', 'a'], ['e'], 'f'],
      ['root', ['g', 'b', ['h', 'c'], 'd'], 'a', ['e'], 'f'],
      ['root', ['g', 'b', ['h', 'c'], 'd'], ['e', 'a'], 'f'],
      ['root', ['g', 'b', ['h', 'c'], 'd'], ['e'], 'a', 'f'],
      ['root', ['g', 'b', ['h', 'c'], 'd'], ['e'], 'f', 'a'],
    ]);
  });

  const shape = fc.letrec<{ group: Short[]; item: string | Short[] }>((tie) => ({
    item: fc.oneof({ depthSize: 'small' }, fc.constant('x'), tie('group')),
    group: fc.array(tie('item') as fc.Arbitrary<Short>, { maxLength: 4 }),
  })).group;

  function named(of: unknown, next: { id: number }): Rule {
    const id = `n${next.id++}`;
    if (!Array.isArray(of)) return rule(id);
    return { ...emptyGroup(id), items: of.map((item) => named(item, next)) };
  }

  test('up undoes down, and down undoes up, wherever there was a place to go', () => {
    fc.assert(
      fc.property(shape, fc.nat(30), fc.boolean(), (of, index, isDown) => {
        const count = { id: 0 };
        const before = named(of, count) as Group;
        const id = `n${1 + (index % Math.max(1, count.id - 1))}`;
        const there = move(before, id, isDown ? 'down' : 'up');
        if (there === before) return;
        expect(move(there, id, isDown ? 'up' : 'down')).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });
});

describe('depth', () => {
  function chain(depth: number): Group {
    let inner: Group = { ...emptyGroup(`g${depth}`), items: [rule('deep')] };
    for (let level = depth - 1; level >= 1; level--) inner = { ...emptyGroup(`g${level}`), items: [inner] };
    return inner;
  }

  test('64 groups may lie inside one another, no more', () => {
    const full = chain(64);
    expect(depthOf(full)).toBe(64);
    expect(depthOf(wrap(chain(63), 'deep', 'w'))).toBe(64);
    expect(wrap(full, 'deep', 'w')).toBe(full);
    expect(insert(full, 'g64', 0, emptyGroup('x'))).toBe(full);
    expect(insert(full, 'g63', 0, emptyGroup('x'))).not.toBe(full);
  });

  test('a group that cannot take the item is passed', () => {
    const deep: Group = { ...emptyGroup('root'), items: [emptyGroup('x'), (chain(64).items as Rule[])[0]!] };
    const full: Group = { ...deep, items: [deep.items[0]!, deep.items[1]!] };
    let inside = full;
    for (let step = 0; step < 62; step++) inside = move(inside, 'x', 'down');
    expect(depthOf(inside)).toBe(64);
    const wrapped = { ...emptyGroup('root'), items: [chain(62), emptyGroup('y')] } satisfies Group;
    expect(depthOf(move(wrapped, 'y', 'up'))).toBe(63);
  });
});

test('a new condition begins with the first operator that fits, unfinished', () => {
  expect(newCondition({ of: 'column', column: 'job' }, 'text', 'c')).toEqual({
    id: 'c',
    kind: 'condition',
    subject: { of: 'column', column: 'job' },
    operator: 'isAnyOf',
    value: { values: [] },
  });
  expect(newCondition({ of: 'segment' }, 'segment', 's').operator).toBe('inSegment');
  expect(newCondition({ of: 'column', column: 'n' }, 'number', 's').operator).toBe('between');
});

describe('placing an item', () => {
  test.each([
    ['a', 'root', 2, ['root', ['g', 'b', ['h', 'c'], 'd'], ['e'], 'a', 'f']],
    ['a', 'h', 1, ['root', ['g', 'b', ['h', 'c', 'a'], 'd'], ['e'], 'f']],
    ['a', 'e', 0, ['root', ['g', 'b', ['h', 'c'], 'd'], ['e', 'a'], 'f']],
    ['d', 'g', 0, ['root', 'a', ['g', 'd', 'b', ['h', 'c']], ['e'], 'f']],
    ['g', 'root', 2, ['root', 'a', ['e'], ['g', 'b', ['h', 'c'], 'd'], 'f']],
  ] as const)('%s into %s at %i', (id, group, position, expected) => {
    expect(short(place(start, id, group, position))).toEqual(expected);
  });

  test('where it stands, into itself, into its own part, or where there is no group: nothing', () => {
    expect(place(start, 'a', 'root', 0)).toBe(start);
    expect(place(start, 'g', 'g', 0)).toBe(start);
    expect(place(start, 'g', 'h', 0)).toBe(start);
    expect(place(start, 'a', 'gone', 0)).toBe(start);
    expect(place(start, 'root', 'g', 0)).toBe(start);
  });
});
