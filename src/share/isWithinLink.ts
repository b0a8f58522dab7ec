/** What the JSON of a link may hold at most: it opens on the page at once, whoever made it. */
const most = {
  /** Characters of one text. */
  text: 200_000,
  /** Values, lists and objects in all. */
  nodes: 100_000,
  conditions: 2_000,
} as const;

/** Whether a page can take this JSON in one go. Its depth has been looked at before. */
export function isWithinLink(json: unknown): boolean {
  const waiting = [json];
  let nodes = 0;
  let conditions = 0;
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (++nodes > most.nodes || (typeof value === 'string' && value.length > most.text)) return false;
    if (typeof value !== 'object' || value === null) continue;
    if ('operator' in value && ++conditions > most.conditions) return false;
    for (const part of Object.values(value)) waiting.push(part);
  }
  return true;
}
