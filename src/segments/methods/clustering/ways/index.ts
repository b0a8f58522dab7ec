import { registry } from '../../../../language/registry.ts';
import { kmeans } from './kmeans.ts';
import { kmodes } from './kmodes.ts';
import { kprototypes } from './kprototypes.ts';
import { ward } from './ward.ts';
import type { Way } from './way.ts';

const registered = registry<Way>(kmeans, kmodes, kprototypes, ward);

/** Every way to look for clusters, in the order a person sees. */
export const clusterWays = registered.list;

export const clusterWayNamed = registered.named;
