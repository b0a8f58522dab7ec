import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The numbers that another program gave for cases of our own; the script that made them lies beside them. */
export function ownOracle<Expected>(method: string): Expected {
  const path = fileURLToPath(new URL(`../oracle/${method}/${method}.json`, import.meta.url));
  return JSON.parse(readFileSync(path, 'utf8')) as Expected;
}
