const textInputs = new Set(['text', 'search', 'url', 'tel', 'email', 'password', 'number']);

/** Whether a person types text in the element, so that the browser's own paste and undo belong to it. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return textInputs.has(target.type) && !target.readOnly;
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}
