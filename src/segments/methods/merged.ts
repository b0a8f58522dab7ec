import { inNone } from './combining/inNone.ts';
import { joiningSetting } from './settings/joiningSetting.ts';
import { segmentsSetting } from './settings/segmentsSetting.ts';
import { settledMethod, type SettledScheme } from './settledMethod.ts';

const settings = {
  from: segmentsSetting({
    label: { en: 'Segments of', sv: 'Segment i', it: 'Segmenti di', da: 'Segmenter i' },
  }),
  joins: joiningSetting({
    label: { en: 'Merge', sv: 'Slå ihop', it: 'Unisci', da: 'Slå sammen' },
    hint: {
      en: 'What joins a segment goes along when that one joins another.',
      sv: 'Det som slås ihop med ett segment följer med när det i sin tur slås ihop med ett annat.',
      it: 'Ciò che si unisce a un segmento lo segue quando questo si unisce a un altro.',
      da: 'Det, der slås sammen med et segment, følger med, når segmentet slås sammen med et andet.',
    },
    of: 'from',
  }),
};

export type MergedScheme = SettledScheme<typeof settings>;

/** The segments of another cell with some of them made one. */
export const merged = settledMethod({
  name: 'merged',
  label: {
    en: 'Merged segments',
    sv: 'Sammanslagna segment',
    it: 'Segmenti uniti',
    da: 'Sammenlagte segmenter',
  },
  hint: {
    en: 'Some segments of another cell become one.',
    sv: 'Några segment i en annan cell blir ett.',
    it: 'Alcuni segmenti di un’altra cella diventano uno solo.',
    da: 'Nogle segmenter i en anden celle bliver til ét.',
  },
  settings,
  cutsFromData: false,
  rest: inNone,
  becomes: 'rules',
  segments: ({ said }) => said.map(({ at, name }) => ({ id: at, name: name ?? at })),
  example: {
    from: 'a',
    joins: [{ cell: 'a', segment: 's2', into: 's1' }],
    said: [{ at: 's1', name: { en: 'Buyers', sv: 'Köpare', it: 'Acquirenti', da: 'Købere' } }],
  },
});
