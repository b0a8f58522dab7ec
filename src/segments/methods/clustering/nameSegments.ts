import { languages, type Language, type Text } from '../../../language/text.ts';
import { say } from '../../../language/message.ts';
import * as words from '../../../language/words/clusterNames.ts';
import { distinction, type Feature } from './profile.ts';

/** A name says so many of the features that mark a segment, and one more where another says the same. */
const usual = 2;

/** Differences of fewer deviations than this are no name. */
const leastDistinct = 0.2;

/** Names for segments from what marks them most: “High income, low age”. */
export function nameSegments(features: readonly Feature[], segments: number): readonly Text[] {
  const marks = Array.from({ length: segments }, (_, segment) =>
    features
      .filter((feature) => isNaming(feature, segment))
      .toSorted((one, other) => Math.abs(distinction(other, segment)) - Math.abs(distinction(one, segment)))
      .map((feature) => partOf(feature, segment)),
  );
  const names = marks.map((parts, segment) => {
    const first = parts.slice(0, usual);
    const alike = marks.filter((other, at) => at !== segment && saysSame(first, other.slice(0, usual)));
    const apart = parts.slice(usual).find((part) => !alike.some((other) => includes(other, part)));
    return joined(alike.length > 0 && apart ? [...first, apart] : first);
  });
  return names.map((name, segment) => {
    const before = names.slice(0, segment).filter(({ en }) => en === name.en).length;
    return before === 0 ? name : inEach((language) => `${name[language]} (${before + 1})`);
  });
}

const includes = (parts: readonly Text[], part: Text) => parts.some(({ en }) => en === part.en);

const saysSame = (one: readonly Text[], other: readonly Text[]) =>
  one.length === other.length && one.every((part) => includes(other, part));

/** Below and above all, of what kind a feature is. */
const patterns = {
  mean: [words.low, words.high],
  yes: [words.seldom, words.often],
} as const;

function partOf(feature: Feature, segment: number): Text {
  const { value, label } = feature;
  if (value !== null && value !== true) return inEach(() => label);
  const pattern = patterns[value === null ? 'mean' : 'yes'][distinction(feature, segment) > 0 ? 1 : 0];
  return inEach((language) => say(pattern, language, { trait: label }));
}

/** Whether a feature can be a part of a segment’s name: of categories, those that the segment has more of. */
function isNaming(feature: Feature, segment: number): boolean {
  const distinct = distinction(feature, segment);
  const isCategory = feature.value !== null && feature.value !== true;
  return feature.isMarker[segment]! && (isCategory ? distinct : Math.abs(distinct)) >= leastDistinct;
}

function joined(parts: readonly Text[]): Text {
  if (parts.length === 0) return words.average;
  return inEach((language) => {
    const all = parts.map((part) => part[language]).join(', ');
    return all.charAt(0).toLocaleUpperCase(language) + all.slice(1);
  });
}

function inEach(say: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, say(language)])) as Text;
}
