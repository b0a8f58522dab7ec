import type { LivePicture } from './livePicture.ts';

/** The pictures on the page, near and far. */
export const pictures = new Set<LivePicture>();

/** Draws what is asked of every picture, also of those that nobody can see; resolves when they all stand. */
export async function finishPictures(): Promise<void> {
  await Promise.all(Array.from(pictures, (picture) => picture.finish()));
}
