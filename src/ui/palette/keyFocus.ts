import type { KeyFocus } from '../../app/commands/keyedCommand.ts';
import { isTyping } from '../typingTarget.ts';

/** Where the focus is when a key is pressed on an element, as the commands want to know it. */
export function keyFocus(target: EventTarget | null): KeyFocus {
  const element = target instanceof HTMLElement ? target : document.body;
  const cell = element.closest('[data-cell]');
  return {
    at: cell === element ? 'cell' : cell ? 'inside' : element === document.body ? 'nothing' : 'elsewhere',
    inField: element.closest('input, select, textarea, [contenteditable]') !== null,
    isTyping: isTyping(element),
  };
}
