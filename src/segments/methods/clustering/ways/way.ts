import type { Work } from '../../../../data/work.ts';
import type { MergeTree } from '../../../../statistics/mergeTree.ts';
import type { Points } from '../../../../statistics/points.ts';
import type { Space } from '../space.ts';

/** Segments that a way has found among points, largest first. */
export interface Found {
  /** The segment of each point, from 0. */
  readonly labels: Uint8Array;
  /** As many as were found: fewer than asked where fewer rows differ. */
  readonly centres: Points;
  /** What the way makes least: squared distances to the centres, or what differing costs. */
  readonly cost: number;
  readonly iterations: number;
  readonly tree?: MergeTree;
}

export interface Looking {
  readonly clusters: number;
  readonly seed: number;
  readonly starts: number;
}

/** A way to look for clusters. */
export interface Way {
  readonly name: string;
  /** Columns that are categories to it although they could count as numbers. */
  readonly asCategories: Readonly<Record<'number' | 'boolean', boolean>>;
  /** Whether a category that differs costs γ, as k-prototypes has it, rather than 2. */
  readonly weighsCategories: boolean;
  /** Of more points than this it takes a sample. */
  readonly most: number;
  /** Of more points than this it takes a sample where solutions are compared. */
  readonly mostCompared: number;
  /** Whether its centres are means, so that sums of squares and spaces without segments say something. */
  readonly hasMeans: boolean;
  find(points: Points, space: Space, looking: Looking): Work<Found>;
  /** A rougher look, of which many can be had. */
  glance(points: Points, space: Space, looking: Omit<Looking, 'starts'>): Work<Found>;
}
