import { elideArticles } from './elideArticles.ts';
import { formatDate, formatNumber, formatPercent, locales } from './format.ts';
import { isText, type Language, type Text } from './text.ts';

/** What may stand in a hole of a message. Plain data, so that a message can leave a worker. */
export type MessageValue =
  | string
  | number
  | Text
  | Message
  | { readonly number: number; readonly digits: number }
  | { readonly percent: number; readonly digits?: number }
  | { readonly date: number; readonly time?: boolean }
  | { readonly list: readonly MessageValue[]; readonly or?: boolean };

/**
 * A sentence with holes. `{name}` is replaced by the value, in the language's own form;
 * `{count|row|rows}` picks the words that agree with the number `count`, without printing it; they may have holes.
 */
export interface Message {
  readonly text: Text;
  readonly values?: Readonly<Record<string, MessageValue>>;
}

export function message(text: Text, values?: Readonly<Record<string, MessageValue>>): Message {
  return values ? { text, values } : { text };
}

const choice = /\{([A-Za-z]\w*)\|((?:[^{}|]|\{\w+\})*)\|((?:[^{}|]|\{\w+\})*)\}/g;
const hole = /\{([A-Za-z]\w*)\}/g;

/** A text or message as one string in a language. */
export function say(
  sentence: Text | Message,
  language: Language,
  values?: Readonly<Record<string, MessageValue>>,
): string {
  const { text, filled } = isText(sentence)
    ? { text: sentence, filled: values }
    : { text: sentence.text, filled: sentence.values };
  const valueOf = (name: string) => (filled && Object.hasOwn(filled, name) ? filled[name] : undefined);
  const chosen = text[language].replace(choice, (whole, name: string, one: string, other: string) => {
    const value = valueOf(name);
    if (value === undefined) return whole;
    return pluralRules(language).select(Number(value)) === 'one' ? one : other;
  });
  const said = chosen.replace(hole, (whole, name: string) => {
    const value = valueOf(name);
    return value === undefined ? whole : sayValue(value, language);
  });
  return language === 'it' ? elideArticles(said) : said;
}

/** What may stand in a hole of a message, by itself. */
export function sayValue(value: MessageValue, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return formatNumber(value, language);
  if (isText(value)) return value[language];
  if ('text' in value) return say(value, language);
  if ('number' in value) return formatNumber(value.number, language, value.digits);
  if ('percent' in value) return formatPercent(value.percent, language, value.digits);
  if ('date' in value) return formatDate(value.date, language, value.time);
  return listFormat(language, value.or ?? false).format(value.list.map((item) => sayValue(item, language)));
}

const plurals = new Map<Language, Intl.PluralRules>();

function pluralRules(language: Language): Intl.PluralRules {
  let rules = plurals.get(language);
  if (!rules) plurals.set(language, (rules = new Intl.PluralRules(language)));
  return rules;
}

const lists = new Map<string, Intl.ListFormat>();

function listFormat(language: Language, or: boolean): Intl.ListFormat {
  const key = `${language} ${or}`;
  let format = lists.get(key);
  if (!format)
    lists.set(
      key,
      (format = new Intl.ListFormat(locales[language], { type: or ? 'disjunction' : 'conjunction' })),
    );
  return format;
}
