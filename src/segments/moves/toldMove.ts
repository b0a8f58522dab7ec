import type { AskedTrait } from '../rowAsked.ts';
import type { Move, ValueChange } from '../trace.ts';
import { answersAt } from './answersAt.ts';
import type { ChangedRow } from './changedRow.ts';
import type { Choice, Choices } from './choices.ts';
import { products } from './combinations.ts';

/** A trait of a row with the value that it is made. */
export interface ChangedTrait {
  readonly trait: AskedTrait;
  readonly choices: Choices;
  readonly choice: Choice;
}

/** Ways of having values beyond the ones named that are tried at most, before a value is named exactly. */
const mostBeyond = 5000;

/**
 * A move in values, checked by asking the whole scheme of the row with these values in their place; null where the row
 * would not be there. A value is “at least” or “at most” where all beyond it do, together with those of other changes.
 */
export function toldMove(
  to: string,
  changed: readonly ChangedTrait[],
  row: number,
  rest: ChangedRow,
): Move | null {
  const isThere = (answers: readonly (readonly boolean[])[]) => {
    changed.forEach(({ trait }, index) => rest.set(trait, answers[index]!));
    return rest.places().includes(to);
  };
  const named = changed.map(({ trait, choice }) => answersAt(trait, row, choice.value));
  let move: Move | null = null;
  if (isThere(named)) {
    const meant = named.map((answers) => [answers]);
    const directions = changed.map(({ choices, choice }, index): ValueChange['direction'] => {
      const beyond = choices.beyond(choice);
      if (!beyond) return 'exactly';
      const wider = meant.with(index, [named[index]!, ...beyond.answers]);
      const sizes = wider.map(({ length }) => length);
      if (sizes.reduce((ways, size) => ways * size, 1) > mostBeyond) return 'exactly';
      for (const positions of products(sizes)) {
        if (!isThere(wider.map((answers, place) => answers[positions[place]!]!))) return 'exactly';
      }
      meant[index] = wider[index]!;
      return beyond.direction;
    });
    const changes = changed.map(({ trait, choice }, index): ValueChange => {
      return { subject: trait.subject, from: trait.value, to: choice.value, direction: directions[index]! };
    });
    move = { to, changes };
  }
  for (const { trait } of changed) rest.reset(trait);
  return move;
}
