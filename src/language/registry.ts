/** A list of named things in the order the person sees. A name that stands twice is refused. */
export function registry<Entry extends { readonly name: string }>(
  ...entries: readonly Entry[]
): { readonly list: readonly Entry[]; readonly named: (name: string) => Entry | undefined } {
  const byName = new Map<string, Entry>();
  for (const entry of entries) {
    if (byName.has(entry.name)) throw new Error(`“${entry.name}” is registered twice`);
    byName.set(entry.name, entry);
  }
  return { list: entries, named: (name) => byName.get(name) };
}
