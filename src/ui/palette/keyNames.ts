import type { Shortcut } from '../../app/commands/shortcut.ts';
import type { Text } from '../../language/text.ts';
import { keyNames } from '../../language/words/palette.ts';

const signs: Readonly<Record<string, string>> = {
  arrowup: '↑',
  arrowdown: '↓',
};

const appleSigns: Readonly<Record<string, string>> = { ...signs, control: '⌘', alt: '⌥', shift: '⇧' };

export const isApple = /^(Mac|iP)/.test(navigator.platform);

/** The keys of a shortcut as they are named on the person's keyboard, in the order they are pressed. */
export function keysOf(
  { key, control, alt, shift }: Shortcut,
  say: (text: Text) => string,
): readonly string[] {
  const held = Object.entries({ control, alt, shift }).flatMap(([name, isHeld]) => (isHeld ? name : []));
  return [...held, key].map((name) => {
    const sign = (isApple ? appleSigns : signs)[name];
    const text = keyNames[name];
    return sign ?? (text ? say(text) : name.toUpperCase());
  });
}
