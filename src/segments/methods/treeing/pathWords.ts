import { formatDate } from '../../../language/format.ts';
import { type Message, message, type MessageValue, sayValue } from '../../../language/message.ts';
import { type Language, nameIn, type Text } from '../../../language/text.ts';
import { textFrom } from '../../../language/textFrom.ts';
import type { PathCondition } from '../../../statistics/pathOf.ts';
import * as words from '../../../language/words/tree.ts';
import { exactNumber } from '../../operators/exactNumber.ts';
import { startOfDay } from '../../operators/calendar.ts';
import type { CodedTrait } from './codedTrait.ts';

/** A name lists so many values at most. */
const mostListed = 3;

/** A path as the name of a segment: “Contract: Month-to-month, tenure ≤ 5.5”. */
export function nameOfPath(path: readonly PathCondition[], traits: readonly CodedTrait[]): Text {
  if (path.length === 0) return words.allRows;
  return textFrom((language) =>
    path.map((condition) => nameOfCondition(condition, traits, language)).join(', '),
  );
}

/** One condition as a part of a name. */
export function nameOfCondition(
  condition: PathCondition,
  traits: readonly CodedTrait[],
  language: Language,
): string {
  const { name, levels, type } = traits[condition.column]!;
  const trait = nameIn(name, language);
  if (condition.kind === 'category') {
    const said =
      condition.levels.length === 0 ? words.noValue[language] : levelsIn(levels!, condition, language);
    return `${trait}: ${said}`;
  }
  if (condition.kind === 'missing') return `${trait}: ${words.noValue[language]}`;
  const { above, upTo } = condition;
  const show = (bound: number) => sayValue(boundOf(bound, type), language);
  if (above !== null && upTo !== null) return `${show(above)} < ${trait} ≤ ${show(upTo)}`;
  if (above !== null) return `${trait} > ${show(above)}`;
  return upTo === null ? `${trait}: ${words.anyValue[language]}` : `${trait} ≤ ${show(upTo)}`;
}

function levelsIn(
  levels: readonly string[],
  { levels: codes }: Extract<PathCondition, { kind: 'category' }>,
  language: Language,
): string {
  const inside = codes.map((code) => levels[code - 1]!);
  const outside = levels.filter((_, position) => !codes.includes(position + 1));
  const list = (values: readonly string[]) => sayValue({ list: values, or: true }, language);
  if (inside.length <= mostListed) return list(inside);
  if (outside.length > 0 && outside.length < mostListed)
    return sayValue(message(words.notThese, { values: list(outside) }), language);
  return sayValue(
    message(words.these, { values: inside.slice(0, 2).join(', '), count: inside.length - 2 }),
    language,
  );
}

/** What a condition asks, to follow the name of its trait: “is at most 5.5”. */
export function saidOfCondition(
  condition: PathCondition,
  { levels, type }: CodedTrait,
  isMissing: boolean,
): Message {
  if (condition.kind === 'missing') return message(words.isMissing);
  const said = saidOfValue(condition, levels, type);
  if (said === null) return message(condition.missing ? words.isMissing : words.hasValue);
  return condition.missing && isMissing ? message(words.orMissing, { said }) : said;
}

function saidOfValue(
  condition: Exclude<PathCondition, { kind: 'missing' }>,
  levels: CodedTrait['levels'],
  type: CodedTrait['type'],
): Message | null {
  if (condition.kind === 'category') {
    const values = condition.levels.map((code) => levels![code - 1]!);
    return values.length === 0 ? null : message(words.isOneOf, { values: { list: values, or: true } });
  }
  const { above, upTo } = condition;
  if (above === null) return upTo === null ? null : message(words.isUpTo, { upTo: boundOf(upTo, type) });
  const from = boundOf(above, type);
  return upTo === null
    ? message(words.isAbove, { above: from })
    : message(words.isBetween, { above: from, upTo: boundOf(upTo, type) });
}

/** A bound with every digit; of dates the last day that lies below it. */
export function boundOf(bound: number, type: CodedTrait['type']): MessageValue {
  if (type !== 'date') return exactNumber(bound);
  return textFrom((language) => formatDate(startOfDay(bound), language));
}
