import { type Message, message, say } from '../../../language/message.ts';
import type { Text } from '../../../language/text.ts';
import { textFrom } from '../../../language/textFrom.ts';
import * as words from '../../../language/words/lifetimeValue.ts';
import type { LifetimeValueScheme } from '../lifetimeValue.ts';

/** What kind of value it is: revenue or margin, how far ahead, discounted or not. */
export function kindOfValue({ kind, margin, horizon, discount }: LifetimeValueScheme): Message {
  const isDiscounted = kind !== 'simple' && discount > 0;
  return message(kind === 'contractual' ? words.wholeKind : words.aheadKind, {
    what: margin === 100 ? words.revenue : words.margin,
    months: horizon,
    discounted: isDiscounted ? words.discounted : words.notDiscounted,
  });
}

/** The name of a tier, with the kind of value that it is of. */
export function tierName(name: string, scheme: LifetimeValueScheme): Text {
  const kind = kindOfValue(scheme);
  return textFrom((language) => `${name}: ${say(kind, language)}`);
}
