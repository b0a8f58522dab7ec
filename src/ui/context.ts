import { createContext } from 'svelte';
import type { Workspace } from '../app/workspace.svelte.ts';
import { formatDate, formatNumber, formatPercent } from '../language/format.ts';
import { say, type Message, type MessageValue } from '../language/message.ts';
import { nameIn, type Name, type Text } from '../language/text.ts';

/** The one workspace of the page, set by `App` for every component below it. */
export const [useWorkspace, setWorkspace] = createContext<Workspace>();

/** Says a text or message in the person's language. Called in markup, it follows a change of language. */
export function useSay(): (
  sentence: Text | Message,
  values?: Readonly<Record<string, MessageValue>>,
) => string {
  const { preferences } = useWorkspace();
  return (sentence, values) => say(sentence, preferences.language, values);
}

/** A name of the document as it reads in the person's language. */
export function useNameOf(): (name: Name) => string {
  const { preferences } = useWorkspace();
  return (name) => nameIn(name, preferences.language);
}

/** Numbers, fractions as percentages and civil times in the person's language. */
export function useNumbers(): {
  number(value: number, digits?: number): string;
  percent(fraction: number, digits?: number): string;
  date(milliseconds: number, time?: boolean): string;
} {
  const { preferences } = useWorkspace();
  return {
    number: (value, digits) => formatNumber(value, preferences.language, digits),
    percent: (fraction, digits) => formatPercent(fraction, preferences.language, digits),
    date: (milliseconds, time) => formatDate(milliseconds, preferences.language, time),
  };
}
