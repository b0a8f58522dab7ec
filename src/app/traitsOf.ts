import type { KnownTrait } from '../segments/methods/settings/setting.ts';
import type { SubjectChoice } from './subjectChoices.ts';

/** A trait among what segments can be made of. */
export type TraitChoice = SubjectChoice & Pick<KnownTrait, 'subject'>;

/** The columns and matched traits among what segments can be made of. */
export function traitsOf(subjects: readonly SubjectChoice[]): readonly TraitChoice[] {
  return subjects.filter((choice): choice is TraitChoice => choice.subject.of !== 'segment');
}
