import { registry } from '../../language/registry.ts';
import { customer } from './customer.ts';
import { lead } from './lead.ts';
import type { Lens } from './lens.ts';
import { market } from './market.ts';

const registered = registry<Lens>(customer, lead, market);

/** Every lens, in the order a person sees. */
export const lenses = registered.list;

export const lensNamed = registered.named;
