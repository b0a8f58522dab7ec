const hash = /^[0-9a-f]{64}$/;

/**
 * The hashes of all sources that documents and histories name, wherever they stand in them. It knows no kinds:
 * every text that looks like a SHA-256 counts, so that no source is thought unnamed by mistake.
 */
export function sourcesIn(...documents: readonly unknown[]): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...documents];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value === 'string' && hash.test(value)) found.add(value);
    if (typeof value === 'object' && value !== null)
      for (const part of Object.values(value)) waiting.push(part);
  }
  return found;
}
