import * as words from '../../../language/words/reading.ts';
import * as segmentWords from '../../../language/words/segments.ts';
import type { RulesScheme } from '../../../segments/methods/rulesScheme.ts';
import { ruleSentence } from '../../../segments/ruleSentence.ts';
import type { DefinitionWords } from './definitionWords.ts';

/** The rule of each segment, and who wins where two of them match. */
export const rules: DefinitionWords<RulesScheme> = {
  sentences: ({ segments }, { sentences }) =>
    new Map(
      segments.map(({ id, rule }) => {
        const parts = ruleSentence(rule, sentences);
        const nothing = { text: segmentWords.saysNothing[sentences.language], kind: 'plain' } as const;
        return [id, parts.length > 0 ? parts : [nothing]];
      }),
    ),
  rest: segmentWords.everyoneElseHint,
  lines: ({ overlap }) => [
    {
      label: words.whoWins,
      said: overlap === 'firstMatch' ? segmentWords.firstMatchHead : segmentWords.overlapHead,
    },
  ],
};
