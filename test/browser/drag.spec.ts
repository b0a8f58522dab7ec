import { expect, type Locator, type Page } from '@playwright/test';
import { NotebookPage } from './notebookPage.ts';
import { bundle, evaluate } from './ownProcess.ts';
import { test } from './visit.ts';
import { watchPace } from './watchPace.ts';
import { writeRule } from './writeRule.ts';

/** Rows of the shop, and how long the slider is dragged; the long form is `ROWS=1000000 DRAG=5000`. */
const rows = Number(process.env['ROWS'] ?? 100_000);
const milliseconds = Number(process.env['DRAG'] ?? 1500);
test.setTimeout(180_000);

/** What stood on the page in one frame. */
interface Frame {
  readonly at: number;
  readonly slider: number;
  readonly count: number;
  /** The segment's own size, and what its chart says. */
  readonly kept: number;
}

test('while a slider is dragged each frame counts for some value of the drag, and the last for the final one', async ({
  page,
}, info) => {
  const notebook = new NotebookPage(page);
  await notebook.openEmptyNotebook('A long drag');
  const data = await notebook.addCell(/^Data/);
  await data.getByRole('button', { name: /Clothing shop/ }).click();
  const cell = await withRows(page, data);
  await notebook.addCell(/^Segments of the table above/);
  const segments = page.locator('[data-kind=segment]');
  await segments.getByRole('button', { name: 'Write rules' }).click();
  await notebook.rewrite(/^Rename Segment/, 'Big spenders');
  await writeRule(segments.getByRole('group', { name: /^Group/ }).first(), {
    match: 'All of these',
    items: [
      { subject: 'orders', operator: 'is at least', number: 1 },
      { subject: 'value', operator: 'is at least', number: 0 },
    ],
  });
  await notebook.settled();
  const condition = segments.locator('[data-condition]').last();
  await condition.scrollIntoViewIfNeeded();
  const slider = condition.getByRole('slider');
  const pace = await watchPace(page);
  const frames = await watchFrames(condition, segments);
  const settings = await drag(page, slider);
  await notebook.settled();
  const { longestFrame, longTasks } = await pace();
  const seen = await frames();
  await expect(cell).toHaveAttribute('data-state', 'done');

  const generator = await bundle(new URL('modules/columnOf.ts', import.meta.url));
  const values = evaluate<readonly (number | null)[]>(
    generator,
    `columnOf('value', ${rows})`,
    info.outputDir,
  );
  const countFrom = (least: number) => values.filter((value) => value !== null && value >= least).length;
  const asked = new Map<number, number>();
  for (const { slider } of seen) if (!asked.has(slider)) asked.set(slider, countFrom(slider));
  const possible = new Set(asked.values());
  for (const frame of seen) {
    expect(possible, `a count of ${frame.count} is of no value of the drag`).toContain(frame.count);
    expect(frame.kept, 'the segment and its condition are of one moment').toBe(frame.count);
  }
  const last = seen.at(-1)!;
  expect(last.count).toBe(countFrom(last.slider));
  const counts = new Set(seen.map(({ count }) => count)).size;
  expect(counts).toBeGreaterThan(5);
  const lags = lagsOf(seen, asked);
  console.log(
    `Drag over ${rows} rows, milliseconds: ${JSON.stringify({ settings, frames: seen.length, counts, ...lags, longestFrame: Math.round(longestFrame), longTasks })}`,
  );
});

async function withRows(page: Page, data: Locator): Promise<Locator> {
  const field = data.getByLabel('Rows', { exact: true });
  await field.fill(String(rows));
  await field.press('Enter');
  await expect(page.locator('[data-kind=data]')).toContainText(rows.toLocaleString('en'), {
    timeout: 60_000,
  });
  return page.locator('[data-kind=data]');
}

/** Notes what stands on the page in every frame from now on. */
async function watchFrames(condition: Locator, segments: Locator): Promise<() => Promise<readonly Frame[]>> {
  const handles = {
    slider: await condition.getByRole('slider').elementHandle(),
    count: await condition.locator('[data-figure=count]').elementHandle(),
    kept: await segments.locator('[data-figure=kept]').first().elementHandle(),
  };
  const page = condition.page();
  const noted = await page.evaluateHandle(({ slider, count, kept }) => {
    const seen: Frame[] = [];
    const number = (element: Element | null) => Number((element as HTMLElement).dataset['value']);
    const note = () => {
      seen.push({
        at: performance.now(),
        slider: (slider as HTMLInputElement).valueAsNumber,
        count: number(count as Element),
        kept: number(kept as Element),
      });
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    return seen;
  }, handles);
  return () => noted.jsonValue();
}

/** Drags the thumb to and fro by the mouse, and says how many settings it went through. */
async function drag(page: Page, slider: Locator): Promise<number> {
  const box = (await slider.boundingBox())!;
  const y = box.y + box.height / 2;
  const x = (fraction: number) => box.x + box.width * (0.08 + 0.6 * fraction);
  await page.mouse.move(box.x + 8, y);
  await page.mouse.down();
  const began = Date.now();
  let steps = 0;
  for (; Date.now() - began < milliseconds; steps++) {
    const turn = ((Date.now() - began) / 2500) % 2;
    await page.mouse.move(x(turn < 1 ? turn : 2 - turn), y);
  }
  await page.mouse.up();
  return steps;
}

/** How long after the slider came to a value its count stood there, where the drag stayed long enough to see it. */
function lagsOf(seen: readonly Frame[], asked: ReadonlyMap<number, number>) {
  const lags: number[] = [];
  let since = seen[0]!;
  for (const frame of seen) {
    if (frame.slider !== since.slider) since = frame;
    const shown = seen.findIndex(({ at, count }) => at >= frame.at && count === asked.get(frame.slider));
    if (frame === since && shown >= 0) lags.push(seen[shown]!.at - frame.at);
  }
  lags.sort((one, other) => one - other);
  const at = (share: number) => Math.round(lags[Math.floor((lags.length - 1) * share)] ?? 0);
  return { editToCountMedian: at(0.5), editToCount95: at(0.95) };
}
