import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SettledFindings } from '../../src/app/settledFindings.svelte.ts';
import { message } from '../../src/language/message.ts';
import type { Finding } from '../../src/segments/checks/finding.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const said = { en: '{rows}', sv: '{rows}', it: '{rows}', da: '{rows}' };

function finding(check: string, segment: string, rows = 0): Finding {
  return { check, weight: 'odd', message: message(said, { rows }), place: { segment } };
}

const shown = ({ listed }: SettledFindings) =>
  listed.map(({ finding: { check, message: found }, isGone }) => [check, found.values?.['rows'], isGone]);

test('the first findings are listed at once, and say their new figures at once', () => {
  const findings = new SettledFindings();
  findings.take([finding('shadowed', 'a', 3)]);
  expect(shown(findings)).toEqual([['shadowed', 3, false]]);
  findings.take([finding('shadowed', 'a', 4)]);
  expect(shown(findings)).toEqual([['shadowed', 4, false]]);
  expect(findings.announced).toBeNull();
});

test('what goes is unseen at once and keeps its place until the hand rests', () => {
  const findings = new SettledFindings();
  findings.take([finding('shadowed', 'a'), finding('overlap', 'b')]);
  findings.take([finding('overlap', 'b')]);
  expect(shown(findings)).toEqual([
    ['shadowed', 0, true],
    ['overlap', 0, false],
  ]);
  vi.advanceTimersByTime(399);
  expect(findings.listed).toHaveLength(2);
  vi.advanceTimersByTime(1);
  expect(shown(findings)).toEqual([['overlap', 0, false]]);
  expect(findings.announced).toBe(1);
});

test('what comes waits until nothing new has come for a while', () => {
  const findings = new SettledFindings();
  findings.take([]);
  for (let step = 0; step < 5; step++) {
    findings.take([finding('shadowed', 'a', step)]);
    vi.advanceTimersByTime(300);
    expect(findings.listed).toEqual([]);
  }
  vi.advanceTimersByTime(100);
  expect(shown(findings)).toEqual([['shadowed', 4, false]]);
});

test('a finding that comes and goes under a drag is never listed nor announced', () => {
  const findings = new SettledFindings();
  findings.take([]);
  findings.take([finding('shadowed', 'a')]);
  findings.take([]);
  vi.advanceTimersByTime(1000);
  expect(findings.listed).toEqual([]);
  expect(findings.announced).toBeNull();
});

test('nothing comes between a press and its release', () => {
  const findings = new SettledFindings();
  findings.take([]);
  findings.take([finding('shadowed', 'a')]);
  findings.hold();
  vi.advanceTimersByTime(1000);
  expect(findings.listed).toEqual([]);
  findings.release();
  vi.advanceTimersByTime(399);
  expect(findings.listed).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(shown(findings)).toEqual([['shadowed', 0, false]]);

  findings.hold();
  findings.take([]);
  vi.advanceTimersByTime(1000);
  findings.take([finding('shadowed', 'a')]);
  findings.release();
  vi.advanceTimersByTime(1000);
  expect(shown(findings)).toEqual([['shadowed', 0, false]]);
});
