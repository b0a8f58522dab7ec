import { operatorNamed } from '../operators/index.ts';
import { segmentCells } from '../readRule.ts';
import { conditionsOf } from '../rule.ts';
import type { Method } from './method.ts';
import { tierLabels } from './scoring/tierLabels.ts';
import { choiceSetting } from './settings/choiceSetting.ts';
import { cutsSetting } from './settings/cutsSetting.ts';
import { flagSetting } from './settings/flagSetting.ts';
import { numberSetting } from './settings/numberSetting.ts';
import { outcomeSetting } from './settings/outcomeSetting.ts';
import { pointsSetting } from './settings/pointsSetting.ts';
import type { Setting } from './settings/setting.ts';
import { settledMethod, type SettledScheme } from './settledMethod.ts';

const inBands: Setting['matters'] = ({ way }) => way === 'bands';
const onAxes: Setting['matters'] = ({ way }) => way === 'axes';
const onOwnAxes: Setting['matters'] = ({ way, split }) => way === 'axes' && split === 'own';

const settings = {
  rules: pointsSetting({ en: 'Points for', sv: 'Poäng för', it: 'Punti per', da: 'Point for' }),
  way: choiceSetting({
    label: { en: 'Segments', sv: 'Segment', it: 'Segmenti', da: 'Segmenter' },
    options: [
      {
        name: 'bands',
        label: { en: 'One score', sv: 'Ett poängtal', it: 'Un punteggio', da: 'Én score' },
      },
      {
        name: 'axes',
        label: {
          en: 'Fit × engagement',
          sv: 'Passform × engagemang',
          it: 'Affinità × interesse',
          da: 'Match × engagement',
        },
      },
    ],
  }),
  cuts: cutsSetting({
    label: { en: 'Cuts', sv: 'Gränser', it: 'Soglie', da: 'Grænser' },
    initial: [40, 70],
    matters: inBands,
  }),
  split: choiceSetting({
    label: { en: 'Cut at', sv: 'Dela vid', it: 'Dividi a', da: 'Del ved' },
    options: [
      {
        name: 'own',
        label: { en: 'own cuts', sv: 'egna gränser', it: 'soglie proprie', da: 'egne grænser' },
      },
      { name: 'terciles', label: { en: 'thirds', sv: 'tredjedelar', it: 'terzi', da: 'tredjedele' } },
    ],
    matters: onAxes,
  }),
  fitCuts: cutsSetting({
    label: { en: 'B and A from', sv: 'B och A från', it: 'B e A da', da: 'B og A fra' },
    initial: [40, 70],
    count: 2,
    matters: onOwnAxes,
  }),
  engagementCuts: cutsSetting({
    label: { en: '2 and 1 from', sv: '2 och 1 från', it: '2 e 1 da', da: '2 og 1 fra' },
    initial: [40, 70],
    count: 2,
    matters: onOwnAxes,
  }),
  most: most({ en: 'Score at most', sv: 'Poäng högst', it: 'Punteggio massimo', da: 'Score højst' }, inBands),
  fitMost: most({ en: 'Fit at most', sv: 'Passform högst', it: 'Affinità massima', da: 'Match højst' }),
  engagementMost: most({
    en: 'Engagement at most',
    sv: 'Engagemang högst',
    it: 'Interesse massimo',
    da: 'Engagement højst',
  }),
  otherMost: most(
    { en: 'Other at most', sv: 'Övrigt högst', it: 'Altro massimo', da: 'Andet højst' },
    inBands,
  ),
  negatives: flagSetting({
    label: { en: 'Below zero', sv: 'Under noll', it: 'Sotto zero', da: 'Under nul' },
  }),
  outcome: outcomeSetting({
    label: { en: 'Converted', sv: 'Konverterad', it: 'Convertito', da: 'Konverteret' },
    isOptional: true,
  }),
};

export type PointsScheme = SettledScheme<typeof settings>;

function most(label: Parameters<typeof numberSetting>[0]['label'], matters?: Setting['matters']) {
  return numberSetting({ label, initial: 100, least: 1, most: 100000, ...(matters && { matters }) });
}

const heat = [
  { en: 'Hot', sv: 'Heta', it: 'Caldi', da: 'Varme' },
  { en: 'Warm', sv: 'Varma', it: 'Tiepidi', da: 'Lune' },
  { en: 'Cold', sv: 'Kalla', it: 'Freddi', da: 'Kolde' },
];

const settled = settledMethod({
  name: 'points',
  label: { en: 'Points', sv: 'Poäng', it: 'Punti', da: 'Point' },
  hint: {
    en: 'Rules give points; the score decides the segment.',
    sv: 'Regler ger poäng; summan avgör segmentet.',
    it: 'Le regole danno punti; il punteggio decide il segmento.',
    da: 'Regler giver point; scoren afgør segmentet.',
  },
  offer: {
    en: 'Turn into points',
    sv: 'Gör om till poäng',
    it: 'Trasforma in punti',
    da: 'Lav om til point',
  },
  settings,
  segments: ({ way, cuts }) =>
    way === 'bands'
      ? tierLabels(cuts.length + 1, heat)
      : ['A', 'B', 'C'].flatMap((letter) =>
          ['1', '2', '3'].map((digit) => ({
            id: `${letter.toLowerCase()}${digit}`,
            name: `${letter}${digit}`,
          })),
        ),
  example: {
    rules: [
      {
        id: 'r1',
        name: { en: 'Over 30', sv: 'Över 30', it: 'Oltre 30', da: 'Over 30' },
        group: 'fit',
        points: 50,
        rule: {
          id: 'g1',
          kind: 'group',
          match: 'all',
          items: [
            {
              id: 'c1',
              kind: 'condition',
              subject: { of: 'column', column: 'age' },
              operator: 'atLeast',
              value: { number: 30 },
            },
          ],
        },
        decay: { since: { of: 'column', column: 'seen' }, perMonth: 25 },
        times: { of: { of: 'column', column: 'visits' }, most: 3 },
      },
    ],
    way: 'axes',
    cuts: [40, 70],
    split: 'terciles',
    fitCuts: [20, 40],
    engagementCuts: [20, 40],
    most: 100,
    fitMost: 50,
    engagementMost: 50,
    otherMost: 50,
    negatives: true,
    outcome: { of: { of: 'column', column: 'won' }, yes: 'yes' },
    said: [],
  },
});

function* conditions({ rules }: PointsScheme) {
  for (const { rule } of rules) yield* conditionsOf(rule);
}

/** Segments by a score: the sum of the points of the rules that a row matches. */
export const points: Method<PointsScheme> = {
  ...settled,
  references: (scheme) => segmentCells(conditions(scheme)),
  cutsFromData: (scheme) =>
    (scheme.way === 'axes' && scheme.split === 'terciles') ||
    [...conditions(scheme)].some(({ operator }) => operatorNamed(operator)?.cutsFromData ?? false),
};
