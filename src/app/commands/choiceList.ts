import type { Text } from '../../language/text.ts';
import type { Choice } from './choice.ts';
import type { CommandPlace } from './commandPlace.ts';

/** Choices of one sort, under one heading. */
export interface ChoiceList {
  readonly name: string;
  readonly heading: Text;
  /** There may be very many: shown only to who looks for one. */
  readonly isLong?: true;
  choices(place: CommandPlace): readonly Choice[];
}
