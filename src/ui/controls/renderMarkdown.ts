import { turn } from '../../notebook/turn.ts';

/**
 * Markdown as safe HTML. Headings start one level down, links open beside the page, images of other sites are left out,
 * and HTML in the text is shown as it was written.
 */
export async function renderMarkdown(text: string): Promise<string> {
  const [{ Marked }, { default: DOMPurify }] = await Promise.all([import('marked'), import('dompurify')]);
  // Many long texts at once are many steps, between which the page answers.
  await turn();
  const marked = new Marked({
    gfm: true,
    tokenizer: { html: () => undefined, tag: () => undefined },
    walkTokens(token) {
      if (token.type === 'heading') token['depth'] = Math.min(6, Number(token['depth']) + 1);
    },
  });
  const html = marked.parse(text, { async: false });
  const body = DOMPurify.sanitize(html, {
    USE_PROFILES: { html: true },
    FORBID_TAGS: [
      'style',
      'form',
      'input',
      'button',
      'textarea',
      'select',
      'dialog',
      'picture',
      'source',
      'video',
      'audio',
      'track',
      'map',
      'area',
    ],
    FORBID_ATTR: [
      'style',
      'class',
      'id',
      'name',
      'popover',
      'popovertarget',
      'srcset',
      'sizes',
      'background',
      'poster',
      'usemap',
    ],
    RETURN_DOM_FRAGMENT: true,
  });
  for (const link of body.querySelectorAll('a[href]')) {
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  }
  for (const image of body.querySelectorAll('img')) {
    if (!/^data:image\//i.test(image.getAttribute('src') ?? '')) image.replaceWith(image.alt);
  }
  for (const head of body.querySelectorAll('th')) {
    if (head.textContent.trim() === '') head.replaceWith(document.createElement('td'));
  }
  for (const table of body.querySelectorAll('table')) table.setAttribute('tabindex', '0');
  const holder = document.createElement('div');
  holder.append(body);
  return holder.innerHTML;
}
