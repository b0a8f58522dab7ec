import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The first of these commands that can be run from the PATH, or null. */
export function onThePath(...commands) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command))).find(canRun) ?? null;
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
