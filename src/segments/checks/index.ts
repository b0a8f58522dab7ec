import { registry } from '../../language/registry.ts';
import type { Check } from './check.ts';
import { contradiction } from './contradiction.ts';
import { duplicateCondition } from './duplicateCondition.ts';
import { duplicateSegment } from './duplicateSegment.ts';
import { impliedCondition } from './impliedCondition.ts';
import { matchesEveryone } from './matchesEveryone.ts';
import { neverMatches } from './neverMatches.ts';
import { nothingAsked } from './nothingAsked.ts';
import { overlap } from './overlap.ts';
import { shadowed } from './shadowed.ts';
import { uncovered } from './uncovered.ts';

const registered = registry<Check>(
  contradiction,
  neverMatches,
  nothingAsked,
  duplicateSegment,
  shadowed,
  matchesEveryone,
  duplicateCondition,
  impliedCondition,
  overlap,
  uncovered,
);

/** Everything that is checked of a set of rules, what cannot be meant first. */
export const checks = registered.list;

export const checkNamed = registered.named;
