import { expect, test } from 'vitest';
import { findingValues } from '../../src/app/findingValues.ts';
import { message, say } from '../../src/language/message.ts';
import type { Finding } from '../../src/segments/checks/finding.ts';
import type { RulesScheme } from '../../src/segments/methods/rulesScheme.ts';
import type { SentenceContext } from '../../src/segments/ruleSentence.ts';
import { asks, scheme, segment } from '../segments/checks/findingsOf.ts';

const text = { en: '{part} | {others} | {rule}', sv: '{part}', it: '{part}', da: '{part}' };

const sentences: SentenceContext = {
  language: 'en',
  asOf: 0,
  name: (subject) => (subject.of === 'column' ? subject.column : '?'),
  type: () => 'number',
  show: String,
};

const rules = scheme([
  segment('young', [asks('age', 'lessThan', { number: 30 })]),
  segment('old', [asks('age', 'atLeast', { number: 60 })]),
]);

function said(finding: Partial<Finding>, over: RulesScheme = rules): string | null {
  const found: Finding = { check: 'x', weight: 'odd', message: message(text), place: {}, ...finding };
  const values = findingValues(found, over, sentences);
  return values && say(text, 'en', values);
}

test('segments are named, parts are quoted, and a rule is said', () => {
  const place = { segment: 'young', part: 'young-age-lessThan' };
  const others = [{ segment: 'old', part: 'old-age-atLeast' }];
  const rule = asks('age', 'atLeast', { number: 60 }, { id: '' });
  expect(said({ place, others, rule })).toBe(
    '“age is less than 30” | “age is at least 60” | age is at least 60',
  );
  expect(said({ place: { segment: 'young' }, others: [{ segment: 'young' }, { segment: 'old' }] })).toBe(
    'young | young and old | {rule}',
  );
});

test('a finding about what is no longer there is not said', () => {
  const gone = scheme(rules.segments.slice(1));
  expect(said({ place: { segment: 'young' } }, gone)).toBeNull();
  expect(said({ place: { segment: 'old' }, others: [{ segment: 'young' }] }, gone)).toBeNull();
  expect(said({ place: { segment: 'old', part: 'nowhere' } })).toBeNull();
});
