import { parse, View } from 'vega';
import type { TopLevelSpec } from 'vega-lite';
import { beforeEach, expect, test } from 'vitest';
import type { Embedded } from '../../../src/ui/charts/drawChart.ts';
import { LivePicture } from '../../../src/ui/charts/livePicture.ts';

const spec = (value: number, more: object = {}) =>
  ({
    params: [{ name: 'reach', value }],
    data: { values: [{ value }] },
    mark: 'bar',
    encoding: {},
    ...more,
  }) as TopLevelSpec;

/** What was done to the standing drawing, and how many drawings there were. */
const log: string[] = [];
let drawings = 0;
let broken = 0;

async function draw(host: HTMLElement): Promise<Embedded> {
  const drawing = ++drawings;
  host.textContent = `drawing ${drawing}`;
  const view: Embedded['view'] = Object.assign(new View(parse({})), {
    signal: (name: string, value: unknown) => void log.push(`${drawing} ${name} ${String(value)}`),
    data: (name: string, rows: readonly object[]) =>
      void log.push(`${drawing} ${name} ${JSON.stringify(rows)}`),
    resize: () => view,
    runAsync: async () => void log.push(`${drawing} run`),
  });
  return { view, finalize: () => void log.push(`${drawing} over`) };
}

function pictureIn(host: HTMLElement, drawing: typeof draw = draw): LivePicture {
  return new LivePicture(host, {
    draw: drawing,
    onDrawn: () => {},
    onShown: () => {},
    onBroken: () => broken++,
  });
}

const settled = async () => {
  for (let frame = 0; frame < 4; frame++) await new Promise(requestAnimationFrame);
};

beforeEach(() => {
  log.length = 0;
  drawings = 0;
  broken = 0;
});

test('only new rows go into the standing picture, the newest of each frame', async () => {
  const host = document.createElement('div');
  const picture = pictureIn(host);
  picture.show(spec(1), 'en');
  await settled();
  const standing = host.firstChild;
  for (let value = 2; value <= 40; value++) picture.show(spec(value), 'en');
  await settled();
  expect(drawings).toBe(1);
  expect(host.firstChild).toBe(standing);
  expect(log).toEqual(['1 reach 40', '1 rows0 [{"value":40}]', '1 run']);
});

test('a drag over many frames ends with its last rows, and never goes back', async () => {
  const host = document.createElement('div');
  const picture = pictureIn(host);
  for (let value = 1; value <= 12; value++) {
    picture.show(spec(value), 'en');
    await new Promise(requestAnimationFrame);
  }
  await settled();
  const shown = log.filter((line) => line.includes('reach')).map((line) => Number(line.split(' ')[2]));
  expect(shown).toEqual(shown.toSorted((a, b) => a - b));
  expect(shown.at(-1)).toBe(12);
  expect(drawings).toBe(1);
});

test('another frame is drawn beside the standing picture and takes its place', async () => {
  const host = document.createElement('div');
  const picture = pictureIn(host);
  picture.show(spec(1), 'en');
  await settled();
  picture.show(spec(1, { width: 200 }), 'en');
  expect(host.textContent).toBe('drawing 1');
  await settled();
  expect(host.textContent).toBe('drawing 2');
  expect(host.children).toHaveLength(1);
  expect(log).toEqual(['1 over']);
  picture.show(spec(1, { width: 200 }), 'sv');
  await settled();
  expect(drawings).toBe(3);
});

test('what is drawn after the end is let go, and a fault is told', async () => {
  const host = document.createElement('div');
  const picture = pictureIn(host);
  picture.show(spec(1), 'en');
  picture.finalize();
  await settled();
  expect(host.children).toHaveLength(0);
  expect(log).toEqual(['1 over']);
  const faulty = pictureIn(host, () => Promise.reject(new Error('no picture')));
  faulty.show(spec(1), 'en');
  await settled();
  expect(broken).toBe(1);
});

test('out of sight it follows once the asks pause, and at once when it comes near', async () => {
  const host = document.createElement('div');
  const picture = pictureIn(host);
  picture.isNear = false;
  picture.show(spec(1), 'en');
  await settled();
  expect(drawings).toBe(0);
  picture.isNear = true;
  await settled();
  expect(drawings).toBe(1);
  picture.isNear = false;
  picture.show(spec(2), 'en');
  picture.show(spec(3), 'en');
  await settled();
  expect(log).toEqual([]);
  await expect.poll(() => log).toEqual(['1 reach 3', '1 rows0 [{"value":3}]', '1 run']);
});
