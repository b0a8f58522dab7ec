import { type CDPSession, expect, type Locator, type Page } from '@playwright/test';
import { NotebookPage } from './notebookPage.ts';
import { spreadsheet } from './spreadsheet.ts';
import { standsStill } from './standsStill.ts';
import { test } from './visit.ts';

/** A notebook of two segments, the first open, whose rule has a group in it. */
async function openSegments(page: Page): Promise<Locator> {
  const notebook = new NotebookPage(page);
  await notebook.fold(await notebook.openPasted(spreadsheet));
  const cell = await notebook.addCell(/^Segments of the table above/);
  await cell.getByRole('button', { name: 'Write rules' }).click();
  await notebook.rewrite(/^Rename Segment/, 'Second');
  await notebook.addSegment(cell, 'First', {
    match: 'All of these',
    items: [
      { subject: 'age', operator: 'is at least', number: 20 },
      { match: 'Any of these', items: [{ subject: 'town', operator: 'is not empty' }] },
    ],
  });
  await notebook.settled();
  return cell;
}

const toMiddle = (thing: Locator) => thing.evaluate((element) => element.scrollIntoView({ block: 'center' }));

/** Takes an item by its grip and, once a place for it has opened, puts it down there, by mouse. */
async function dragTo(
  page: Page,
  grip: Locator,
  target: Locator,
  share: number,
  place: Locator,
): Promise<void> {
  await toMiddle(grip);
  await standsStill(grip);
  const from = (await grip.boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2 + 8, { steps: 2 });
  await expect(async () => {
    // The page may have scrolled along with the drag; a person turns the wheel back.
    await toMiddle(target);
    const to = (await target.boundingBox())!;
    await page.mouse.move(to.x + 20, to.y + to.height * share, { steps: 2 });
    await expect(place).toHaveCount(1, { timeout: 300 });
  }).toPass();
  await page.mouse.up();
}

/** The same with a finger: it comes down on the grip and is moved to near the lower edge of the target. */
async function dragByTouch(
  screen: CDPSession,
  grip: Locator,
  target: Locator,
  place: Locator,
): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    screen.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  await toMiddle(grip);
  await standsStill(grip);
  const from = (await grip.boundingBox())!;
  let at = { x: from.x + from.width / 2, y: from.y + from.height / 2 };
  await touch('touchStart', at.x, at.y);
  await expect(async () => {
    await toMiddle(target);
    const box = (await target.boundingBox())!;
    const to = { x: box.x + 30, y: box.y + box.height * 0.9 };
    for (let step = 1; step <= 4; step++) {
      const share = step / 4;
      await touch('touchMove', at.x + (to.x - at.x) * share, at.y + (to.y - at.y) * share);
    }
    at = to;
    await expect(place).toHaveCount(1, { timeout: 300 });
  }).toPass();
  await touch('touchEnd', 0, 0);
}

const segmentNames = (cell: Locator) => cell.locator('ol > [data-segment] .name');

test('rules are worked by hand: by mouse, by keys and by touch, and what is done is one edit', async ({
  page,
}) => {
  const cell = await openSegments(page);
  const inner = cell.locator('[data-group] [data-group]');
  const undo = page.getByRole('banner').getByRole('button', { name: /^Undo/ });

  await test.step('segments, conditions and cells are put elsewhere by their grips', async () => {
    const names = segmentNames(cell);
    await expect(names).toHaveText(['Second', 'First']);

    const conditions = cell.locator('[data-condition]');
    await dragTo(
      page,
      conditions.first().locator('.grip').first(),
      inner.locator('[data-condition]').last(),
      0.9,
      inner.locator('.drag-place'),
    );
    await expect(inner.locator('[data-condition]')).toHaveCount(2);
    await undo.click();
    await expect(inner.locator('[data-condition]')).toHaveCount(1);

    await dragTo(
      page,
      cell.getByRole('button', { name: /^Move First/ }),
      cell.locator('[data-segment]').first(),
      0.2,
      cell.locator('ol > [data-segment]:first-child.drag-place'),
    );
    await expect(names).toHaveText(['First', 'Second']);
    await undo.click();
    await expect(names).toHaveText(['Second', 'First']);

    const outline = page.getByRole('navigation', { name: 'Outline' });
    const lines = outline.locator('ol.cells > li');
    await expect(lines.last()).toContainText('Segments');
    await lines.last().hover();
    await dragTo(
      page,
      lines.last().locator('.grip'),
      lines.first(),
      0.2,
      outline.locator('li:first-child.drag-place'),
    );
    await expect(page.locator('[data-cell]').first()).toHaveAttribute('data-kind', 'segment');
    await undo.click();
    await expect(page.locator('[data-cell]').first()).toHaveAttribute('data-kind', 'data');
  });

  await test.step('a slider counts as it moves, by keys too, and one hold is one edit', async () => {
    const condition = cell.locator('[data-condition]').first();
    const slider = condition.getByRole('slider');
    const field = condition.getByRole('textbox', { name: 'age is at least', exact: true });
    await slider.focus();
    await page.keyboard.press('ArrowRight');
    await expect(field).toHaveValue('21');
    await page.keyboard.press('Home');
    await expect(field).toHaveValue('20');
    const count = condition.locator('[data-figure=count]');
    await expect(count).toHaveText('30');
    const box = (await slider.boundingBox())!;
    await page.mouse.move(box.x + 6, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 2 });
    await page.mouse.move(box.x + box.width - 1, box.y + box.height / 2, { steps: 2 });
    await page.mouse.up();
    await expect(field).toHaveValue('49');
    await expect(count).toHaveText('1');
    await undo.click();
    await expect(field).toHaveValue('20');
    await expect(count).toHaveText('30');
  });

  await test.step('a condition is dragged by its grip on a small touch screen', async () => {
    const screen = await page.context().newCDPSession(page);
    await screen.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await page.setViewportSize({ width: 390, height: 844 });
    await dragByTouch(
      screen,
      cell.locator('[data-condition]').first().locator('.grip').first(),
      inner.locator('[data-condition]').last(),
      inner.locator('.drag-place'),
    );
    await expect(inner.locator('[data-condition]')).toHaveCount(2);
    await screen.send('Emulation.setTouchEmulationEnabled', { enabled: false });
  });
});
