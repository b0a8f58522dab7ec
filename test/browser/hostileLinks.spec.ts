import { expect } from '@playwright/test';
import type { HostileLink } from '../share/hostileLinks.ts';
import { test } from './elsewhere.ts';
import { bundle, evaluate } from './ownProcess.ts';
import { spreadsheet } from './spreadsheet.ts';
import { storedNotebooks } from './storedNotebooks.ts';

test.setTimeout(240_000);

/** Milliseconds within which a link must have come to a page, however little the machine has left for it. */
const patience = 10_000;

test('500 hostile links open to a sentence or a page to read, run nothing, ask nobody and touch no notebook', async ({
  elsewhere: { page, notebook: mine, watched },
}, info) => {
  await mine.openEmptyNotebook('Mine');
  await mine.pasteTable(spreadsheet);
  await expect(mine.cell('Pasted table')).toContainText('30 rows');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  const own = page.url();
  await mine.goHome();
  const before = await storedNotebooks(page);
  expect(before).toContain('Mine');

  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const generator = await bundle(new URL('../share/hostileLinks.ts', import.meta.url));
  const links = evaluate<readonly HostileLink[]>(generator, 'hostileLinks(500)', info.outputDir);
  expect(links).toHaveLength(500);
  const opened = await page.evaluate(
    async ({ hashes, patience }) => {
      /** The next page that is shown: a refusal, or a notebook of its own. */
      const shown = async (seen: Element | null) => {
        const until = performance.now() + patience;
        while (performance.now() < until) {
          const main = document.querySelector('main');
          if (main && main !== seen && main.querySelector('h1')) return main;
          await new Promise((resolve) => setTimeout(resolve, 4));
        }
        return null;
      };
      const found: { state: string; frames: number }[] = [];
      let seen = document.querySelector('main');
      for (const hash of hashes) {
        location.hash = hash;
        const main = await shown(seen);
        seen = main;
        const state = !main ? 'nothing' : main.querySelector('[role=alert] .strong') ? 'sentence' : 'page';
        found.push({ state, frames: document.querySelectorAll('iframe').length });
      }
      return found;
    },
    { hashes: links.map(({ link }) => link), patience },
  );

  const stuck = links.filter((_, place) => opened[place]?.state === 'nothing').map(({ what }) => what);
  expect(stuck).toEqual([]);
  expect(opened.filter(({ state }) => state === 'sentence').length).toBeGreaterThan(160);
  expect(opened.filter(({ state }) => state === 'page').length).toBeGreaterThan(160);
  expect(Math.max(...opened.map(({ frames }) => frames))).toBeLessThanOrEqual(2);
  expect(await page.evaluate(() => 'hacked' in window || 'polluted' in {})).toBe(false);
  expect(dialogs).toEqual([]);
  expect(watched.foreign).toEqual([]);
  expect(watched.errors).toEqual([]);
  await page.goto('./#home');
  expect(await storedNotebooks(page)).toBe(before);
  await page.goto(own);
  await expect(mine.cell('Pasted table')).toContainText('30 rows');
});
