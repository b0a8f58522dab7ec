import { expect, test } from 'vitest';
import { highlighted } from '../../src/app/highlighted.ts';

const marked = (text: string, search: string) =>
  highlighted(text, search)
    .map((stretch) => (stretch.isFound ? `[${stretch.text}]` : stretch.text))
    .join('');

test('every place of the text is found, in any case', () => {
  expect(marked('Ananas', 'AN')).toBe('[An][an]as');
  expect(marked('Åsa Åström', ' å')).toBe('[Å]sa [Å]ström');
  expect(marked('aaa', 'aa')).toBe('[aa]a');
  expect(marked('abc', 'x')).toBe('abc');
  expect(marked('abc', ' ')).toBe('abc');
  expect(marked('', 'a')).toBe('');
});

test('a text whose small letters are more than its large ones stays whole', () => {
  expect(highlighted('İstanbul', 'stan')).toEqual([{ text: 'İstanbul', isFound: false }]);
});
