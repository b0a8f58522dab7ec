import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteDictionary } from '../../src/data/byteDictionary.ts';

test('gives each distinct stretch one number, in the order seen', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 9 }), { maxLength: 300 }), (stretches) => {
      const dictionary = new ByteDictionary();
      const known = new Map<string, number>();
      for (const stretch of stretches) {
        const key = stretch.join();
        if (!known.has(key)) known.set(key, known.size + 1);
        expect(dictionary.code(Uint8Array.from([1, ...stretch, 2]), 1, stretch.length + 1)).toBe(
          known.get(key),
        );
      }
      expect(dictionary.size).toBe(known.size);
      for (const [key, entry] of known) {
        const { bytes, offsets } = dictionary;
        expect(bytes.subarray(offsets[entry - 1], offsets[entry]).join()).toBe(key);
      }
    }),
  );
});

test('holds many', () => {
  const dictionary = new ByteDictionary();
  const encoder = new TextEncoder();
  for (let pass = 0; pass < 2; pass++) {
    for (let index = 0; index < 50_000; index++) {
      const bytes = encoder.encode(`value ${index}`);
      if (dictionary.code(bytes, 0, bytes.length) !== index + 1) throw new Error(`${index}`);
    }
  }
  expect(dictionary.size).toBe(50_000);
});
