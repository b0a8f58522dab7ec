/** One question to a column, in the words of the rules: what a part of a mark says of its rows. */
export interface Asked {
  readonly column: string;
  readonly operator: string;
  readonly value: unknown;
  readonly negated?: true;
}

/** The rows that a mark, a range or an entry of a legend stands for. */
export interface Selection {
  /** What it is called, in the language of the chart: "25–34". */
  readonly label: string;
  /** The segment that the rows are in (`rest` for everyone else), or null: any. */
  readonly segment: string | null;
  readonly where: readonly Asked[];
  /** Of several parts: at least one of them holds besides, each a list of questions that must all hold. */
  readonly anyOf?: readonly (readonly Asked[])[];
}
