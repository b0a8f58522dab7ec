import { formatNumber } from '../language/format.ts';
import type { ChartContext } from './chart.ts';
import type { IndexRow } from './indexRow.ts';
import type { indexScale } from './indexScale.ts';
import { indexShown } from './indexShown.ts';
import { indexWords } from './indexWords.ts';
import { markWidth } from './segmentRows.ts';

/**
 * What stands beside a segment whose marks do not speak for themselves: a base that is too small or missing,
 * on the side with more room, and short where the room is short.
 */
export function indexNotes(
  rows: readonly IndexRow[],
  context: ChartContext,
  { position }: Pick<ReturnType<typeof indexScale>, 'position'>,
) {
  const all = indexShown(rows, context);
  const notes = context.segments.flatMap(({ id }) => {
    const own = all.filter(({ segment }) => segment === id);
    const [first] = own;
    const small = own.find(({ isSmall }) => isSmall);
    const hasIndex = own.some(({ index }) => index !== null);
    if (!first || (!small && hasIndex)) return [];
    const reach = own.flatMap(({ index, low, high }) => [index, low, high]).filter((value) => value !== null);
    const from = Math.min(100, ...reach);
    const to = Math.max(100, ...reach);
    const isRight = 1 - position(to) >= position(from);
    const room = (isRight ? 1 - position(to) : position(from)) * markWidth(context);
    const long = small?.reason ?? indexWords.notComparable[context.language];
    const isLong = long.length * 6.4 + 12 > room;
    const note = small && isLong ? `n = ${formatNumber(small.base ?? 0, context.language, 1)}` : long;
    const align: 'left' | 'right' = isRight ? 'left' : 'right';
    return [{ name: first.name, note, place: isRight ? to : Math.max(from, 0.1), align }];
  });
  return (['left', 'right'] as const).map((align) => ({
    align,
    values: notes.filter((note) => note.align === align),
  }));
}
