import { describe, expect, test } from 'vitest';
import { floatingPlace } from '../../src/ui/floating.ts';

const view = { width: 1000, height: 800 };
const box = { width: 200, height: 300 };

describe('a floating box', () => {
  test('stands below its anchor and begins or ends with it', () => {
    const anchor = { left: 400, right: 500, top: 100, bottom: 130 };
    expect(floatingPlace(anchor, box, view)).toEqual({ left: 400, top: 136 });
    expect(floatingPlace(anchor, box, view, 'end')).toEqual({ left: 300, top: 136 });
  });

  test('goes above where there is no room below', () => {
    const anchor = { left: 400, right: 500, top: 600, bottom: 630 };
    expect(floatingPlace(anchor, box, view).top).toBe(294);
  });

  test('stays inside a narrow window', () => {
    const anchor = { left: 350, right: 380, top: 100, bottom: 130 };
    expect(floatingPlace(anchor, box, { width: 390, height: 844 }).left).toBe(182);
    expect(
      floatingPlace({ ...anchor, left: 4, right: 30 }, box, { width: 390, height: 844 }, 'end').left,
    ).toBe(8);
  });
});
