const towns = ['Rome', 'Milan', 'Turin'];

/** Rows of people, the ages rising from 20 by one a row and beginning again after `ages`. */
const people = (prefix, count, ages, more) =>
  Array.from({ length: count }, (_, row) => [
    `${prefix}${row + 1}`,
    20 + (row % ages),
    towns[row % towns.length],
    ...more(row),
  ]);

const written = (separator, head, rows) => [head, ...rows].map((row) => row.join(separator)).join('\n');

/** Three tables of the same invented shop, and how many of each live in Rome, and of the others are under thirty. */
export const tables = {
  customers: {
    lens: 'Customer',
    text: written(
      ',',
      ['customer', 'age', 'town', 'spent'],
      people('C', 30, 30, (row) => [row * 10]),
    ),
    rows: 30,
  },
  leads: {
    lens: 'Lead',
    text: written(
      ',',
      ['lead', 'age', 'town', 'bought'],
      people('L', 60, 20, (row) => [row % 4 === 0 ? 'yes' : 'no']),
    ),
    rows: 60,
  },
  market: {
    lens: 'Market',
    text: written(
      '\t',
      ['respondent', 'age', 'town', 'likes'],
      people('M', 120, 60, (row) => [row % 2 ? 'price' : 'quality']),
    ),
    rows: 120,
  },
};

/** How many rows of a table are in Rome, then younger than `age` elsewhere, then neither. */
export function expected({ text }, age) {
  const rows = text
    .split('\n')
    .slice(1)
    .map((line) => line.split(/[,\t]/));
  const romans = rows.filter(([, , town]) => town === 'Rome').length;
  const young = rows.filter(([, years, town]) => town !== 'Rome' && Number(years) < age).length;
  return [romans, young, rows.length - romans - young];
}
