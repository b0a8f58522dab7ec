const towns = ['Rome', 'Milan', 'Turin'] as const;

/** A small table as a spreadsheet gives it to the clipboard: people with an age, a town and what they spent. */
export const spreadsheet = [
  ['person', 'age', 'town', 'spent', 'ordered'],
  ...Array.from({ length: 30 }, (_, row) => [
    `P${String(row + 1).padStart(3, '0')}`,
    String(20 + row),
    towns[row % towns.length] ?? '',
    row % 10 === 9 ? '' : String(row * 10),
    `2026-03-${String(row + 1).padStart(2, '0')}`,
  ]),
]
  .map((cells) => cells.join('\t'))
  .join('\n');
