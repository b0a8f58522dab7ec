/** How a node parts its rows among its children, given by their positions in the list of nodes. */
export type TreeSplit =
  | {
      readonly kind: 'number';
      readonly column: number;
      /** Ascending; child i takes what is at most cut i and above the cut before, the last child the rest. */
      readonly cuts: readonly number[];
      readonly children: readonly number[];
      /** The child that missing numbers go to. */
      readonly missing: number;
    }
  | {
      readonly kind: 'category';
      readonly column: number;
      /** The child of each code from 1; position 0 is the child of missing, where codes never seen go too. */
      readonly childOf: readonly number[];
      readonly children: readonly number[];
      readonly missing: number;
    };

/** One node of a tree of classes. */
export interface TreeNode {
  /** Null of the root. */
  readonly parent: number | null;
  readonly depth: number;
  readonly rows: number;
  /** How many rows of each class, without class weights. */
  readonly counts: readonly number[];
  /** The class of most weight, of equals the first. */
  readonly prediction: number;
  /** Gini's 1 − Σ share², of the weighted shares. */
  readonly impurity: number;
  /** The part of all (weighted) rows that is in the node. */
  readonly weight: number;
  /** Null of a leaf. */
  readonly split: TreeSplit | null;
  /** What the split takes away from the impurity, weighted by the part of all rows it is of; 0 of a leaf. */
  readonly gain: number;
  /** The adjusted probability of the split where the method tests; else null. */
  readonly probability: number | null;
}

/** A decision tree: the root first, every node before its children. */
export interface Tree {
  readonly nodes: readonly TreeNode[];
  readonly classes: number;
}
