import type { TypingScheme } from '../typing.ts';
import type { Learn } from './assigner.ts';
import { learnByCentre } from './learnByCentre.ts';
import { learnByLogistic } from './learnByLogistic.ts';
import { learnByTree } from './learnByTree.ts';

/** Each way to learn, by its name in the settings. */
export const learners: Readonly<Record<TypingScheme['way'], Learn>> = {
  tree: learnByTree,
  centre: learnByCentre,
  logistic: learnByLogistic,
};
