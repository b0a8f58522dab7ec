import { bands } from '../segments/methods/bands.ts';
import type { BandsScheme } from '../segments/methods/bandsScheme.ts';
import type { BandsOf } from '../segments/methods/bands/bandsOf.ts';
import { firstWay } from '../segments/methods/bands/firstWay.ts';
import type { Quantity } from '../segments/methods/bands/way.ts';
import { worthCutting } from '../segments/worthCutting.ts';
import type { SubjectChoice } from './subjectChoices.ts';

/** A number or date that can be cut. */
type QuantityChoice = SubjectChoice & {
  readonly subject: BandsOf['subject'];
  readonly type: Quantity;
};

/** The numbers and dates among what segments can be made of. */
export function quantities(subjects: readonly SubjectChoice[]): readonly QuantityChoice[] {
  return subjects.filter(
    (choice): choice is QuantityChoice =>
      choice.subject.of !== 'segment' && (choice.type === 'number' || choice.type === 'date'),
  );
}

/** The bands that a person begins with: of what is most worth cutting. */
export function bandsStart(subjects: readonly SubjectChoice[]): BandsScheme {
  const choices = quantities(subjects);
  const known = choices.flatMap((choice) => (choice.facts ? [{ ...choice.facts, choice }] : []));
  const first = worthCutting(known)[0]?.choice ?? choices[0];
  if (!first) return bands.initial;
  const { name, initial } = firstWay[first.type];
  return { subject: first.subject, way: name, options: initial, said: [] };
}
