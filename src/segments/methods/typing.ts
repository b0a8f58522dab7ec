import { choiceSetting } from './settings/choiceSetting.ts';
import { numberSetting } from './settings/numberSetting.ts';
import { segmentsSetting } from './settings/segmentsSetting.ts';
import { traitsSetting } from './settings/traitsSetting.ts';
import { settledMethod, type SettledScheme } from './settledMethod.ts';
import { toPredictBy } from './treeing/toPredictBy.ts';

const settings = {
  segments: segmentsSetting({
    label: { en: 'Learn', sv: 'Lär in', it: 'Apprendi', da: 'Lær' },
    hint: {
      en: 'The cell whose segments are learned. It stands over the table chosen under “Cuts from the data of”.',
      sv: 'Cellen vars segment lärs in. Den gäller tabellen som är vald under ”Gränser enligt data i”.',
      it: 'La cella i cui segmenti vengono appresi. Riguarda la tabella scelta in «Soglie dai dati di».',
      da: 'Cellen, hvis segmenter læres. Den gælder tabellen valgt under ”Grænser ud fra data i”.',
    },
    overOne: true,
  }),
  traits: traitsSetting({
    label: { en: 'By', sv: 'Med hjälp av', it: 'In base a', da: 'Ud fra' },
    types: ['number', 'text', 'boolean', 'date'],
    begin(fitting) {
      const shared = toPredictBy(fitting.filter(({ subject }) => subject.of === 'dimension'));
      return shared.length > 0 ? shared : toPredictBy(fitting);
    },
  }),
  way: choiceSetting({
    label: { en: 'Way', sv: 'Sätt', it: 'Modo', da: 'Måde' },
    options: [
      {
        name: 'tree',
        label: { en: 'decision tree', sv: 'beslutsträd', it: 'albero di decisione', da: 'beslutningstræ' },
      },
      {
        name: 'centre',
        label: { en: 'nearest centre', sv: 'närmaste mitt', it: 'centro più vicino', da: 'nærmeste midte' },
      },
      {
        name: 'logistic',
        label: {
          en: 'logistic regression',
          sv: 'logistisk regression',
          it: 'regressione logistica',
          da: 'logistisk regression',
        },
      },
    ],
  }),
  depth: numberSetting({
    label: { en: 'Depth', sv: 'Djup', it: 'Profondità', da: 'Dybde' },
    initial: 5,
    least: 1,
    most: 8,
    isWhole: true,
    matters: ({ way }) => way === 'tree',
  }),
  questions: numberSetting({
    label: {
      en: 'Golden questions',
      sv: 'Guldfrågor',
      it: 'Domande chiave',
      da: 'Guldspørgsmål',
    },
    hint: {
      en: 'Only the traits that tell most; 0 is all.',
      sv: 'Bara de egenskaper som säger mest; 0 är alla.',
      it: 'Solo le caratteristiche che dicono di più; 0 sono tutte.',
      da: 'Kun de egenskaber, der siger mest; 0 er alle.',
    },
    initial: 0,
    least: 0,
    most: 50,
    isWhole: true,
  }),
  folds: numberSetting({
    label: { en: 'Folds', sv: 'Delar', it: 'Parti', da: 'Dele' },
    hint: {
      en: 'Each part is told by a model that has not seen it.',
      sv: 'Varje del bedöms av en modell som inte har sett den.',
      it: 'Ogni parte è prevista da un modello che non l’ha vista.',
      da: 'Hver del bedømmes af en model, der ikke har set den.',
    },
    initial: 5,
    least: 2,
    most: 20,
    isWhole: true,
  }),
  seed: numberSetting({
    label: { en: 'Seed', sv: 'Slumptal', it: 'Seme', da: 'Startværdi' },
    initial: 1,
    least: 0,
    most: 1_000_000,
    isWhole: true,
  }),
};

export type TypingScheme = SettledScheme<typeof settings>;

/** Segments learned on one table, such as a survey, and assigned to the others by the traits they share. */
export const typing = settledMethod({
  name: 'typing',
  label: { en: 'Typing tool', sv: 'Segmentväljare', it: 'Tipizzazione', da: 'Segmentvælger' },
  hint: {
    en: 'Learns the segments of one table and assigns them to the rows of others.',
    sv: 'Lär sig segmenten i en tabell och tilldelar dem raderna i andra.',
    it: 'Apprende i segmenti di una tabella e li assegna alle righe di altre.',
    da: 'Lærer segmenterne i én tabel og tildeler dem til rækkerne i andre.',
  },
  settings,
  segments: ({ said }) => said.map(({ at, name }) => ({ id: at, name: name ?? at })),
  example: {
    segments: 'survey',
    traits: [{ of: 'dimension', dimension: 'age' }],
    way: 'tree',
    depth: 3,
    questions: 2,
    folds: 5,
    seed: 1,
    said: [{ at: 'careful', name: 'Careful', color: 2 }],
  },
});
