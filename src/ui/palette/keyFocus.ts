import type { KeyFocus } from '../../app/commands/keyedCommand.ts';
import { isTyping } from '../typingTarget.ts';

/** The cell in which a key was pressed; also when the key has taken away the field that it was pressed in. */
export function pressedIn(event: KeyboardEvent): HTMLElement | undefined {
  return event
    .composedPath()
    .find((part): part is HTMLElement => part instanceof HTMLElement && part.dataset['cell'] !== undefined);
}

/** Where the focus is when a key is pressed, as the commands want to know it. */
export function keyFocus(event: KeyboardEvent): KeyFocus {
  const element = event.target instanceof HTMLElement ? event.target : document.body;
  return {
    at: placeOf(element, pressedIn(event)),
    inField: element.closest('input, select, textarea, [contenteditable]') !== null,
    isTyping: isTyping(element),
  };
}

/** A cell that was pressed with the mouse has the focus, but does not show it: its arrows scroll the page. */
function placeOf(element: HTMLElement, cell: HTMLElement | undefined): KeyFocus['at'] {
  if (cell) return cell === element && !('pressed' in cell.dataset) ? 'cell' : 'inside';
  return element === document.body ? 'nothing' : 'elsewhere';
}
