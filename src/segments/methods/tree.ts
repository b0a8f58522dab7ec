import { choiceSetting } from './settings/choiceSetting.ts';
import { flagSetting } from './settings/flagSetting.ts';
import { numberSetting } from './settings/numberSetting.ts';
import { segmentsSetting } from './settings/segmentsSetting.ts';
import { traitSetting } from './settings/traitSetting.ts';
import { traitsSetting } from './settings/traitsSetting.ts';
import { settledMethod, type SettledScheme } from './settledMethod.ts';
import { toPredictBy } from './treeing/toPredictBy.ts';

const splitsBy = (what: string) => (others: Readonly<Record<string, unknown>>) => others['by'] === what;
const isPruned = ({ way, prune }: Readonly<Record<string, unknown>>) => way === 'gini' && prune === true;

const settings = {
  by: choiceSetting({
    label: { en: 'Split by', sv: 'Dela efter', it: 'Dividi per', da: 'Del efter' },
    options: [
      {
        name: 'trait',
        label: { en: 'an outcome', sv: 'ett utfall', it: 'un esito', da: 'et udfald' },
      },
      {
        name: 'segments',
        label: { en: 'other segments', sv: 'andra segment', it: 'altri segmenti', da: 'andre segmenter' },
      },
    ],
  }),
  target: traitSetting({
    label: { en: 'Outcome', sv: 'Utfall', it: 'Esito', da: 'Udfald' },
    types: ['boolean', 'text', 'number'],
    roles: ['converted'],
    otherwise: (fitting) => fitting.findLast(({ facts }) => facts?.distinct === 2)?.subject ?? null,
    matters: splitsBy('trait'),
  }),
  segments: segmentsSetting({
    label: { en: 'Segments', sv: 'Segment', it: 'Segmenti', da: 'Segmenter' },
    matters: splitsBy('segments'),
  }),
  predictors: traitsSetting({
    label: { en: 'By', sv: 'Med hjälp av', it: 'In base a', da: 'Ud fra' },
    types: ['number', 'text', 'boolean', 'date'],
    begin: toPredictBy,
  }),
  way: choiceSetting({
    label: { en: 'Splits', sv: 'Delningar', it: 'Divisioni', da: 'Delinger' },
    options: [
      {
        name: 'gini',
        label: {
          en: 'in two (CART)',
          sv: 'i två (CART)',
          it: 'in due (CART)',
          da: 'i to (CART)',
        },
      },
      {
        name: 'chiSquare',
        label: {
          en: 'in several (chi-square)',
          sv: 'i flera (chi-två)',
          it: 'in più parti (chi quadrato)',
          da: 'i flere (chi i anden)',
        },
      },
    ],
  }),
  depth: numberSetting({
    label: { en: 'Depth', sv: 'Djup', it: 'Profondità', da: 'Dybde' },
    initial: 3,
    least: 1,
    most: 8,
    isWhole: true,
  }),
  leafRows: numberSetting({
    label: {
      en: 'Smallest leaf, rows',
      sv: 'Minsta löv, rader',
      it: 'Foglia minima, righe',
      da: 'Mindste blad, rækker',
    },
    initial: 20,
    least: 1,
    most: 1_000_000,
    isWhole: true,
  }),
  leafShare: numberSetting({
    label: { en: 'and per cent', sv: 'och procent', it: 'e percentuale', da: 'og procent' },
    initial: 1,
    least: 0,
    most: 50,
  }),
  prune: flagSetting({
    label: { en: 'Prune', sv: 'Beskär', it: 'Pota', da: 'Beskær' },
    matters: ({ way }) => way === 'gini',
  }),
  seed: numberSetting({
    label: { en: 'Seed', sv: 'Slumptal', it: 'Seme', da: 'Startværdi' },
    initial: 1,
    least: 0,
    most: 1_000_000,
    isWhole: true,
    matters: isPruned,
  }),
};

export type TreeScheme = SettledScheme<typeof settings>;

/** Segments that are the leaves of a decision tree: by an outcome, or to explain other segments. */
export const tree = settledMethod({
  name: 'tree',
  label: { en: 'Decision tree', sv: 'Beslutsträd', it: 'Albero di decisione', da: 'Beslutningstræ' },
  hint: {
    en: 'Finds the traits that tell an outcome, or other segments, best apart.',
    sv: 'Hittar egenskaperna som bäst skiljer ut ett utfall eller andra segment.',
    it: 'Trova le caratteristiche che meglio distinguono un esito, o altri segmenti.',
    da: 'Finder de egenskaber, der bedst skiller et udfald eller andre segmenter ad.',
  },
  settings,
  becomes: 'rules',
  segments: ({ said }) => said.map(({ at, name }) => ({ id: at, name: name ?? at })),
  example: {
    by: 'trait',
    target: { of: 'column', column: 'churned' },
    segments: null,
    predictors: [{ of: 'column', column: 'tenure' }],
    way: 'gini',
    depth: 2,
    leafRows: 20,
    leafShare: 1,
    prune: false,
    seed: 1,
    said: [{ at: 'leaf-0', name: { en: 'New', sv: 'Nya', it: 'Nuovi', da: 'Nye' }, color: 3 }],
  },
});
