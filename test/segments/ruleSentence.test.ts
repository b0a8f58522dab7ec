import { describe, expect, test } from 'vitest';
import { nameIn, type Language, languages } from '../../src/language/text.ts';
import type { Condition, Group, Rule } from '../../src/segments/rule.ts';
import { ruleSentence, sentenceText, type SentenceContext } from '../../src/segments/ruleSentence.ts';

const traits: Readonly<Record<string, Record<Language, string>>> = {
  age: { en: 'Age', sv: 'Ålder', it: 'Età', da: 'Alder' },
  job: { en: 'Occupation', sv: 'Yrke', it: 'Professione', da: 'Erhverv' },
  married: { en: 'Marital status', sv: 'Civilstånd', it: 'Stato civile', da: 'Civilstand' },
  spend: { en: 'Spend', sv: 'Köpsumma', it: 'Spesa', da: 'Forbrug' },
  last: { en: 'Last purchase', sv: 'Senaste köp', it: 'Ultimo acquisto', da: 'Seneste køb' },
};

const context = (language: Language): SentenceContext => ({
  language,
  asOf: Date.UTC(2024, 0, 1),
  name: (subject) => (subject.of === 'column' ? nameIn(traits[subject.column]!, language) : '?'),
  type: () => 'text',
  show: (value) => (typeof value === 'object' && value !== null ? value.segment : String(value)),
});

const ask = (column: string, operator: string, value: unknown, rest: Partial<Condition> = {}): Condition => ({
  id: column,
  kind: 'condition',
  subject: { of: 'column', column },
  operator,
  value,
  ...rest,
});
const group = (match: Group['match'], items: readonly Rule[], rest: Partial<Group> = {}): Group => ({
  id: match,
  kind: 'group',
  match,
  items,
  ...rest,
});
const anyOf = (column: string, ...values: string[]) => ask(column, 'isAnyOf', { values });
const say = (rule: Rule, language: Language = 'en') => sentenceText(ruleSentence(rule, context(language)));

const nested = group('all', [
  anyOf('age', '25–34'),
  group('any', [
    anyOf('job', 'Manager', 'Student'),
    group('all', [
      ask('spend', 'atLeast', { number: 1250.5 }),
      ask('last', 'inTheLast', { count: 90, unit: 'day' }),
    ]),
  ]),
  group('none', [anyOf('married', 'Married'), anyOf('job', 'Retired')]),
]);

test('a nested rule in four languages', () => {
  expect(Object.fromEntries(languages.map((language) => [language, say(nested, language)])))
    .toMatchInlineSnapshot(`
      {
        "da": "Alder er 25–34, og (Erhverv er en af Manager eller Student, eller (Forbrug er mindst 1.250,5, og Seneste køb ligger inden for de seneste 90 dage)), og (hverken Civilstand er Married eller Erhverv er Retired).",
        "en": "Age is 25–34, and (Occupation is any of Manager or Student, or (Spend is at least 1,250.5, and Last purchase is in the last 90 days)), and (neither Marital status is Married nor Occupation is Retired).",
        "it": "Età è 25–34, e (Professione è uno tra Manager o Student, oppure (Spesa è almeno 1.250,5, e Ultimo acquisto rientra negli ultimi 90 giorni)), e (né Stato civile è Married né Professione è Retired).",
        "sv": "Ålder är 25–34, och (Yrke är någon av Manager eller Student, eller (Köpsumma är minst 1 250,5, och Senaste köp ligger inom de senaste 90 dagarna)), och (varken Civilstånd är Married eller Yrke är Retired).",
      }
    `);
});

test('parts in four languages', () => {
  const parts = group(
    'atLeast',
    [
      ask('age', 'between', { from: 25, to: 34 }, { negated: true }),
      ask('job', 'contains', { text: 'clerk', caseSensitive: true }),
      ask('spend', 'topPercent', { number: 12.5 }),
      group(
        'all',
        [
          ask('last', 'inPeriod', { which: 'last', unit: 'month' }),
          ask('job', 'empty', null, { negated: true }),
        ],
        {
          negated: true,
        },
      ),
    ],
    { atLeast: 2 },
  );
  expect(Object.fromEntries(languages.map((language) => [language, say(parts, language)])))
    .toMatchInlineSnapshot(`
      {
        "da": "Mindst 2 af disse: Alder er ikke mellem 25 og 34 (begge medregnet); Erhverv indeholder ”clerk” (med forskel på store og små bogstaver); Forbrug er blandt de højeste 12,5 % (lige værdier medregnes); ikke (Seneste køb ligger i sidste måned, og Erhverv har en værdi).",
        "en": "At least 2 of these: Age is not between 25 and 34 (both included); Occupation contains “clerk” (upper and lower case differ); Spend is in the top 12.5% (ties included); not (Last purchase is during last month, and Occupation is not empty).",
        "it": "Almeno 2 di queste: Età non è tra 25 e 34 (estremi inclusi); Professione contiene «clerk» (maiuscole e minuscole distinte); Spesa è nel primo 12,5% (pari merito inclusi); non (Ultimo acquisto cade durante il mese scorso, e Professione ha un valore).",
        "sv": "Minst 2 av dessa: Ålder är inte mellan 25 och 34 (båda medräknade); Yrke innehåller ”clerk” (med skillnad på stora och små bokstäver); Köpsumma är bland de högsta 12,5 % (lika värden räknas med); inte (Senaste köp infaller förra månaden, och Yrke har ett värde).",
      }
    `);
});

describe('nesting can be read in one way only', () => {
  const [a, b, c] = [anyOf('age', 'a'), anyOf('job', 'b'), anyOf('married', 'c')];

  test('brackets stand around inner groups alone', () => {
    expect(say(group('all', [a, group('any', [b, c])]))).toBe(
      'Age is a, and (Occupation is b, or Marital status is c).',
    );
    expect(say(group('any', [group('all', [a, b]), c]))).toBe(
      '(Age is a, and Occupation is b), or Marital status is c.',
    );
    expect(say(group('all', [group('any', [a])]))).toBe('Age is a.');
    expect(say(group('none', [group('all', [a, b]), c]))).toBe(
      'Neither (Age is a, and Occupation is b) nor Marital status is c.',
    );
    expect(say(group('none', [a]))).toBe('Not (Age is a).');
    expect(say(group('any', [a, b], { negated: true }))).toBe('Not (Age is a, or Occupation is b).');
  });

  test('different rules are said differently', () => {
    const said = [
      group('all', [a, group('any', [b, c])]),
      group('any', [group('all', [a, b]), c]),
      group('any', [a, b, c]),
      group('all', [a, b, c]),
      group('none', [a, b, c]),
      group('none', [group('all', [a, b]), c]),
      group('none', [group('any', [a, b]), c]),
      group('all', [a, group('none', [b, c])]),
      group('all', [a, group('any', [b, c], { negated: true })]),
      group('atLeast', [a, b, c], { atLeast: 2 }),
      group('atLeast', [a, group('atLeast', [b, c], { atLeast: 1 })], { atLeast: 2 }),
    ].map((rule) => say(rule));
    expect(new Set(said).size).toBe(said.length);
  });
});

test('what is off is left out, what is unfinished says so, nothing says nothing', () => {
  const off = { ...anyOf('age', 'a'), off: true as const };
  expect(say(group('all', [off, anyOf('job')]))).toBe('Occupation is any of (…).');
  expect(say(group('all', [ask('spend', 'fromTheFuture', 1)]))).toBe('Spend fromTheFuture (…).');
  expect(ruleSentence(group('all', [off, group('any', [])]), context('en'))).toEqual([]);
});

test('what a link left out is said to be so', () => {
  const hole = ask('job', 'isAnyOf', null, { hole: true });
  expect(say(group('all', [hole]))).toBe('Occupation is any of (left out).');
  expect(say(group('all', [{ ...hole, negated: true }]), 'sv')).toBe('Yrke är ingen av (utelämnat).');
});

test('one value is, several are any of; negated, is not and none of', () => {
  expect(say(group('all', [{ ...anyOf('job', 'x'), negated: true }]))).toBe('Occupation is not x.');
  expect(say(group('all', [{ ...anyOf('job', 'x', 'y'), negated: true }]))).toBe(
    'Occupation is none of x or y.',
  );
});

test('membership names the row', () => {
  const condition: Condition = {
    id: 's',
    kind: 'condition',
    subject: { of: 'segment' },
    operator: 'inSegment',
    value: { segments: [{ cell: 'c', segment: 'Loyal' }] },
  };
  expect(say(group('all', [condition]))).toBe('The row is in Loyal.');
  expect(say(group('all', [condition]), 'it')).toBe('La riga appartiene a Loyal.');
});

test('the parts say what they stand for', () => {
  expect(ruleSentence(group('all', [ask('spend', 'moreThan', { number: 3 })]), context('en'))).toEqual([
    { kind: 'trait', text: 'Spend' },
    { kind: 'plain', text: ' ' },
    { kind: 'operator', text: 'is more than' },
    { kind: 'plain', text: ' ' },
    { kind: 'value', text: '3' },
    { kind: 'plain', text: '.' },
  ]);
});

test('one unit of time, one value and so many of the highest read as people say them', () => {
  const said = (rule: Rule) => languages.map((language) => say(rule, language));
  expect(said(ask('last', 'inTheNext', { count: 1, unit: 'month' }))).toEqual([
    'Last purchase is in the next month.',
    'Senaste köp ligger inom den närmaste månaden.',
    'Ultimo acquisto rientra nel prossimo mese.',
    'Seneste køb ligger inden for den næste måned.',
  ]);
  expect(said(ask('age', 'between', { from: 18, to: 18 }))).toEqual([
    'Age is 18.',
    'Ålder är 18.',
    'Età è 18.',
    'Alder er 18.',
  ]);
  expect(said(ask('spend', 'topN', { count: 2 }))).toEqual([
    'Spend is among the top 2 (ties included).',
    'Köpsumma är bland de 2 högsta (lika värden räknas med).',
    'Spesa è tra i primi 2 (pari merito inclusi).',
    'Forbrug er blandt de 2 højeste (lige værdier medregnes).',
  ]);
});
