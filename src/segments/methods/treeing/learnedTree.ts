import type { Name, Text } from '../../../language/text.ts';
import type { Predictor } from '../../../statistics/designMatrix.ts';
import type { PathCondition } from '../../../statistics/pathOf.ts';
import type { Tree } from '../../../statistics/tree.ts';
import type { CodedTrait } from './codedTrait.ts';
import type { Target } from './target.ts';

/** A leaf as a segment. */
export interface Leaf {
  /** Its position among the nodes of the tree. */
  readonly node: number;
  /** The way to it: “leaf-0-1” is the second child of the first child of the root. */
  readonly id: string;
  readonly name: Text;
  readonly path: readonly PathCondition[];
  /** The share of the wanted class; of more than two that of the predicted one. */
  readonly rate: number;
}

/** A tree with what it was learned from. */
export interface LearnedTree {
  readonly tree: Tree;
  readonly traits: readonly CodedTrait[];
  /** The names of traits with too many values to learn from. */
  readonly left: readonly Name[];
  readonly classes: Target['classes'];
  /** The leaves as they are shown. */
  readonly leaves: readonly Leaf[];
  /** The rows that were learned from: their traits and their classes from 0. */
  readonly predictors: readonly Predictor[];
  readonly target: Uint8Array;
  /** Their positions in the base. */
  readonly rows: Uint32Array;
  /** Rows of the table that have no class. */
  readonly lacking: number;
  /** No leaf has fewer rows. */
  readonly smallest: number;
  /** The accuracy on rows that the tree had not seen; null where it was not checked. */
  readonly unseen: number | null;
}
