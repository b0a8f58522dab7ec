import { message } from '../../../language/message.ts';
import * as gridWords from '../../../language/words/grid.ts';
import * as words from '../../../language/words/reading.ts';
import { wayNamed } from '../../../segments/methods/bands/index.ts';
import type { GridPart, GridScheme } from '../../../segments/methods/gridScheme.ts';
import type { DefinitionContext, DefinitionWords } from './definitionWords.ts';

/** What is crossed with what: the name of each cell says where it lies. */
export const grid: DefinitionWords<GridScheme> = {
  sentences: () => new Map(),
  rest: gridWords.noPart,
  lines: ({ parts }, context) => [
    {
      label: words.crossedTraits,
      said: message(words.asIs, { text: { list: parts.map((part) => partWords(part, context)) } }),
    },
  ],
};

function partWords(part: GridPart, { sentences, cellName }: DefinitionContext) {
  if (part.of === 'segments') return cellName(part.cell);
  const name = sentences.name(part.subject);
  const way = part.of === 'bands' ? wayNamed(part.way) : undefined;
  return way ? message(words.cutSo, { trait: name, way: way.label }) : name;
}
