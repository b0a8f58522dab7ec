import { message } from '../../../language/message.ts';
import type { Text } from '../../../language/text.ts';
import type { ReportPart } from '../../report.ts';

/** The head of a method's report: what it is, when to use it and when not, and its formula. */
export function reportCard(
  words: { readonly what: Text; readonly when: Text; readonly whenNot: Text },
  formula: Text,
): ReportPart {
  return {
    part: 'card',
    what: message(words.what),
    when: message(words.when),
    whenNot: message(words.whenNot),
    formula: message(formula),
  };
}
