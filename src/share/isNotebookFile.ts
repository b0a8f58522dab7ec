import { documentName } from './file.ts';
import { isZip } from './isZip.ts';
import { zipEntries } from './zipEntries.ts';

const beginning = 64 * 1024;

/**
 * Whether a file looks like a notebook, whatever its name: a ZIP that holds one, or JSON that names the format near
 * its beginning. Other ZIPs, spreadsheets among them, are not.
 */
export async function isNotebookFile(file: Blob): Promise<boolean> {
  if (await isZip(file)) return (await zipEntries(file))?.some(({ name }) => name === documentName) ?? false;
  const start = await file.slice(0, beginning).text();
  return start.trimStart().startsWith('{') && /"format"\s*:\s*"strata"/.test(start);
}
