import { registry } from '../../language/registry.ts';
import { bands } from './bands.ts';
import { clusters } from './clusters.ts';
import { cohorts } from './cohorts.ts';
import { combine } from './combine.ts';
import { fittedScore } from './fittedScore.ts';
import { grid } from './grid.ts';
import { health } from './health.ts';
import { lifecycle } from './lifecycle.ts';
import { latentClasses } from './latentClasses.ts';
import { lifetimeValue } from './lifetimeValue.ts';
import { merged } from './merged.ts';
import type { Method } from './method.ts';
import { points } from './points.ts';
import { rfm } from './rfm.ts';
import { rules } from './rules.ts';
import { tree } from './tree.ts';
import { typing } from './typing.ts';
import { valueTiers } from './valueTiers.ts';

const registered = registry<Method>(
  rules,
  bands,
  grid,
  rfm,
  valueTiers,
  lifecycle,
  cohorts,
  lifetimeValue,
  points,
  health,
  fittedScore,
  clusters,
  latentClasses,
  tree,
  typing,
  merged,
  combine,
);

/** Every way to make a segmentation, in the order a person sees. */
export const methods = registered.list;

export const methodNamed = registered.named;
