import { expect, test } from 'vitest';
import { say } from '../../src/language/message.ts';
import { failed } from '../../src/language/problem.ts';
import { languages } from '../../src/language/text.ts';
import { bounds } from '../../src/notebook/bounds.ts';
import { order } from '../../src/notebook/graph.ts';
import { readNotebook } from '../../src/notebook/readNotebook.ts';
import { fromLink } from '../../src/share/link.ts';
import { hostileLinks } from './hostileLinks.ts';

const links = hostileLinks(500);

test('there are 500, no two alike', () => {
  expect(new Set(links.map(({ link }) => link)).size).toBe(500);
});

test('each opens to a sentence in every language, or to a notebook within the bounds', async () => {
  const counts = { sentence: 0, notebook: 0 };
  for (const { what, link } of links) {
    const result = await fromLink(link);
    if (failed(result)) {
      counts.sentence++;
      for (const language of languages)
        expect(say(result.problem.message, language), what).toMatch(/\w.*\.$/s);
      continue;
    }
    counts.notebook++;
    const { document } = result.value;
    expect(failed(readNotebook(document)), what).toBe(false);
    expect(document.cells.length).toBeLessThanOrEqual(bounds.cells);
    expect(order(document).sorted.length).toBeLessThanOrEqual(document.cells.length);
  }
  expect(counts.sentence).toBeGreaterThan(150);
  expect(counts.notebook).toBeGreaterThan(150);
  expect('polluted' in {}).toBe(false);
});
