import type { Build } from './build.ts';

const hashed = 'assets/';

/** Whether a file has its content's hash in its name, and so is the same in every build that has it. */
export function isHashed(path: string): boolean {
  return path.startsWith(hashed);
}

/**
 * The path of the site's file that an address stands for; null for what a service worker has no business with.
 * Files of older builds, which a tab may still ask for, are known by their folder.
 */
export function fileAt(files: Build['files'], site: string, address: string): string | null {
  const [plain = ''] = address.split(/[?#]/);
  if (!plain.startsWith(site)) return null;
  const path = plain.slice(site.length) || 'index.html';
  return Object.hasOwn(files, path) || isHashed(path) ? path : null;
}
