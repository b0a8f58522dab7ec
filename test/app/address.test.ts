import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Address, addressOf, isSamePlace, readAddress, writeAddress } from '../../src/app/address.ts';
import { languages } from '../../src/language/text.ts';

const nothing = { place: null, mode: 'edit', cell: null, language: null, theme: null };

describe('reading', () => {
  test.each<[string, Partial<Address>]>([
    ['', {}],
    ['#', {}],
    ['#home', { place: { at: 'home' } }],
    ['#notebook=abc', { place: { at: 'notebook', id: 'abc' } }],
    ['notebook=abc&mode=read', { place: { at: 'notebook', id: 'abc' }, mode: 'read' }],
    ['#n=1.Ab-_', { place: { at: 'link', link: 'n=1.Ab-_' }, mode: 'read' }],
    ['#n=', { place: { at: 'link', link: 'n=' }, mode: 'read' }],
    [
      '#n=1.Ab&mode=embed&cell=3&lang=da&theme=dark',
      { place: { at: 'link', link: 'n=1.Ab' }, mode: 'embed', cell: 3, language: 'da', theme: 'dark' },
    ],
    ['#lang=sv', { language: 'sv' }],
    [
      '#open=https://example.org/a.strata?x=1',
      { place: { at: 'hosted', url: 'https://example.org/a.strata?x=1' }, mode: 'read' },
    ],
  ])('%s', (hash, expected) => expect(readAddress(hash)).toEqual({ ...nothing, ...expected }));

  test.each([
    'mode=edit',
    'mode=',
    'cell=0',
    'cell=-1',
    'cell=1.5',
    'cell=1e3',
    'lang=de',
    'theme=blue',
    'x=1',
    '__proto__=1',
    '=',
    '&&',
  ])('what is not known is left out: %s', (part) =>
    expect(readAddress(`#n=1.Ab&${part}`)).toEqual(readAddress('#n=1.Ab')),
  );

  test('a name that is not well written stands as it is', () =>
    expect(readAddress('#notebook=%zz').place).toEqual({ at: 'notebook', id: '%zz' }));
});

test('writing and reading give the same address, whatever the ids and addresses are', () => {
  // fc.webUrl makes lists of all letters there are, which takes seconds.
  const part = fc.string({ unit: fc.constantFrom(...'a9/?&=#%+ å李😀') }).map(encodeURIComponent);
  const url = fc
    .tuple(fc.domain(), part, part, part)
    .map(([host, path, query, fragment]) => `https://${host}/${path}?${query}#${fragment}`);
  const place = fc.oneof(
    fc.constant(null),
    fc.constant({ at: 'home' } as const),
    fc.record({ at: fc.constant('notebook' as const), id: fc.string({ minLength: 1 }) }),
    fc.record({ at: fc.constant('link' as const), link: fc.stringMatching(/^n=\d\.[\w-]*$/) }),
    fc.record({ at: fc.constant('hosted' as const), url }),
  );
  const address = fc.record({
    place,
    mode: fc.constantFrom('read' as const, 'embed' as const),
    cell: fc.option(fc.integer({ min: 1, max: 999_999 })),
    language: fc.option(fc.constantFrom(...languages)),
    theme: fc.option(fc.constantFrom('light' as const, 'dark' as const)),
  });
  fc.assert(
    fc.property(address, (one) => {
      expect(readAddress(writeAddress(one))).toEqual(one);
    }),
  );
});

test('a place says nothing of how it is shown', () => {
  expect(writeAddress(addressOf({ at: 'notebook', id: 'abc' }))).toBe('notebook=abc');
  expect(writeAddress(addressOf({ at: 'link', link: 'n=1.Ab' }))).toBe('n=1.Ab');
  expect(isSamePlace({ at: 'home' }, null)).toBe(false);
  expect(isSamePlace({ at: 'notebook', id: 'a' }, { at: 'notebook', id: 'a' })).toBe(true);
});
