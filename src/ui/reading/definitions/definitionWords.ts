import type { Message } from '../../../language/message.ts';
import type { Name, Text } from '../../../language/text.ts';
import type { TableSegmentation } from '../../../notebook/results.ts';
import type { Method } from '../../../segments/methods/method.ts';
import type { SentenceContext, SentencePart } from '../../../segments/ruleSentence.ts';
import type { SegmentLabel } from '../../../segments/segmentLabel.ts';

/** What a definition is said with. */
export interface DefinitionContext {
  readonly sentences: SentenceContext;
  /** The segments, without everyone else. */
  readonly segments: readonly SegmentLabel[];
  /** The first table that the segments were made in; null while there is none. */
  readonly table: TableSegmentation | null;
  /** The method's parameters by name, where it has a form of settings. */
  readonly settings: Method['settings'];
  /** The name of another cell. */
  cellName(id: string): Name;
}

interface DefinitionLine {
  readonly label: Text;
  readonly said: Text | Message;
}

/** How the scheme of a method is said to someone who reads it. */
export interface DefinitionWords<Scheme = unknown> {
  /** What each segment holds, by its id; one whose name says it all has no sentence. */
  sentences(scheme: Scheme, context: DefinitionContext): ReadonlyMap<string, readonly SentencePart[]>;
  /** Who everyone else is. */
  readonly rest: Text;
  /** What holds for all of them. */
  lines(scheme: Scheme, context: DefinitionContext): readonly DefinitionLine[];
}
