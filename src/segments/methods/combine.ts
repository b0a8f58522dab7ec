import { inNone } from './combining/inNone.ts';
import { choiceSetting } from './settings/choiceSetting.ts';
import { segmentsSetting } from './settings/segmentsSetting.ts';
import { someSegmentsSetting } from './settings/someSegmentsSetting.ts';
import { settledMethod, type SettledScheme } from './settledMethod.ts';

const settings = {
  first: segmentsSetting({
    label: { en: 'Segments', sv: 'Segment', it: 'Segmenti', da: 'Segmenter' },
  }),
  second: segmentsSetting({ label: { en: 'with', sv: 'med', it: 'con', da: 'med' } }),
  way: choiceSetting({
    label: { en: 'Make', sv: 'Skapa', it: 'Crea', da: 'Lav' },
    options: [
      {
        name: 'cross',
        label: {
          en: 'each combination',
          sv: 'varje kombination',
          it: 'ogni combinazione',
          da: 'hver kombination',
        },
      },
      {
        name: 'consensus',
        label: {
          en: 'what both agree on',
          sv: 'det båda är överens om',
          it: 'ciò su cui concordano',
          da: 'det, begge er enige om',
        },
      },
      {
        name: 'split',
        label: {
          en: 'the first, split by the second',
          sv: 'den första, delad efter den andra',
          it: 'la prima, divisa per la seconda',
          da: 'den første, delt efter den anden',
        },
      },
    ],
  }),
  only: someSegmentsSetting({
    label: { en: 'Split', sv: 'Dela upp', it: 'Dividi', da: 'Opdel' },
    of: 'first',
    matters: ({ way }) => way === 'split',
  }),
};

export type CombineScheme = SettledScheme<typeof settings>;

/** Segments of two other cells put together: their combinations, the rows that both put alike, or some of one split by the other. */
export const combine = settledMethod({
  name: 'combine',
  label: {
    en: 'Two segmentations',
    sv: 'Två segmenteringar',
    it: 'Due segmentazioni',
    da: 'To segmenteringer',
  },
  hint: {
    en: 'Compares two cells: crosses them, keeps what both agree on, or splits segments of one by the other.',
    sv: 'Jämför två celler: korsar dem, behåller det båda är överens om eller delar segment i den ena efter den andra.',
    it: 'Confronta due celle: le incrocia, tiene ciò su cui concordano o divide segmenti dell’una secondo l’altra.',
    da: 'Sammenligner to celler: krydser dem, beholder det, begge er enige om, eller deler segmenter i den ene efter den anden.',
  },
  settings,
  cutsFromData: false,
  rest: inNone,
  becomes: 'rules',
  segments: ({ said }) => said.map(({ at, name }) => ({ id: at, name: name ?? at })),
  example: {
    first: 'a',
    second: 'b',
    way: 'consensus',
    only: [],
    said: [{ at: 's1', name: { en: 'Both', sv: 'Båda', it: 'Entrambi', da: 'Begge' } }],
  },
});
