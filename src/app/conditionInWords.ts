import { nameIn, type Language } from '../language/text.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { Condition } from '../segments/rule.ts';
import { ruleSentence, sentenceText } from '../segments/ruleSentence.ts';
import { typeOfDimension } from '../segments/typeOfDimension.ts';

/** A condition of a notebook as a sentence, its values said whether it is switched off or not. */
export function conditionInWords(
  condition: Condition,
  notebook: Notebook,
  asOf: number | null,
  language: Language,
): string {
  const dimensionOf = (id: string) => notebook.dimensions.find((dimension) => dimension.id === id);
  const { off: _, ...said } = condition;
  const parts = ruleSentence(said, {
    language,
    asOf: asOf ?? 0,
    name(subject) {
      if (subject.of === 'column') return subject.column;
      const dimension = subject.of === 'dimension' ? dimensionOf(subject.dimension) : undefined;
      return dimension ? nameIn(dimension.name, language) : '?';
    },
    type(subject) {
      const dimension = subject.of === 'dimension' ? dimensionOf(subject.dimension) : undefined;
      return dimension ? typeOfDimension(dimension) : 'text';
    },
    show: (value) => (typeof value === 'object' && value !== null ? value.segment : String(value ?? '')),
  });
  return sentenceText(parts);
}
