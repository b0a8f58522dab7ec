import type { Condition, GroupMatch, Rule } from './rule.ts';

type Holds = (held: number, asked: number, atLeast: number) => boolean;

const holds: Readonly<Record<GroupMatch, Holds>> = {
  all: (held, asked) => held === asked,
  any: (held) => held > 0,
  none: (held) => held === 0,
  atLeast: (held, _asked, atLeast) => held >= atLeast,
};

/**
 * Whether a rule holds for one row, of which `answer` says what a condition comes to before its negation; null where
 * it is passed over. The same logic as `evaluateRule` has for all rows.
 */
export function ruleHolds(rule: Rule, answer: (condition: Condition) => boolean | null): boolean | null {
  if (rule.off) return null;
  let said: boolean | null;
  if (rule.kind === 'condition') said = answer(rule);
  else {
    let asked = 0;
    let held = 0;
    for (const item of rule.items) {
      const itemHolds = ruleHolds(item, answer);
      if (itemHolds === null) continue;
      asked++;
      if (itemHolds) held++;
    }
    said = asked === 0 ? null : holds[rule.match](held, asked, rule.atLeast ?? 1);
  }
  return said !== null && rule.negated ? !said : said;
}
