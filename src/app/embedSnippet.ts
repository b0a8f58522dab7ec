/** HTML that shows a link in a frame of another page; `cell` is the place, from 1, of the one to show. */
export function embedSnippet(link: string, title: string, cell: number | null): string {
  const address = `${link}&mode=embed${cell === null ? '' : `&cell=${cell}`}`;
  return `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="480" loading="lazy"></iframe>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
