import type { Attachment } from 'svelte/attachments';

/** Makes a list as wide as what is chosen in it, where the browser does not do so by `field-sizing`. */
export function asWideAsChosen(value: string): Attachment<HTMLSelectElement> | undefined {
  if (CSS.supports('field-sizing', 'content')) return undefined;
  return (list) => {
    const style = getComputedStyle(list);
    const pen = document.createElement('canvas').getContext('2d');
    const chosen = [...list.options].find((option) => option.value === value);
    if (!pen || !chosen) return;
    pen.font = style.font;
    const around = parseFloat(style.paddingLeft) + parseFloat(style.paddingRight) + 2;
    list.style.width = `${Math.ceil(pen.measureText(chosen.text).width + around)}px`;
  };
}
