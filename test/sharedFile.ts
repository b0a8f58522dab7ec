import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The path of a file in the folder of shared data beside the project. */
export function sharedPath(name: string): string {
  return fileURLToPath(new URL(`../../shared/${name}`, import.meta.url));
}

/** Why a test that reads shared data is skipped, or false where the data is there. */
export function sharedIsMissing(...names: string[]): string | false {
  const missing = names.filter((name) => !existsSync(sharedPath(name)));
  return missing.length > 0 && `shared data is not beside the project: ${missing.join(', ')}`;
}

export function sharedJson(name: string): unknown {
  return JSON.parse(readFileSync(sharedPath(name), 'utf8'));
}

/** A shared file as the engine is given it: its bytes under their hash. */
export function sharedSource(name: string): {
  readonly hash: string;
  readonly bytes: number;
  readonly blob: Blob;
} {
  const bytes = readFileSync(sharedPath(name));
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    blob: new Blob([new Uint8Array(bytes)]),
  };
}
