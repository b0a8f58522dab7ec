import { message } from '../../../language/message.ts';
import type { Text } from '../../../language/text.ts';
import type { ReportPart } from '../../report.ts';

/** A warning of so many choices that name a segment which is gone, with what can be done; none where there are none. */
export function passedOver(count: number, remedy: Text): readonly ReportPart[] {
  if (count === 0) return [];
  return [{ part: 'warning', message: message(words, { count, remedy: message(remedy, { count }) }) }];
}

const words: Text = {
  en: '{count} {count|choice names|choices name} a segment that the cell no longer has, and {count|is|are} passed over. {remedy}',
  sv: '{count} val gäller segment som cellen inte längre har, och hoppas över. {remedy}',
  it: '{count} {count|scelta riguarda|scelte riguardano} un segmento che la cella non ha più, e {count|viene ignorata|vengono ignorate}. {remedy}',
  da: '{count} valg gælder et segment, som cellen ikke længere har, og springes over. {remedy}',
};
