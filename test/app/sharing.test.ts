import { describe, expect, test } from 'vitest';
import { embedSnippet } from '../../src/app/embedSnippet.ts';
import type { SharePort } from '../../src/app/ports.ts';
import { Sharing } from '../../src/app/sharing.svelte.ts';
import { message } from '../../src/language/message.ts';
import { emptyNotebook } from '../../src/notebook/edit.ts';
import type { LinkOptions, RevealingPart } from '../../src/notebook/travelling.ts';
import { plainShare } from './plainShare.ts';

const part = (id: string): RevealingPart => ({
  id,
  reason: 'list',
  name: id,
  cell: null,
  condition: null,
  values: ['x'],
});
const tooMuch = { en: 'Too much', sv: 'För mycket', it: 'Troppo', da: 'For meget' };
/** Characters of the one link that is refused by whoever opens it. */
const opensNot = 'n=1.'.length + 77;
const blob = new Blob(['rows']);

/** A port that notes what links are asked for; each is as long as told. */
function fake(length: () => number, waits: Promise<void>[] = []) {
  const asked: LinkOptions[] = [];
  const port: SharePort = {
    ...plainShare,
    revealingParts: async () => [part('a'), part('b')],
    toLink: async (_, options) => {
      asked.push(options);
      const letters = 'A'.repeat(length());
      await waits.shift();
      return `n=1.${letters}`;
    },
    fromLink: async (hash) =>
      hash.length === opensNot
        ? { problem: { message: message(tooMuch) } }
        : { value: { document: notebook, sources: [] } },
  };
  return { asked, port };
}

const notebook = emptyNotebook('n', '2026-03-01', 'N');
globalThis.location ??= { href: 'https://site.example/#notebook=n' } as Location;
const sharingOver = (port: SharePort) =>
  new Sharing(notebook, port, async (hash) => (hash === 'h' ? blob : null));

describe('a link', () => {
  test('leaves all parts behind but those that are ticked, and takes the rows that are asked for', async () => {
    const { asked, port } = fake(() => 10);
    const sharing = sharingOver(port);
    await sharing.see({});
    await sharing.tick('b', true);
    await sharing.tickRows('h', true);
    await sharing.tickRows('gone', true);
    await sharing.tick('b', false);
    expect(asked.map(({ without }) => without.map(({ id }) => id))).toEqual([
      ['a', 'b'],
      ['a'],
      ['a'],
      ['a'],
      ['a', 'b'],
    ]);
    expect(asked.map(({ sources }) => sources.length)).toEqual([0, 0, 1, 1, 1]);
    expect(sharing.link).toMatch(/#n=1\.A{10}$/);
  });

  test('is long past 2,000 characters, and none past 500,000', async () => {
    let length = 1_900;
    const sharing = sharingOver(fake(() => length).port);
    await sharing.see({});
    expect([sharing.isLong, sharing.isTooLong]).toEqual([false, false]);
    length = 2_000;
    await sharing.see({});
    expect([sharing.isLong, sharing.isTooLong]).toEqual([true, false]);
    length = 500_000;
    await sharing.see({});
    expect([sharing.link, sharing.isTooLong]).toEqual([null, true]);
  });

  test('that would not open is not given', async () => {
    const sharing = sharingOver(fake(() => 77).port);
    await sharing.see({});
    expect([sharing.link, sharing.isTooLong, sharing.problem]).toEqual([
      null,
      false,
      { message: message(tooMuch) },
    ]);
  });

  test('that was asked for earlier and comes later is not shown', async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    let length = 5;
    const sharing = sharingOver(fake(() => length, [held]).port);
    const first = sharing.see({});
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
    length = 7;
    await sharing.tick('a', true);
    release();
    await first;
    expect(sharing.link).toMatch(/A{7}$/);
  });
});

test('the code for another page cannot be broken out of', () => {
  expect(embedSnippet('https://s.example/#n=1.AA', 'A "b" <c> & d', 3)).toBe(
    '<iframe src="https://s.example/#n=1.AA&amp;mode=embed&amp;cell=3" title="A &quot;b&quot; &lt;c> &amp; d" width="100%" height="480" loading="lazy"></iframe>',
  );
  expect(embedSnippet('https://s.example/#n=1.AA', 'x', null)).toContain('mode=embed" title');
});
