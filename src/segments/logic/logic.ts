/** How two parts of one group stand to each other, whatever the data. `first` stands before `second`. */
export interface Relation {
  readonly group: string;
  readonly first: string;
  readonly second: string;
  /** They are never both true; always alike; or the one is true whenever the other is. */
  readonly kind: 'apart' | 'same' | 'firstWithinSecond' | 'secondWithinFirst';
}

/** What holds of a set of rules whatever the data: sure where it says something, silent where it is not sure. */
export interface Logic {
  /** Conditions and groups that hold for no row that can be, and for every one, negation included: their ids. */
  readonly never: ReadonlySet<string>;
  readonly always: ReadonlySet<string>;
  readonly relations: readonly Relation[];
  /** Segments whose rule means the same as an earlier one's: the first such by its id. */
  readonly same: ReadonlyMap<string, string>;
  /** Segments whose rows earlier ones match, each and every one: those earlier ones, in their order. */
  readonly shadowed: ReadonlyMap<string, readonly string[]>;
}
