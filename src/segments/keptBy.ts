import type { RulesScheme } from './methods/rulesScheme.ts';

/** The segments that keep a row, of those whose rules match it: the first, or all of them. */
export function keptBy(overlap: RulesScheme['overlap'], matching: readonly string[]): readonly string[] {
  return overlap === 'firstMatch' ? matching.slice(0, 1) : matching;
}
