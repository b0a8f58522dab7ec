import { describe, expect, test } from 'vitest';
import type { Column } from '../../../src/data/column.ts';
import { checkNamed } from '../../../src/segments/checks/index.ts';
import type { RuleSegment, RulesScheme } from '../../../src/segments/methods/rulesScheme.ts';
import type { Rule } from '../../../src/segments/rule.ts';
import { columnFrom } from '../columnFrom.ts';
import { asks, findingsOf, inShort, scheme, segment } from './findingsOf.ts';

/** Ages 20 to 69, every plan at every age, and a date that is missing now and then. */
const ages = Array.from({ length: 150 }, (_, row) => 20 + (row % 50));
const columns: Readonly<Record<string, Column>> = {
  age: columnFrom('number', ages),
  plan: columnFrom(
    'text',
    ages.map((_, row) => ['Free', 'Plus', 'Pro'][Math.floor(row / 50)]!),
  ),
  paid: columnFrom(
    'boolean',
    ages.map((age, row) => (age === 20 ? null : row % 2 === 0)),
  ),
};

const young = segment('young', [asks('age', 'lessThan', { number: 35 })]);
const middle = segment('middle', [
  asks('age', 'atLeast', { number: 35 }),
  asks('age', 'lessThan', { number: 50 }),
]);
const old = segment('old', [asks('age', 'atLeast', { number: 50 })]);
const clean = [young, middle, old];

const found = (segments: readonly RuleSegment[], overlap?: RulesScheme['overlap']) =>
  findingsOf(scheme(segments, overlap), columns).map(inShort);

const isPlan = (text: string, more: Partial<Rule> = {}) =>
  asks('plan', 'is', { text, caseSensitive: false }, { id: `is${text}`, ...more });
const is = (...values: string[]) => asks('plan', 'isAnyOf', { values });
const group = (
  match: 'all' | 'any' | 'none' | 'atLeast',
  items: readonly Rule[],
  more: Partial<Rule> = {},
): Rule => ({ id: match, kind: 'group', match, items, ...more }) as Rule;

describe('a set without faults', () => {
  test('is passed over in silence, under first match and with free overlap', () => {
    expect(found(clean)).toEqual([]);
    expect(found(clean, 'free')).toEqual([]);
  });

  test('may end in a segment for everyone else', () => {
    const others = segment('others', [
      group('any', [asks('age', 'empty'), asks('age', 'empty', null, { id: 'full', negated: true })]),
    ]);
    const note = ['note overlap', 'note overlap others < young'];
    expect(found([young, others]).toSorted()).toEqual(note);
  });

  test('may be empty, switched off, or still without conditions', () => {
    expect(found([])).toEqual([]);
    expect(found([...clean, segment('new', [])])).toEqual([]);
    const never = [asks('age', 'lessThan', { number: 1 }), asks('age', 'moreThan', { number: 2 })];
    expect(found([...clean, segment('off', never, { off: true })])).toEqual([]);
  });
});

/** Each fault is put before the clean set, and takes no row from it. */
const faults: readonly (readonly [string, readonly Rule[], readonly string[]])[] = [
  [
    'a contradiction of numbers',
    [asks('age', 'atLeast', { number: 40 }), asks('age', 'lessThan', { number: 30 })],
    ['wrong contradiction x.x-age-lessThan < x.x-age-atLeast'],
  ],
  [
    'a contradiction of texts',
    [isPlan('Free'), isPlan('Pro')],
    ['wrong contradiction x.x-isPro < x.x-isFree'],
  ],
  [
    'three that exclude each other are one finding',
    [isPlan('Free'), isPlan('Pro'), isPlan('Plus')],
    ['wrong contradiction x.x-isPlus < x.x-isFree x.x-isPro'],
  ],
  [
    'a contradiction with a group',
    [
      asks('age', 'atLeast', { number: 40 }),
      group('any', [asks('age', 'lessThan', { number: 30 }), asks('age', 'empty')]),
    ],
    ['wrong contradiction x.x-any < x.x-age-atLeast'],
  ],
  [
    'a contradiction of three, no two of which exclude each other',
    [
      asks('age', 'atLeast', { number: 40 }),
      group('any', [asks('age', 'lessThan', { number: 30 }), asks('paid', 'isTrue')]),
      asks('paid', 'isTrue', null, { id: 'unpaid', negated: true }),
    ],
    ['wrong neverMatches x'],
  ],
  [
    'more conditions asked for than there are',
    [group('atLeast', [is('Free'), asks('paid', 'isTrue')], { atLeast: 3 } as Partial<Rule>)],
    ['wrong neverMatches x.x-atLeast'],
  ],
  ['no row of today', [asks('age', 'atLeast', { number: 80 })], ['odd neverMatches x']],
  [
    'no row of today because of one condition',
    [is('Free'), asks('age', 'atLeast', { number: 80 })],
    ['odd neverMatches x.x-age-atLeast'],
  ],
  [
    'nothing switched on',
    [asks('age', 'atLeast', { number: 40 }, { off: true }), asks('plan', 'isAnyOf', { values: [] })],
    ['odd nothingAsked x'],
  ],
];

test.each(faults)('%s', (_what, rules, expected) => {
  expect(found([segment('x', rules), ...clean])).toEqual(expected);
});

/** Each fault stands in the middle segment, which keeps its meaning. */
const needless: readonly (readonly [string, readonly Rule[], readonly string[]])[] = [
  [
    'a condition twice',
    [asks('age', 'atLeast', { number: 35 }, { id: 'again' })],
    ['odd duplicateCondition middle.middle-again < middle.middle-age-atLeast'],
  ],
  [
    'the same said in another way',
    [group('none', [asks('age', 'atLeast', { number: 50 }, { id: 'fifty' }), asks('age', 'empty')])],
    ['odd duplicateCondition middle.middle-none < middle.middle-age-lessThan'],
  ],
  [
    'a condition that another says already',
    [asks('age', 'lessThan', { number: 60 }, { id: 'wide' })],
    ['note impliedCondition middle.middle-wide < middle.middle-age-lessThan'],
  ],
  [
    'a condition that always holds',
    [group('any', [asks('age', 'empty'), asks('age', 'empty', null, { id: 'full', negated: true })])],
    ['note impliedCondition middle.middle-any'],
  ],
  [
    'an alternative that another lets in already',
    [
      group('any', [
        asks('age', 'lessThan', { number: 45 }, { id: 'wide' }),
        asks('age', 'lessThan', { number: 40 }, { id: 'narrow' }),
        asks('age', 'atLeast', { number: 45 }, { id: 'high' }),
      ]),
    ],
    [
      'note impliedCondition middle.middle-any < middle.middle-age-atLeast',
      'note impliedCondition middle.middle-narrow < middle.middle-wide',
    ],
  ],
];

test.each(needless)('%s', (_what, rules, expected) => {
  const items = [...middle.rule.items, ...segment('middle', rules).rule.items];
  const faulty = { ...middle, rule: { ...middle.rule, items } };
  expect(found([young, faulty, old])).toEqual(expected);
});

test('a segment twice', () => {
  const again = segment(
    'again',
    middle.rule.items.map((item) => ({ ...item, id: `2${item.id}` })),
  );
  expect(found([...clean, again])).toEqual(['wrong duplicateSegment again < middle', 'note overlap']);
  expect(found([...clean, again], 'free')).toEqual([
    'odd duplicateSegment again < middle',
    'note overlap again < middle',
    'note overlap',
  ]);
});

test('a segment that nobody can get, by logic and by what the table holds', () => {
  const within = segment('within', [asks('age', 'between', { from: 36, to: 40 })]);
  expect(found([...clean, within])).toEqual(['wrong shadowed within < middle', 'note overlap']);
  const across = segment('across', [asks('age', 'between', { from: 45, to: 55 })]);
  expect(found([...clean, across])).toEqual(['wrong shadowed across < old middle', 'note overlap']);
  const free = segment('free', [is('Free')]);
  expect(found([...clean, free])).toEqual(['odd shadowed free < old young middle', 'note overlap']);
  expect(found([...clean, within], 'free')).toEqual(['note overlap within < middle', 'note overlap']);
});

test('a segment that matches everyone, by logic and by what the table holds', () => {
  const all = segment('all', [
    group('none', [group('all', [asks('age', 'empty'), asks('age', 'atLeast', { number: 0 })])]),
  ]);
  const said = found([all, young]);
  expect(said).toContain('odd matchesEveryone all');
  expect(said).toContain('wrong shadowed young < all');
  const here = segment('here', [asks('age', 'atLeast', { number: 18 })]);
  expect(found([here, ...clean])).toContain('odd matchesEveryone here');
  expect(found([...clean, here])).toEqual(['note overlap']);
});

test('rows that nobody covers, as a rule and by their values', () => {
  const left = findingsOf(scheme([young, middle]), columns);
  expect(left.map(inShort)).toEqual(['note uncovered']);
  expect(left[0]?.message.values).toEqual({ rows: 60, share: { percent: 0.4 } });
  expect(left[0]?.rule).toMatchObject({
    subject: { column: 'age' },
    operator: 'atLeast',
    value: { number: 50 },
  });
  expect(left[0]?.combinations).toBeUndefined();

  const some = segment('some', [is('Free', 'Plus'), asks('paid', 'isTrue')]);
  const rest = findingsOf(scheme([some]), columns)[0];
  expect(rest?.combinations?.values).toEqual([
    ['Free', false],
    ['Free', null],
    ['Plus', false],
    ['Plus', null],
    ['Pro', false],
    ['Pro', true],
    ['Pro', null],
  ]);
});

describe('a repair', () => {
  const mint = () => {
    let made = 0;
    return () => `new${made++}`;
  };

  function repaired(before: RulesScheme, which = 0): RulesScheme {
    const [finding] = findingsOf(before, columns);
    const repair = checkNamed(finding!.check)!.repairs![which]!;
    return repair.apply(before, finding!, mint());
  }

  const saysAfter = (after: RulesScheme) => findingsOf(after, columns).map(inShort);

  test('lets either of two contradictory conditions be enough', () => {
    const [first, second] = [isPlan('Free'), isPlan('Pro')];
    const alone = repaired(scheme([segment('x', [first, second])]));
    expect(alone.segments[0]?.rule).toMatchObject({
      match: 'any',
      items: [{ id: 'x-isFree' }, { id: 'x-isPro' }],
    });
    expect(saysAfter(alone)).toEqual(['note uncovered']);
    const among = repaired(scheme([segment('x', [first, asks('paid', 'isTrue'), second])]));
    expect(among.segments[0]?.rule).toMatchObject({
      match: 'all',
      items: [
        { id: 'new0', match: 'any', items: [{ id: 'x-isFree' }, { id: 'x-isPro' }] },
        { id: 'x-paid-isTrue' },
      ],
    });
  });

  test('moves a segment above those that take its rows, unless one of them would be left with none', () => {
    const within = segment('within', [asks('age', 'between', { from: 36, to: 40 })]);
    const after = repaired(scheme([...clean, within]));
    expect(after.segments.map(({ id }) => id)).toEqual(['young', 'within', 'middle', 'old']);
    expect(saysAfter(after)).toEqual(['note overlap middle < within', 'note overlap']);
    const whole = segment('whole', [asks('age', 'between', { from: 20, to: 60 })]);
    const [finding] = findingsOf(scheme([young, middle, old, whole]), columns);
    expect([finding?.check, finding?.isBeyondRepair]).toEqual(['shadowed', true]);
  });

  test('removes what stands twice', () => {
    const again = segment(
      'again',
      middle.rule.items.map((item) => ({ ...item, id: `2${item.id}` })),
    );
    expect(repaired(scheme([...clean, again])).segments.map(({ id }) => id)).toEqual([
      'young',
      'middle',
      'old',
    ]);
    const twice = {
      ...young,
      rule: {
        ...young.rule,
        items: [...young.rule.items, asks('age', 'lessThan', { number: 35 }, { id: 'again' })],
      },
    };
    expect(saysAfter(repaired(scheme([twice, middle, old])))).toEqual([]);
  });

  test('moves a segment for everyone to the end', () => {
    const here = segment('here', [asks('age', 'atLeast', { number: 18 })]);
    const before = scheme([here, young]);
    const finding = findingsOf(before, columns).find(({ check }) => check === 'matchesEveryone')!;
    const after = checkNamed('matchesEveryone')!.repairs![0]!.apply(before, finding, mint());
    expect(after.segments.map(({ id }) => id)).toEqual(['young', 'here']);
  });

  test('makes a segment of the rows that none has, or one for everyone else', () => {
    const before = scheme([young, middle]);
    const own = repaired(before);
    expect(own.segments).toHaveLength(3);
    expect(own.segments[2]).toMatchObject({
      color: 2,
      rule: { items: [{ operator: 'atLeast', value: { number: 50 } }] },
    });
    expect(saysAfter(own)).toEqual([]);
    const others = repaired(before, 1);
    expect(saysAfter(others).filter((line) => !line.includes('overlap'))).toEqual([]);
  });

  test('switches conditions on, where that says something', () => {
    const off = segment('x', [asks('age', 'lessThan', { number: 35 }, { off: true })]);
    expect(saysAfter(repaired(scheme([off, middle, old])))).toEqual([]);
    const open = scheme([segment('x', [asks('plan', 'isAnyOf', { values: [] })]), ...clean]);
    expect(repaired(open)).toBe(open);
  });
});
