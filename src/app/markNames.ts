/** A stretch of a sentence; `mark` is the name that stands there. */
interface MarkedPart {
  readonly text: string;
  readonly mark: string | null;
}

/** A sentence cut at the names that stand in it, the longest first, so that a view can set them off. */
export function markNames(sentence: string, names: readonly string[]): readonly MarkedPart[] {
  let parts: readonly MarkedPart[] = [{ text: sentence, mark: null }];
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    if (name === '') continue;
    parts = parts.flatMap((part) => (part.mark === null ? cut(part.text, name) : part));
  }
  return parts;
}

function cut(text: string, name: string): readonly MarkedPart[] {
  return text
    .split(name)
    .flatMap((plain, position) => [
      ...(position > 0 ? [{ text: name, mark: name }] : []),
      ...(plain === '' ? [] : [{ text: plain, mark: null }]),
    ]);
}
