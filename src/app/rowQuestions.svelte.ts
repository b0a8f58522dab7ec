/** Whose rows are shown, and which of them is asked why. */
export interface RowQuestion {
  /** The segment cells that can be asked, the first at first. */
  readonly cells: readonly string[];
  /** The data cell whose rows they are. */
  readonly table: string;
  /** The segment whose rows are listed to choose from; null for those of all. Undefined: there is no list. */
  readonly segment?: string | null;
  /** A row by its number in the table's base; null while one is being chosen. */
  readonly row: number | null;
}

/** What is asked about rows at one place of the page: at most one thing at a time. */
export class RowQuestions {
  asked = $state.raw<RowQuestion | null>(null);

  ask(question: RowQuestion): void {
    this.asked = question;
  }

  close(): void {
    this.asked = null;
  }
}
