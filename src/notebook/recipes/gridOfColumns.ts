import type { Definition } from '../cells/segment.ts';
import { firstWay } from '../../segments/methods/bands/firstWay.ts';
import { grid } from '../../segments/methods/grid.ts';
import type { GridPart } from '../../segments/methods/gridScheme.ts';
import { addAt } from './addAt.ts';
import { cellAbove } from './cellsAbove.ts';
import { columnsToSplit } from './columnsToSplit.ts';
import type { Recipe } from './recipe.ts';

/** A segment cell that crosses two columns of the nearest table above. */
export const gridOfColumns: Recipe = {
  name: 'gridOfColumns',
  label: {
    en: 'Grid of two columns',
    sv: 'Korstabell av två kolumner',
    it: 'Incrocio di due colonne',
    da: 'Krydstabel af to kolonner',
  },
  hint: {
    en: 'Every combination of two traits is a segment; small ones are merged.',
    sv: 'Varje kombination av två egenskaper är ett segment; små slås ihop.',
    it: 'Ogni combinazione di due caratteristiche è un segmento; le piccole si uniscono.',
    da: 'Hver kombination af to egenskaber er et segment; små slås sammen.',
  },
  kind: 'segment',
  uses(opening) {
    const table = cellAbove(opening, 'data');
    return table ? [table.id] : [];
  },
  make(opening, mintId) {
    const [table] = this.uses(opening);
    const { categories, quantities } = columnsToSplit(opening.outcomes, table);
    const parts: GridPart[] = [
      ...categories.map((subject): GridPart => ({ of: 'values', subject })),
      ...quantities.map(({ subject, type }): GridPart => {
        const { name, initial } = firstWay[type];
        return { of: 'bands', subject, way: name, options: initial };
      }),
    ];
    const scheme = { ...grid.initial, parts: parts.slice(0, 2) };
    const definition: Definition = { method: grid.name, scheme };
    return addAt(opening, mintId(), 'segment', { tables: table ? [table] : [], definition }, grid.label);
  },
};
