import { type Feature, type Figures, marked } from '../profile.ts';
import type { ClassFit } from './fitClasses.ts';
import { probabilityOf } from './posteriorOf.ts';

/** How each class answers each item, beside all who answered it. */
export function classFeatures(fit: ClassFit): readonly Feature[] {
  const { items, answers, shares } = fit;
  const figures = items.flatMap((variable, item): readonly Figures[] => {
    const { categories, name } = variable;
    const counts = new Float64Array(categories.length + 1);
    for (const answer of answers[item]!) counts[answer]!++;
    const answered = answers[item]!.length - counts[0]!;
    const isYesNo = typeof categories[0] === 'boolean';
    return categories.flatMap((value, category) => {
      if (value === false) return [];
      const whole = answered > 0 ? counts[category + 1]! / answered : 0;
      return {
        variable,
        value,
        label: isYesNo ? name : `${name}: ${String(value)}`,
        segments: Array.from(shares, (_, group) => probabilityOf(fit, item, group, category + 1)),
        whole,
        deviation: Math.sqrt(whole * (1 - whole)),
      };
    });
  });
  return marked(figures, shares.length);
}
