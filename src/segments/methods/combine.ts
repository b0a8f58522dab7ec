import { choiceSetting } from './settings/choiceSetting.ts';
import { segmentsSetting } from './settings/segmentsSetting.ts';
import { settledMethod, type SettledScheme } from './settledMethod.ts';

const settings = {
  first: segmentsSetting({
    label: { en: 'Segments', sv: 'Segment', it: 'Segmenti', da: 'Segmenter' },
  }),
  second: segmentsSetting({ label: { en: 'with', sv: 'med', it: 'con', da: 'med' } }),
  way: choiceSetting({
    label: { en: 'Keep', sv: 'Behåll', it: 'Tieni', da: 'Behold' },
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
    ],
  }),
};

export type CombineScheme = SettledScheme<typeof settings>;

/** Segments of two other cells put together: their combinations, or the rows that both put alike. */
export const combine = settledMethod({
  name: 'combine',
  label: {
    en: 'Two segmentations',
    sv: 'Två segmenteringar',
    it: 'Due segmentazioni',
    da: 'To segmenteringer',
  },
  hint: {
    en: 'The segments of two cells are compared, and combined.',
    sv: 'Segmenten i två celler jämförs och kombineras.',
    it: 'I segmenti di due celle sono confrontati e combinati.',
    da: 'Segmenterne i to celler sammenlignes og kombineres.',
  },
  settings,
  cutsFromData: false,
  segments: ({ said }) => said.map(({ at, name }) => ({ id: at, name: name ?? at })),
  example: {
    first: 'a',
    second: 'b',
    way: 'consensus',
    said: [{ at: 's1', name: { en: 'Both', sv: 'Båda', it: 'Entrambi', da: 'Begge' } }],
  },
});
