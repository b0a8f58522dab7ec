/** A stretch of a text, and whether it is what was searched for. */
export interface Stretch {
  readonly text: string;
  readonly isFound: boolean;
}

/** A text as stretches: those that are what was searched for, in any case, and those between them. */
export function highlighted(text: string, search: string): readonly Stretch[] {
  const sought = search.trim().toLowerCase();
  const lower = text.toLowerCase();
  if (sought === '' || lower.length !== text.length) return [{ text, isFound: false }];
  const stretches: Stretch[] = [];
  let from = 0;
  for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, from)) {
    if (at > from) stretches.push({ text: text.slice(from, at), isFound: false });
    from = at + sought.length;
    stretches.push({ text: text.slice(at, from), isFound: true });
  }
  if (from < text.length || text === '') stretches.push({ text: text.slice(from), isFound: false });
  return stretches;
}
