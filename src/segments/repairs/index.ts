import { registry } from '../../language/registry.ts';
import type { MethodRepairs } from '../checks/check.ts';
import { rfm } from './rfm.ts';
import { rules } from './rules.ts';

/** The methods whose findings can be repaired at one click. */
export const { named: repairsNamed } = registry<MethodRepairs>(rules, rfm);
