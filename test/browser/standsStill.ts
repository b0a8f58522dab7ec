import { expect, type Locator } from '@playwright/test';

/** Waits until a thing stays where it is: what is found in a rule is shown a moment after the rule has changed. */
export async function standsStill(thing: Locator): Promise<void> {
  let last = '';
  const isStill = async () => {
    const now = JSON.stringify(await thing.boundingBox());
    const isSame = now === last;
    last = now;
    return isSame;
  };
  await expect.poll(isStill, { intervals: [600] }).toBe(true);
}
