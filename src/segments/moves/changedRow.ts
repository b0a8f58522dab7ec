import type { Condition } from '../rule.ts';
import type { AskedTrait, RowAsked } from '../rowAsked.ts';

/** Where a row is, by what its conditions answer before their negation: segments' ids, or `rest`. */
export type Place = (answer: (condition: Condition) => boolean | null) => readonly string[];

/** A row of which traits can be made others, by what their conditions would say. */
export class ChangedRow {
  readonly #conditions: RowAsked['conditions'];
  readonly #answers: Map<Condition, boolean | null>;
  readonly #place: Place;

  constructor({ conditions }: RowAsked, place: Place) {
    this.#conditions = conditions;
    this.#answers = new Map(Array.from(conditions, ([condition, { answer }]) => [condition, answer]));
    this.#place = place;
  }

  /** Makes a trait such that its conditions answer so. */
  set({ conditions }: AskedTrait, answers: readonly boolean[]): void {
    for (let index = 0; index < conditions.length; index++)
      this.#answers.set(conditions[index]!.condition, answers[index] ?? null);
  }

  /** Makes a trait what it is. */
  reset({ conditions }: AskedTrait): void {
    for (const { condition } of conditions)
      this.#answers.set(condition, this.#conditions.get(condition)?.answer ?? null);
  }

  places(): readonly string[] {
    return this.#place((condition) => this.#answers.get(condition) ?? null);
  }
}
