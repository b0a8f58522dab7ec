import type { MethodRepairs } from '../checks/check.ts';
import { checkNamed } from '../checks/index.ts';

/** What the checks of rules know to repair. */
export const rules: MethodRepairs = {
  name: 'rules',
  of: (check) => checkNamed(check)?.repairs ?? [],
};
