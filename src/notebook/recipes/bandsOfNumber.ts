import type { Definition } from '../cells/segment.ts';
import { bands } from '../../segments/methods/bands.ts';
import { firstWay } from '../../segments/methods/bands/firstWay.ts';
import type { BandsScheme } from '../../segments/methods/bandsScheme.ts';
import { addAt } from './addAt.ts';
import { cellAbove } from './cellsAbove.ts';
import { columnsToSplit, type ColumnsToSplit } from './columnsToSplit.ts';
import type { Recipe } from './recipe.ts';

/** A segment cell that cuts the first number or date of the nearest table above into bands. */
export const bandsOfNumber: Recipe = {
  name: 'bandsOfNumber',
  label: {
    en: 'Bands of a number',
    sv: 'Intervall av ett tal',
    it: 'Fasce di un numero',
    da: 'Intervaller af et tal',
  },
  hint: {
    en: 'Cut age, spend or a date into stretches, by quantiles or where you like.',
    sv: 'Dela in ålder, köpsumma eller ett datum, efter kvantiler eller där du vill.',
    it: 'Dividi età, spesa o una data in fasce, per quantili o dove vuoi.',
    da: 'Inddel alder, forbrug eller en dato, efter kvantiler eller hvor du vil.',
  },
  kind: 'segment',
  uses(opening) {
    const table = cellAbove(opening, 'data');
    return table ? [table.id] : [];
  },
  make(opening, mintId) {
    const [table] = this.uses(opening);
    const [first] = columnsToSplit(opening.outcomes, table).quantities;
    const scheme = first ? bandsOf(first) : bands.initial;
    const definition: Definition = { method: bands.name, scheme };
    return addAt(opening, mintId(), 'segment', { tables: table ? [table] : [], definition }, bands.label);
  },
};

function bandsOf({ subject, type }: ColumnsToSplit['quantities'][number]): BandsScheme {
  const { name, initial } = firstWay[type];
  return { ...bands.initial, subject, way: name, options: initial };
}
