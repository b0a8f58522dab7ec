import { message, say } from '../../../language/message.ts';
import * as bandWords from '../../../language/words/bands.ts';
import * as words from '../../../language/words/reading.ts';
import { wayNamed } from '../../../segments/methods/bands/index.ts';
import type { BandsScheme } from '../../../segments/methods/bandsScheme.ts';
import type { DefinitionWords } from './definitionWords.ts';

/** The stretch of values that each band holds, and where the cuts come from. */
export const bands: DefinitionWords<BandsScheme> = {
  sentences({ subject }, { sentences, segments, table }) {
    const ranges = table?.bands?.ranges ?? [];
    return new Map(
      segments.flatMap(({ id }, position) => {
        const range = ranges[position];
        if (!range || !subject) return [];
        const trait = { text: sentences.name(subject), kind: 'trait' } as const;
        return [[id, [trait, { text: ` ${say(range, sentences.language)}`, kind: 'value' }]]];
      }),
    );
  },
  rest: bandWords.noValue,
  lines({ subject, way }, { sentences, table }) {
    const known = wayNamed(way);
    const made = table?.bands;
    const show = (value: number) => (made?.type === 'date' ? { date: value } : value);
    const name = subject ? sentences.name(subject) : '';
    return [
      ...(subject ? [{ label: words.cutTrait, said: message(words.asIs, { text: name }) }] : []),
      ...(known ? [{ label: bandWords.wayLabel, said: known.label }] : []),
      ...(made && made.cuts.length > 0
        ? [
            {
              label: bandWords.cuts,
              said: message(words.asIs, { text: { list: made.cuts.map(show) } }),
            },
            { label: bandWords.edge, said: bandWords.edges[made.closed] },
          ]
        : []),
    ];
  },
};
