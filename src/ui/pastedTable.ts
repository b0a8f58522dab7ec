const delimiters = ['\t', ';', ','] as const;

/** Whether pasted text looks like a table: two lines or more, divided alike by tabs, semicolons or commas. */
export function isPastedTable(text: string): boolean {
  const [head, next] = text.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  if (head === undefined || next === undefined) return false;
  return delimiters.some((delimiter) => {
    const fields = head.split(delimiter).length;
    return fields > 1 && (delimiter === '\t' || fields === next.split(delimiter).length);
  });
}
