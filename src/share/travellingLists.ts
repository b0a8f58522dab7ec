import type { Name } from '../language/text.ts';
import { isText } from '../language/text.ts';
import type { Notebook } from '../notebook/notebook.ts';

/** Values in a rule that go along in a link, and what holds the rule: a segment or a cell. */
interface TravellingList {
  readonly name: Name;
  readonly count: number;
  /** Whether some of them look like e-mail addresses. */
  readonly hasAddresses: boolean;
}

/** Lists up to this length are chosen by hand rather than pasted. */
const mostChosen = 20;

const address = /[^\s@]@[^\s@]+\.[^\s@]/;

/**
 * The values of conditions that a person may not expect in a link: lists of more than 20, and all that look like
 * e-mail addresses. It knows no kinds and no operators: a condition is whatever has an operator and a value.
 */
export function travellingLists(document: Notebook): readonly TravellingList[] {
  const found: TravellingList[] = [];
  const visit = (part: unknown, holder: Name): void => {
    if (typeof part !== 'object' || part === null) return;
    const name = 'name' in part && isName(part.name) ? part.name : holder;
    if ('operator' in part && 'value' in part) {
      const lists = listsIn(part.value).map((list) => ({
        name,
        count: list.length,
        hasAddresses: list.some((value) => address.test(value)),
      }));
      found.push(...lists.filter(({ count, hasAddresses }) => count > mostChosen || hasAddresses));
    } else for (const inner of Object.values(part)) visit(inner, name);
  };
  visit(document.cells, document.title);
  return found;
}

/** The lists of texts in the value of an operator; a text by itself is a list of one. */
function listsIn(value: unknown): readonly (readonly string[])[] {
  if (typeof value === 'string') return [[value]];
  if (typeof value !== 'object' || value === null) return [];
  const inner: readonly unknown[] = Object.values(value);
  const texts = inner.filter((part) => typeof part === 'string');
  const others = inner.filter((part) => typeof part !== 'string').flatMap(listsIn);
  return texts.length > 0 ? [texts, ...others] : others;
}

function isName(value: unknown): value is Name {
  return typeof value === 'string' || isText(value);
}
