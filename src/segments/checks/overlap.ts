import { message } from '../../language/message.ts';
import type { Text } from '../../language/text.ts';
import type { Check } from './check.ts';
import type { Finding } from './finding.ts';
import type { SegmentFacts } from './ruleFacts.ts';

const name = 'overlap';

const firstTakes: Text = {
  en: '{rows} {rows|row matches|rows match} more than one segment; the first from the top keeps {rows|it|them}.',
  sv: '{rows} {rows|rad passar|rader passar} flera segment; det översta behåller {rows|den|dem}.',
  it: '{rows} {rows|riga corrisponde|righe corrispondono} a più segmenti; {rows|la|le} tiene il primo dall’alto.',
  da: '{rows} {rows|række passer|rækker passer} til flere segmenter; det øverste beholder {rows|den|dem}.',
};

const inSeveral: Text = {
  en: '{rows} {rows|row is|rows are} in more than one segment.',
  sv: '{rows} {rows|rad ingår|rader ingår} i flera segment.',
  it: '{rows} {rows|riga è|righe sono} in più segmenti.',
  da: '{rows} {rows|række er|rækker er} i flere segmenter.',
};

const sharesWith: Text = {
  en: 'Shares rows with {others}.',
  sv: 'Delar rader med {others}.',
  it: 'Ha righe in comune con {others}.',
  da: 'Deler rækker med {others}.',
};

const loses: Text = {
  en: 'Of the {matched} rows that it matches, {lost} {lost|goes|go} to {others}.',
  sv: 'Av de {matched} rader som passar går {lost} till {others}.',
  it: 'Delle {matched} righe che corrispondono, {lost} {lost|va|vanno} a {others}.',
  da: 'Af de {matched} rækker, der passer, går {lost} til {others}.',
};

/** Rows that more than one segment matches, and who wins them. */
export const overlap: Check = {
  name,
  label: { en: 'Overlap', sv: 'Överlappning', it: 'Sovrapposizione', da: 'Overlap' },
  find({ scheme, segments, shared }) {
    if (shared === 0) return [];
    const isFirstMatch = scheme.overlap === 'firstMatch';
    const whole = message(isFirstMatch ? firstTakes : inSeveral, { rows: shared });
    return [
      ...segments.flatMap((facts) => rivalry(facts, isFirstMatch)),
      { check: name, weight: 'note', message: whole, place: {} },
    ];
  },
};

/** A segment left with nothing is said so elsewhere. */
function rivalry(
  { segment, matched, kept, rivals }: SegmentFacts,
  isFirstMatch: boolean,
): readonly Finding[] {
  if (rivals.length === 0 || kept === 0) return [];
  const said = isFirstMatch ? message(loses, { matched, lost: matched - kept }) : message(sharesWith);
  const others = rivals.map(({ id }) => ({ segment: id }));
  return [{ check: name, weight: 'note', message: said, place: { segment: segment.id }, others }];
}
