import { message } from '../../../language/message.ts';
import type { Name, Text } from '../../../language/text.ts';
import * as treeWords from '../../../language/words/tree.ts';
import * as words from '../../../language/words/typing.ts';
import type { ReportPart } from '../../report.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { MethodContext } from '../method.ts';
import { mostLevels } from '../treeing/toPredictBy.ts';
import type { TypingScheme } from '../typing.ts';
import type { LearnedTyping } from './learnedTyping.ts';
import type { segmentSizes } from './segmentSizes.ts';

/** Our own bounds: rows, rows of a segment, what it has to be better than always naming the largest by, and a giant's share. */
const fewRows = 100;
const smallSegment = 30;
const better = 0.05;
const giant = 0.8;

interface Told {
  readonly learned: LearnedTyping;
  readonly classes: readonly { readonly name: Name }[];
  readonly sizes: ReturnType<typeof segmentSizes>;
  readonly listed: readonly SegmentLabel[];
  readonly way: TypingScheme['way'];
  readonly context: MethodContext;
}

/** What speaks against what is assigned, and what one should know of it. */
export function typingWarnings({
  learned,
  classes,
  sizes,
  listed,
  way,
  context,
}: Told): readonly ReportPart[] {
  const { checked, known, left, segments, positions } = learned;
  const { confusion } = checked;
  const parts: ReportPart[] = [];
  const add = (part: 'warning' | 'note', text: Text, values: Parameters<typeof message>[1] = {}) =>
    parts.push({ part, message: message(text, values) });
  const isOwn = (context.reference ?? context).table === context.table;
  if (isOwn) add('note', words.measuredHere);
  if (known.weights !== null) add('note', words.weighted[way]);
  if (confusion !== null) {
    const { accuracy, majority } = confusion;
    add('warning', words.notMeasured, { share: { percent: accuracy, digits: 0 } });
    if (accuracy < majority.accuracy + better)
      add('warning', words.hardlyBetter, { class: classes[majority.class]!.name });
  }
  if (known.target.length < fewRows) add('warning', treeWords.fewRows, { rows: known.target.length });
  const small = segments.flatMap((_, position) =>
    sizes.measured.rows[position]! < smallSegment ? [listed[position]!.name] : [],
  );
  if (small.length > 0)
    add('warning', words.smallSegments, { segments: { list: small }, count: small.length });
  if (isOwn) return parts;
  const never = segments.flatMap((_, position) =>
    sizes.here.rows[position] === 0 && sizes.measured.rows[position]! > 0 ? [listed[position]!.name] : [],
  );
  if (never.length > 0) add('note', words.neverGiven, { segments: { list: never }, count: never.length });
  const { shares } = sizes.here;
  const largest = shares.indexOf(Math.max(...shares.slice(0, -1)));
  if (shares[largest]! > giant)
    add('warning', words.giantSegment, {
      share: { percent: shares[largest]! },
      measured: { percent: sizes.measured.shares[largest]! },
    });
  const lacking = sizes.here.rows.at(-1)!;
  if (lacking > 0 && !positions.includes(-1)) add('note', words.lackTraits[way], { rows: lacking });
  if (left.length > 0) add('note', treeWords.leftOut, { most: mostLevels, traits: { list: left } });
  return parts;
}
