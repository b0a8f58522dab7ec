import { registry } from '../../language/registry.ts';
import { bands } from './bands.ts';
import { grid } from './grid.ts';
import type { Method } from './method.ts';
import { rules } from './rules.ts';
import { valueTiers } from './valueTiers.ts';

const registered = registry<Method>(rules, bands, grid, valueTiers);

/** Every way to make a segmentation, in the order a person sees. */
export const methods = registered.list;

export const methodNamed = registered.named;
