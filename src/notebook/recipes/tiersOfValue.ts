import { valueTiers } from '../../segments/methods/valueTiers.ts';
import { recipeOfMethod } from './recipeOfMethod.ts';

/** Value tiers over a table that tells what each row is worth. */
export const tiersOfValue = recipeOfMethod(valueTiers, {
  name: 'tiersOfValue',
  label: {
    en: 'Value tiers (ABC)',
    sv: 'Värdenivåer (ABC)',
    it: 'Fasce di valore (ABC)',
    da: 'Værdiniveauer (ABC)',
  },
  hint: {
    en: 'Who holds 80% of the value, and how concentrated it is.',
    sv: 'Vilka som står för 80 % av värdet, och hur koncentrerat det är.',
    it: 'Chi ha l’80% del valore, e quanto è concentrato.',
    da: 'Hvem der har 80 % af værdien, og hvor koncentreret den er.',
  },
  isReady: ({ value }) => value !== null,
});
