import { nameIn, type Name } from '../language/text.ts';
import { textFrom } from '../language/textFrom.ts';

/** Several names as one: in every language where one of them is. */
export function joinedNames(names: readonly Name[], between: string): Name {
  return names.every((name) => typeof name === 'string')
    ? names.join(between)
    : textFrom((language) => names.map((name) => nameIn(name, language)).join(between));
}
