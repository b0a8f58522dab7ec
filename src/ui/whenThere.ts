import { tick } from 'svelte';

/** Frames within which what was asked for comes, if it comes at all: about two seconds. */
const mostFrames = 120;

/** What is found on the page as soon as it is there: cells and their controls come one after another. Null where it never comes. */
export async function whenThere<Found>(find: () => Found | null | undefined): Promise<Found | null> {
  await tick();
  for (let frame = 0; frame < mostFrames; frame++) {
    const found = find();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  return null;
}
