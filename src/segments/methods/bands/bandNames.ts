import { formatDate, formatNumber } from '../../../language/format.ts';
import { message, say, type Message } from '../../../language/message.ts';
import type { Text } from '../../../language/text.ts';
import { textFrom } from '../../../language/textFrom.ts';
import * as words from '../../../language/words/bandNames.ts';
import type { Quantity } from './way.ts';

/** What cuts are of. */
interface Cutting {
  readonly closed: 'left' | 'right';
  readonly type: Quantity;
  /** What all values are multiples of (whole numbers: 1; whole days: a day); 0 where nothing is known of it. */
  readonly step: number;
}

/** A band as a person reads it. */
export interface BandName {
  readonly name: Text;
  /** Exactly which values: "over 35.5, up to 70.35". */
  readonly range: Message;
}

const day = 86_400_000;

/** The names of the k + 1 bands between k ascending cuts, in four languages, with the values that each holds. */
export function bandNames(cuts: readonly number[], cutting: Cutting): readonly BandName[] {
  if (cuts.length === 0) return [{ name: words.everyValue, range: message(words.everyValue) }];
  const show = shownAs(cuts, cutting);
  return Array.from({ length: cuts.length + 1 }, (_, band) => {
    const [from, to] = [cuts[band - 1], cuts[band]];
    const said = words.ranges[cutting.type][cutting.closed];
    const range =
      from === undefined
        ? message(said.first, { to: show(to!) })
        : to === undefined
          ? message(said.last, { from: show(from) })
          : message(said.between, { from: show(from), to: show(to) });
    return { name: nameOf(from, to, cutting, show) ?? textFrom((language) => say(range, language)), range };
  });
}

/** A band between two cuts by its outermost values, where these are known; null for an outer band. */
function nameOf(
  from: number | undefined,
  to: number | undefined,
  { closed, type, step }: Cutting,
  show: (value: number) => Text,
): Text | null {
  const whole = type === 'date' ? day : 1;
  const isWhole = step > 0 && step % whole === 0;
  if (from === undefined || to === undefined) {
    if (!isWhole || closed === 'left') return null;
    const bound = Math.floor((from ?? to!) / whole) * whole;
    const said = words.ranges[type].right;
    const [text, hole] = from === undefined ? [said.first, 'to'] : [said.last, 'from'];
    return textFrom((language) => say(text, language, { [hole]: show(bound) }));
  }
  const low = closed === 'left' ? Math.ceil(from / whole) * whole : (Math.floor(from / whole) + 1) * whole;
  const high = closed === 'left' ? (Math.ceil(to / whole) - 1) * whole : Math.floor(to / whole) * whole;
  const [first, last] = isWhole && low <= high ? [low, high] : [from, to];
  if (first === last) return show(first);
  return textFrom((language) => say(words.between, language, { from: show(first), to: show(last) }));
}

/** Numbers with every decimal where four do, else to three digits of the narrowest band; days without their time where all are whole. */
function shownAs(cuts: readonly number[], { type, step }: Cutting): (value: number) => Text {
  if (type === 'date') {
    const hasTime = step % day !== 0 && cuts.some((cut) => cut % day !== 0);
    return (value) => textFrom((language) => formatDate(value, language, hasTime));
  }
  const isShort = cuts.every((cut) => Number(cut.toFixed(4)) === cut);
  const gaps = cuts.slice(1).map((cut, position) => cut - cuts[position]!);
  const narrowest = Math.min(...gaps, ...(gaps.length === 0 ? [Math.abs(cuts[0]!) || 1] : []));
  const digits = isShort ? 4 : Math.max(0, Math.min(15, 2 - Math.floor(Math.log10(narrowest))));
  return (value) => textFrom((language) => formatNumber(value, language, digits));
}
