import { type Download, test } from '@playwright/test';

/** Keeps a file that the page saved under the name that it proposed; gives back where. */
export async function savedFile(download: Download): Promise<string> {
  const path = test.info().outputPath(download.suggestedFilename());
  await download.saveAs(path);
  return path;
}
