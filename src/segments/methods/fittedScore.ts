import { predictorsToBegin } from './scoring/predictorsToBegin.ts';
import { tierLabels } from './scoring/tierLabels.ts';
import { choiceSetting } from './settings/choiceSetting.ts';
import { cutsSetting } from './settings/cutsSetting.ts';
import { numberSetting } from './settings/numberSetting.ts';
import { outcomeSetting } from './settings/outcomeSetting.ts';
import { traitsSetting } from './settings/traitsSetting.ts';
import { settledMethod, type SettledScheme } from './settledMethod.ts';

const settings = {
  outcome: outcomeSetting({
    label: { en: 'Predict', sv: 'Förutsäg', it: 'Prevedi', da: 'Forudsig' },
  }),
  predictors: traitsSetting({
    label: { en: 'From', sv: 'Utifrån', it: 'Da', da: 'Ud fra' },
    types: ['number', 'text', 'boolean'],
    begin: predictorsToBegin,
  }),
  held: numberSetting({
    label: { en: 'Held out %', sv: 'Undanhållet %', it: 'Per la verifica %', da: 'Holdt ude %' },
    hint: {
      en: 'Rows kept apart to check the model on.',
      sv: 'Rader som sparas för att kontrollera modellen.',
      it: 'Righe tenute da parte per verificare il modello.',
      da: 'Rækker, der gemmes til at kontrollere modellen.',
    },
    initial: 30,
    least: 0,
    most: 80,
  }),
  seed: numberSetting({
    label: { en: 'Seed', sv: 'Slumpfrö', it: 'Seme', da: 'Frø' },
    initial: 1,
    least: 0,
    most: 1e9,
    isWhole: true,
  }),
  tiers: choiceSetting({
    label: { en: 'Segments', sv: 'Segment', it: 'Segmenti', da: 'Segmenter' },
    options: [
      { name: 'deciles', label: { en: 'tenths', sv: 'tiondelar', it: 'decimi', da: 'tiendedele' } },
      { name: 'thirds', label: { en: 'thirds', sv: 'tredjedelar', it: 'terzi', da: 'tredjedele' } },
      {
        name: 'own',
        label: { en: 'own cuts', sv: 'egna gränser', it: 'soglie proprie', da: 'egne grænser' },
      },
    ],
  }),
  cuts: cutsSetting({
    label: { en: 'Cuts, %', sv: 'Gränser, %', it: 'Soglie, %', da: 'Grænser, %' },
    initial: [20, 50],
    matters: ({ tiers }) => tiers === 'own',
  }),
};

export type FittedScoreScheme = SettledScheme<typeof settings>;

const levels = [
  { en: 'High', sv: 'Hög', it: 'Alta', da: 'Høj' },
  { en: 'Medium', sv: 'Medel', it: 'Media', da: 'Mellem' },
  { en: 'Low', sv: 'Låg', it: 'Bassa', da: 'Lav' },
];

/** Segments by the probability of an outcome, learned from the rows. */
export const fittedScore = settledMethod({
  name: 'fittedScore',
  label: { en: 'Fitted score', sv: 'Anpassad modell', it: 'Punteggio stimato', da: 'Tilpasset score' },
  hint: {
    en: 'Learns who converts, and ranks all by their chance.',
    sv: 'Lär sig vilka som konverterar och rangordnar alla efter chans.',
    it: 'Impara chi converte e ordina tutti per probabilità.',
    da: 'Lærer, hvem der konverterer, og ordner alle efter chance.',
  },
  becomes: 'points',
  settings,
  segments: ({ tiers, cuts }) => tierLabels({ deciles: 10, thirds: 3, own: cuts.length + 1 }[tiers], levels),
  example: {
    outcome: { of: { of: 'column', column: 'won' }, yes: 'yes' },
    predictors: [{ of: 'column', column: 'age' }],
    held: 20,
    seed: 7,
    tiers: 'thirds',
    cuts: [10, 30],
    said: [],
  },
});
