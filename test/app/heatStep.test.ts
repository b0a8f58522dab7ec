import { expect, test } from 'vitest';
import { heatStep } from '../../src/app/heatStep.ts';

test('an index takes the step of the ramp that its value lies in', () => {
  const steps = [0, 49.9, 50, 69.9, 70, 89.9, 90, 100, 110, 110.1, 140, 140.1, 200, 200.1].map(heatStep);
  expect(steps).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 4, 5, 5, 6, 6, 7]);
});
