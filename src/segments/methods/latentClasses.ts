import { numberedSegments } from './clustering/numberedSegments.ts';
import { flagSetting } from './settings/flagSetting.ts';
import { numberSetting } from './settings/numberSetting.ts';
import type { KnownTrait } from './settings/setting.ts';
import { traitsSetting } from './settings/traitsSetting.ts';
import { settledMethod, type SettledScheme } from './settledMethod.ts';

/** Answers with more values than this are not begun with. */
const fewValues = 8;

function items(fitting: readonly KnownTrait[]) {
  const plain = fitting.filter(({ role, facts }) => role === null && facts?.distinct !== 1);
  const flags = plain.filter(({ type }) => type === 'boolean');
  const few = plain.filter(
    ({ type, facts }) => type === 'text' && (facts?.distinct ?? fewValues + 1) <= fewValues,
  );
  return (flags.length >= 3 ? flags : [...flags, ...few]).map(({ subject }) => subject);
}

const settings = {
  traits: traitsSetting({
    label: { en: 'Items', sv: 'Frågor', it: 'Domande', da: 'Spørgsmål' },
    types: ['boolean', 'text', 'number'],
    begin: items,
  }),
  classes: numberSetting({
    label: { en: 'Classes', sv: 'Antal klasser', it: 'Classi', da: 'Klasser' },
    initial: 4,
    least: 2,
    most: 8,
    isWhole: true,
  }),
  seed: numberSetting({
    label: { en: 'Seed', sv: 'Slumpfrö', it: 'Seme', da: 'Frø' },
    initial: 1,
    least: 0,
    most: 4294967295,
    isWhole: true,
  }),
  starts: numberSetting({
    label: { en: 'Starts', sv: 'Starter', it: 'Partenze', da: 'Starter' },
    initial: 10,
    least: 1,
    most: 50,
    isWhole: true,
  }),
  compare: flagSetting({
    label: {
      en: 'Compare numbers of classes',
      sv: 'Jämför antal klasser',
      it: 'Confronta numeri di classi',
      da: 'Sammenlign antal klasser',
    },
  }),
};

export type LatentClassesScheme = SettledScheme<typeof settings>;

/** Segments of people who answer alike, by the classes that would explain their answers. */
export const latentClasses = settledMethod({
  name: 'latentClasses',
  label: { en: 'Latent classes', sv: 'Latenta klasser', it: 'Classi latenti', da: 'Latente klasser' },
  hint: {
    en: 'Hidden groups that explain yes/no and category answers, with how surely each row belongs.',
    sv: 'Dolda grupper som förklarar ja/nej- och kategorisvar, med hur säkert varje rad hör dit.',
    it: 'Gruppi nascosti che spiegano risposte sì/no e di categoria, con la certezza di ogni riga.',
    da: 'Skjulte grupper, der forklarer ja/nej- og kategorisvar, med hvor sikkert hver række hører til.',
  },
  settings,
  segments: ({ classes }) => numberedSegments(classes),
  example: {
    traits: [
      { of: 'column', column: 'cheap' },
      { of: 'column', column: 'tasty' },
    ],
    classes: 3,
    seed: 7,
    starts: 5,
    compare: true,
    said: [{ at: 'segment2', name: { en: 'Fans', sv: 'Fans', it: 'Fan', da: 'Fans' }, color: 3 }],
  },
});
