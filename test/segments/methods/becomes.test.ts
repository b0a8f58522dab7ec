import { expect, test } from 'vitest';
import type { MethodRun } from '../../../src/segments/methods/method.ts';
import { methodNamed, methods } from '../../../src/segments/methods/index.ts';

test('what becomes another method can do so, and the other offers it', async () => {
  const becoming = methods.filter(({ becomes }) => becomes !== undefined);
  expect(becoming.map(({ name, becomes }) => [name, becomes])).toContainEqual(['fittedScore', 'points']);
  for (const { name } of methods) {
    const { run } = (await import(`../../../src/segments/methods/${name}.run.ts`)) as { run: MethodRun };
    const becomes = methodNamed(name)?.becomes;
    expect([name, run.become !== undefined]).toEqual([name, becomes !== undefined]);
    if (becomes !== undefined) expect([name, methodNamed(becomes)?.offer]).toEqual([name, expect.anything()]);
  }
});
