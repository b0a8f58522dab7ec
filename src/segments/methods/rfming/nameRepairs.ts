import * as words from '../../../language/words/nameRepairs.ts';
import type { Repair } from '../../checks/check.ts';
import type { RfmScheme } from '../rfm.ts';
import type { NamedCells, NameTable } from '../settings/cellsSetting.ts';
import { boxesOfCells } from './boxesOfCells.ts';
import { asksForMonetary, type ScoreCounts, withBoxes } from './fitNames.ts';
import { allCells, namedCells, type ScoreCell } from './namedCells.ts';
import { nearestName } from './nearestName.ts';
import { tableOfNames } from './nameTables.ts';

type NameRepair = Repair<RfmScheme>;

/**
 * A table of names as it is written, with what each name gets. What is right in it is right for any number of scores:
 * borders move in proportion.
 */
function written(table: NameTable) {
  const { scores, rows } = table;
  const counts: ScoreCounts = { r: scores, f: scores, m: asksForMonetary(table) ? scores : null };
  const grid = namedCells(rows, counts);
  const won = rows.map((): ScoreCell[] => []);
  for (const cell of allCells(counts)) won[grid.codeOf(cell.r, cell.f, cell.m ?? 1) - 1]?.push(cell);
  return { counts, grid, won };
}

/** The scheme with other names; the same one where they stay as they are, or none would be left. */
function withNames(
  scheme: RfmScheme,
  change: (table: NameTable, about: ReturnType<typeof written>) => readonly NamedCells[],
): RfmScheme {
  const table = tableOfNames(scheme.names);
  const rows = change(table, written(table));
  const isSame = rows.length === 0 || JSON.stringify(rows) === JSON.stringify(table.rows);
  return isSame ? scheme : { ...scheme, names: { of: 'own', scores: table.scores, rows } };
}

const remove: NameRepair = {
  label: words.remove,
  apply: (scheme, { place }) =>
    withNames(scheme, ({ rows }) => rows.filter(({ id }) => id !== place.segment)),
};

/** Not where a name above it would be left with nothing instead. */
const moveAbove: NameRepair = {
  label: words.moveAbove,
  apply: (scheme, { place, others = [] }) =>
    withNames(scheme, (table, { won }) => {
      const { rows } = table;
      const winners = new Set(others.map(({ segment }) => segment));
      const [from, to] = [
        rows.findIndex(({ id }) => id === place.segment),
        rows.findIndex(({ id }) => winners.has(id)),
      ];
      if (to < 0 || from < to) return rows;
      const moved = rows.toSpliced(from, 1).toSpliced(to, 0, rows[from]!);
      const after = written({ ...table, rows: moved }).won;
      const hasCells = (row: NamedCells) => after[moved.indexOf(row)]!.length > 0;
      const areKept = rows.every((row, at) => won[at]!.length === 0 || hasCells(row));
      return areKept && hasCells(rows[from]!) ? moved : rows;
    }),
};

const giveToNearest: NameRepair = {
  label: words.giveToNearest,
  apply: (scheme) =>
    withNames(scheme, ({ rows }, { counts, grid, won }) => {
      const given = rows.map((): ScoreCell[] => []);
      for (const cell of grid.uncovered) given[nearestName(cell, won)]?.push(cell);
      return rows.map((row, at) => {
        const more = boxesOfCells(given[at]!, counts);
        return more.length === 0 ? row : { ...row, also: [...(row.also ?? []), ...more] };
      });
    }),
};

const makeName: NameRepair = {
  label: words.makeName,
  apply: (scheme, _finding, mint) =>
    withNames(scheme, ({ rows }, { counts, grid }) => {
      const boxes = boxesOfCells(grid.uncovered, counts);
      const made = withBoxes({ id: mint(), name: words.others }, boxes);
      return made ? [...rows, made] : rows;
    }),
};

/** At a name: its combinations are those that it gets. At the table: those of all names are. */
const keepWinners: NameRepair = {
  label: words.keepWinners,
  apply: (scheme, { place }) =>
    withNames(scheme, ({ rows }, { counts, grid, won }) =>
      rows.map((row, at) => {
        const isMeant = place.segment === undefined || place.segment === row.id;
        const loses = grid.names[at]!.lostTo.length > 0;
        return (isMeant && loses && withBoxes(row, boxesOfCells(won[at]!, counts))) || row;
      }),
    ),
};

/** Repairs of a table of names by the check that found what is wrong with it. */
export const nameRepairs: Readonly<Record<string, readonly NameRepair[]>> = {
  shadowed: [remove, moveAbove],
  uncovered: [giveToNearest, makeName],
  overlap: [keepWinners],
};
