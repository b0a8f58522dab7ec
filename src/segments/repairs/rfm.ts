import type { MethodRepairs } from '../checks/check.ts';
import { nameRepairs } from '../methods/rfming/nameRepairs.ts';

/** What the checks of a table of names know to repair. */
export const rfm: MethodRepairs = { name: 'rfm', of: (check) => nameRepairs[check] ?? [] };
