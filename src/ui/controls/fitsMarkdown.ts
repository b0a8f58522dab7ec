const mostCharacters = 20_000;
const mostLevels = 50;

/** The marks of quotes and lists that a line begins with. */
const marks = /^(?:[ \t]*(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$)))*[ \t]*/;

/** Whether a text is short and flat enough to be laid out as Markdown; what is longer or deeper could freeze the page. */
export function fitsMarkdown(text: string): boolean {
  return text.length <= mostCharacters && text.split('\n').every((line) => levelsOf(line) <= mostLevels);
}

/** How deep a line may be nested: by its marks, or by the two spaces a level that it is set in. */
function levelsOf(line: string): number {
  const [before = ''] = marks.exec(line) ?? [];
  const written = before.match(/>|[-*+]|\d+/g)?.length ?? 0;
  const columns = before.replaceAll('\t', '    ').replace(/\S.*$/, '').length;
  return Math.max(written, Math.floor(columns / 2));
}
