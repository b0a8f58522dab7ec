import { isText } from '../language/text.ts';
import { heldIn } from './traitValues.ts';

/** Keys under which stands what must stay as the data have it. */
const ofTheData: ReadonlySet<string> = new Set(['column', 'against', 'hash', 'operator']);

/**
 * JSON with every text in it changed but the names of columns and the values of conditions and settings. `key` is what a text
 * stands under; one in four languages stands under the key of the four.
 */
export function mapTexts<Json>(json: Json, change: (text: string, key: string) => string): Json {
  const visit = (part: unknown, key: string): unknown => {
    if (typeof part === 'string') return ofTheData.has(key) ? part : change(part, key);
    if (Array.isArray(part)) return part.map((inner) => visit(inner, key));
    if (typeof part !== 'object' || part === null) return part;
    const isAsked = 'operator' in part;
    const isHeld = heldIn(part) !== null;
    return Object.fromEntries(
      Object.entries(part).map(([inner, value]) => [
        inner,
        (isAsked && inner === 'value') || (isHeld && inner === 'yes')
          ? value
          : visit(value, isText(part) ? key : inner),
      ]),
    );
  };
  return visit(json, '') as Json;
}
