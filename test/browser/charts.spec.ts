import { expect, type Locator, type Page } from '@playwright/test';
import { NotebookPage } from './notebookPage.ts';
import { test } from './visit.ts';

declare global {
  interface Window {
    drag: { blank: number; frames: number; isOver: boolean };
  }
}

const cities = ['Lund', 'Roma', 'Aarhus'] as const;

/** Customers whose ages and cities follow from their number. */
const customers = Array.from({ length: 400 }, (_, index) => ({
  city: cities[index % 3]!,
  age: 20 + ((index * 7) % 40),
  spend: 10 + ((index * 13) % 90),
}));

/** A notebook with the customers, one segment a city, and a chart of them. */
async function openChart(notebook: NotebookPage): Promise<{ segments: Locator; chart: Locator }> {
  const lines = customers.map(({ city, age, spend }, index) => `c${index}\t${city}\t${age}\t${spend}`);
  await notebook.fold(await notebook.openPasted(['id\tcity\tage\tspend', ...lines].join('\n')));
  await notebook.addCell(/^Segments of the table above/);
  const segments = notebook.cell('Segments');
  await segments.getByLabel('Split by').selectOption({ label: 'city' });
  await segments.getByRole('button', { name: 'Split', exact: true }).click();
  await segments.and(notebook.page.locator('[data-state=done]')).waitFor();
  await notebook.addCell(/^Chart of the segments above/);
  const chart = notebook.cell('Chart');
  await expect(chart).toHaveAttribute('data-state', 'done');
  return { segments, chart };
}

async function showAges(chart: Locator): Promise<void> {
  await chart.getByLabel('By column').selectOption('age');
  await chart.getByLabel('Chart', { exact: true }).selectOption('histogramBySegment');
  // The title of the axis that only the histogram has.
  await expect(chart.locator('svg').getByText('Customers', { exact: true })).toBeVisible();
}

/** The bar under the chart that says what is chosen. */
const chosenBar = (chart: Locator) => chart.getByRole('group', { name: 'Chosen in the chart' });
const chosenHeading = (chart: Locator) => chosenBar(chart).locator('b');

/** What is chosen, with its rows. */
async function chosen(chart: Locator): Promise<{ heading: string; rows: number }> {
  const bar = chosenBar(chart);
  const figure = bar.locator('[data-figure=marked]');
  await expect(figure).toBeVisible();
  return {
    heading: await chosenHeading(chart).innerText(),
    rows: Number(await figure.getAttribute('data-value')),
  };
}

/** How many customers a heading such as "Lund · age 20–22" stands for. */
function counted(heading: string, isClosed = false): number {
  const { city, from, to } = /^(?:(?<city>\w+) · )?age (?<from>\d+)–(?<to>\d+)$/.exec(heading)!.groups!;
  return customers.filter(
    (customer) =>
      (city === undefined || customer.city === city) &&
      customer.age >= Number(from) &&
      (customer.age < Number(to) || ((isClosed || Number(to) > 59) && customer.age === Number(to))),
  ).length;
}

const undo = (page: Page) => page.locator('header').getByRole('button', { name: /^Undo/ });

test('what is pressed or drawn by hand in a chart stands for exactly its rows, and the picture follows the rules', async ({
  page,
}) => {
  const notebook = new NotebookPage(page);
  const { segments, chart } = await openChart(notebook);
  await showAges(chart);

  await test.step('an entry of the legend stands for its segment', async () => {
    await chart.locator('svg').getByText('Roma').click();
    const roma = customers.filter(({ city }) => city === 'Roma').length;
    expect(await chosen(chart)).toEqual({ heading: 'Roma', rows: roma });
    await chart.getByRole('button', { name: 'Show rows' }).click();
    await expect(page.getByRole('dialog').getByText(`of ${roma}`)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  await test.step('a bar becomes a segment with exactly its rows, and the edit can be undone', async () => {
    await chart.locator('.mark-rect path').nth(3).click();
    const { heading, rows } = await chosen(chart);
    expect(rows).toBe(counted(heading));
    await chart.getByRole('button', { name: 'Make a segment' }).click();
    await expect(page.getByText(/is a segment now/)).toBeVisible();
    const made = segments.locator('li[data-segment]').first();
    await expect(made).toContainText(heading.split(' · ').at(-1)!);
    await expect(made.locator('[data-figure=kept]')).toHaveAttribute('data-value', String(rows));
    await expect(segments.locator('li[data-segment]')).toHaveCount(4);
    await undo(page).click();
    await expect(segments.locator('li[data-segment]')).toHaveCount(3);
  });

  await test.step('a rule that changes moves the marks of the standing picture', async () => {
    const svg = chart.locator('[role=img] svg');
    await svg.evaluate((element) => element.setAttribute('data-stands', ''));
    // Counts the frames in which the picture had no bar.
    await page.evaluate(() => {
      const state = { blank: 0, frames: 0, isOver: false };
      window.drag = state;
      const look = () => {
        state.frames++;
        if (state.isOver) return;
        if (!document.querySelector('[data-chart=histogramBySegment] .mark-rect path')) state.blank++;
        requestAnimationFrame(look);
      };
      look();
    });
    const marks = () => chart.locator('.mark-rect').first().innerHTML();
    const before = await marks();
    await segments.getByRole('button', { name: 'Menu for Aarhus' }).click();
    await page.getByRole('menuitem', { name: 'Switch off' }).click();
    await expect.poll(marks).not.toBe(before);
    await expect(svg).toHaveAttribute('data-stands', '');
    const { blank, frames } = await page.evaluate(() => {
      window.drag.isOver = true;
      return window.drag;
    });
    expect(frames).toBeGreaterThan(3);
    expect(blank).toBe(0);
    await undo(page).click();
  });

  await test.step('the numbers give the same by keyboard, ranges too', async () => {
    await chart.getByRole('button', { name: 'Show the numbers' }).focus();
    await page.keyboard.press('Enter');
    const cell = chart.getByRole('button', { name: /^Choose 2\d–2\d, Aarhus/ }).first();
    await cell.focus();
    await page.keyboard.press('Enter');
    const one = await chosen(chart);
    expect(one.heading).toMatch(/^Aarhus · age 2/);
    expect(one.rows).toBe(counted(one.heading));
    await chart.getByRole('spinbutton', { name: 'from' }).fill('30');
    await chart.getByRole('spinbutton', { name: 'to' }).fill('40');
    await page.keyboard.press('Enter');
    await expect(chosenHeading(chart)).toHaveText('age 30–40');
    const range = await chosen(chart);
    expect(range.rows).toBe(counted(range.heading, true));
    await chart.getByRole('button', { name: 'Show the chart' }).press('Enter');
  });

  await test.step('a range drawn by hand becomes a table of its rows', async () => {
    const svg = chart.locator('[role=img] svg');
    await svg.scrollIntoViewIfNeeded();
    const box = (await svg.boundingBox())!;
    await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width * 0.7, box.y + box.height * 0.55, { steps: 2 });
    await page.mouse.up();
    await expect(chosenHeading(chart)).not.toHaveText('age 30–40');
    const { heading, rows } = await chosen(chart);
    expect(rows).toBe(counted(heading));
    expect(rows).toBeGreaterThan(0);
    await chart.getByRole('button', { name: 'Keep only these rows' }).click();
    const kept = notebook.cell(heading);
    await expect(kept).toHaveAttribute('data-state', 'done');
    await expect(kept.getByText(`of ${rows}`, { exact: false }).first()).toBeVisible();
  });

  await test.step('a lasso around points becomes a segment of its rows', async () => {
    await chart.getByLabel('By column').selectOption('age');
    await chart.getByLabel('Across').selectOption('spend');
    await expect(chart.locator('[data-chart=scatter] svg .mark-symbol path').first()).toBeVisible();
    await chart.getByRole('button', { name: 'Lasso' }).click();
    const svg = chart.locator('[role=img] svg');
    await svg.scrollIntoViewIfNeeded();
    const box = (await svg.boundingBox())!;
    const at = (x: number, y: number) => [box.x + box.width * x, box.y + box.height * y] as const;
    await page.mouse.move(...at(0.3, 0.3));
    await page.mouse.down();
    for (const spot of [at(0.6, 0.3), at(0.6, 0.6), at(0.3, 0.6), at(0.3, 0.32)]) {
      await page.mouse.move(...spot, { steps: 2 });
    }
    await page.mouse.up();
    const { heading, rows } = await chosen(chart);
    expect(heading).toBe('Outline in age × spend');
    expect(rows).toBeGreaterThan(20);
    expect(rows).toBeLessThan(120);
    await chart.getByRole('button', { name: 'Make a segment' }).click();
    const made = segments.locator('li[data-segment]').first();
    await expect(made.locator('[data-figure=kept]')).toHaveAttribute('data-value', String(rows));
  });
});

test('bars of a table without segments add up in one cell, which the toast shows', async ({ page }) => {
  const notebook = new NotebookPage(page);
  await notebook.openPasted(
    ['id\tage', ...customers.map(({ age }, index) => `c${index}\t${age}`)].join('\n'),
  );
  await notebook.addCell(/^Chart of this table/);
  const chart = notebook.cell('Chart');
  const bars = chart.locator('[data-chart=histogramBySegment] .mark-rect path');
  for (const bar of [4, 1]) {
    await bars.nth(bar).click();
    await expect(bars.and(page.locator('[data-chosen]'))).toHaveCount(1);
    await chart.getByRole('button', { name: 'Make a segment' }).click();
  }
  const made = notebook.cell('Segments of age');
  await expect(made.locator('li[data-segment]')).toHaveCount(2);
  await page.getByRole('button', { name: 'Show', exact: true }).last().click();
  await expect(made).toBeFocused();
});
