import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/palette.ts';
import { restSegment } from '../../../segments/segmentation.ts';
import type { ChoiceList } from '../choiceList.ts';

export const segments: ChoiceList = {
  name: 'segments',
  heading: words.goToSegment,
  isLong: true,
  choices: ({ session }) =>
    (session?.document.cells ?? []).flatMap(({ id, name }) => {
      const outcome = session?.outcome(id);
      if (outcome?.state !== 'done' || outcome.result.type !== 'segmentation') return [];
      return outcome.result.segments.map((segment) => ({
        name: `segment ${id} ${segment.id}`,
        label: segment.name,
        detail: message(words.segmentOf, { cell: name }),
        mark: { segment: segment.id === restSegment ? ('rest' as const) : segment.color },
        run: ({ page }) => page.goToSegment(id, segment.id),
      }));
    }),
};
