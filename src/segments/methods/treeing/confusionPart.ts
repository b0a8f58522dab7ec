import { message, type Message, type MessageValue } from '../../../language/message.ts';
import type { Name } from '../../../language/text.ts';
import * as words from '../../../language/words/tree.ts';
import type { Confusion } from '../../../statistics/confusion.ts';
import type { ReportPart } from '../../report.ts';

/** What was predicted beside what is: as a picture where the classes have plain names, else as a table. */
export function confusionPart(
  { counts }: Confusion,
  classes: readonly { readonly name: Name }[],
  title: Message,
): ReportPart {
  const count = classes.length;
  const shown = (sum: number): MessageValue => (Number.isInteger(sum) ? sum : { number: sum, digits: 1 });
  const isPlain = classes.every(({ name }) => typeof name === 'string');
  if (!isPlain)
    return {
      part: 'table',
      title,
      columns: [
        { label: message(words.rowsByColumns) },
        ...classes.map(({ name }) => ({ label: name, isNumber: true as const })),
      ],
      rows: classes.map(({ name }, actual): readonly MessageValue[] => [
        name,
        ...classes.map((_, predicted) => shown(counts[actual * count + predicted]!)),
      ]),
    };
  return {
    part: 'chart',
    title,
    chart: 'heat',
    rows: classes.flatMap(({ name: up }, actual) =>
      classes.map(({ name: across }, predicted) => ({
        across: across as string,
        up: up as string,
        value: counts[actual * count + predicted]!,
        label: null,
      })),
    ),
    across: words.predicted,
    up: words.real,
  };
}
