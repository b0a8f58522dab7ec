import { expect, test } from 'vitest';
import { barGridLayout } from '../../src/charts/barGridLayout.ts';
import { textWidth } from '../../src/charts/plot/textWidth.ts';
import { contextOf } from './exampleRows.ts';

/** A field for each pair of so many scores, with as many bars, up to about `most` high. */
function gridOf(scores: number, most: number) {
  const all = Array.from({ length: scores }, (_, at) => at + 1);
  return all.flatMap((f) =>
    all.flatMap((r) =>
      all.map((m) => ({
        across: `${r}`,
        up: `${scores + 1 - f}`,
        label: `M ${m}`,
        value: Math.round((most * ((7 * f + 3 * r + 5 * m) % 11)) / 10),
        segment: 'a',
      })),
    ),
  );
}

const layoutOf = (scores: number, width: number, most = 500) =>
  barGridLayout(gridOf(scores, most), contextOf({ width }));

const widths = Array.from({ length: 15 }, (_, at) => 300 + 50 * at).concat(390);
const lineHeight = 11;

test.each([2, 3, 4, 5, 6, 7, 8, 9, 10])(
  'with scores up to %i no text lies over another at any width',
  (scores) => {
    for (const width of widths) {
      for (const most of [90, 40_000]) {
        const { tallest, below, heads } = layoutOf(scores, width, most);
        const texts = [...tallest, ...below, ...heads];
        const over = texts.flatMap((one, at) =>
          texts
            .slice(at + 1)
            .filter(
              (other) =>
                Math.abs(one.y - other.y) < lineHeight &&
                Math.abs(one.x - other.x) < (textWidth(one.text) + textWidth(other.text)) / 2 - 1e-9,
            )
            .map((other) => `${one.text} over ${other.text} at ${width}`),
        );
        expect(over).toEqual([]);
      }
    }
  },
);

test('what has room in its field is written', () => {
  const namesOf = (scores: number, width: number) =>
    layoutOf(scores, width)
      .below.slice(0, 3)
      .map(({ text }) => text);
  expect(namesOf(3, 390)).toEqual(['M 1', 'M 2', 'M 3']);
  expect(namesOf(5, 390)).toEqual(['M 1', 'M 5', 'M 1']);
  expect(namesOf(10, 390)).toEqual(['M 1', 'M 1', 'M 1']);
  expect(namesOf(10, 300)).toEqual([]);
  expect(layoutOf(10, 390, 500).tallest).toHaveLength(100);
  expect(layoutOf(10, 390, 40_000).tallest).toEqual([]);
  expect(layoutOf(10, 1000, 40_000).tallest).toHaveLength(100);
});
