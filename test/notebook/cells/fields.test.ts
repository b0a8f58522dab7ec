import { describe, expect, test } from 'vitest';
import { cellKinds } from '../../../src/notebook/cells/index.ts';

describe.each(cellKinds.map((kind) => [kind.name, kind] as const))(
  'the fields of %s',
  (_name, { fields }) => {
    const results = new Set(cellKinds.map(({ result }) => result));

    test('that name other cells say what those must give', () => {
      for (const [name, { inputs, takes }] of Object.entries(fields)) {
        expect(takes !== undefined, name).toBe(inputs !== undefined);
        if (takes) expect(results).toContain(takes);
      }
    });

    test('begin with a value that they read, and that names no cell', () => {
      for (const { initial, read, inputs } of Object.values(fields)) {
        expect(read(JSON.parse(JSON.stringify(initial)))).toEqual({ value: initial });
        expect(inputs?.(initial) ?? []).toEqual([]);
      }
    });

    test.each([[undefined], [Number.NaN], [{ __proto__: null, nonsense: [] }], [[[[]]]], ['\u0000'], [-1]])(
      'read %j as a value of their own or as a problem, and never throw',
      (stored) => {
        for (const { read } of Object.values(fields)) {
          const result = read(stored);
          expect('value' in result !== 'problem' in result).toBe(true);
        }
      },
    );
  },
);
