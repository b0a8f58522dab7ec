import { clusterTraits } from './clustering/clusterTraits.ts';
import { numberedSegments } from './clustering/numberedSegments.ts';
import { choiceSetting } from './settings/choiceSetting.ts';
import { flagSetting } from './settings/flagSetting.ts';
import { numberSetting } from './settings/numberSetting.ts';
import type { KnownTrait } from './settings/setting.ts';
import { traitsSetting } from './settings/traitsSetting.ts';
import { settledMethod, type SettledScheme } from './settledMethod.ts';

/** Above so many rows what takes long is not begun unasked. */
const manyRows = 20_000;

const isFew = (traits: readonly KnownTrait[]) =>
  traits.every(({ facts }) => facts === null || facts.rows <= manyRows);

const hasNumbers = ({ way }: Readonly<Record<string, unknown>>) => way !== 'kmodes';

const starts = numberSetting({
  label: { en: 'Starts', sv: 'Starter', it: 'Partenze', da: 'Starter' },
  initial: 10,
  least: 1,
  most: 50,
  isWhole: true,
  matters: ({ way }) => way !== 'ward',
});

const stability = flagSetting({
  label: { en: 'Check stability', sv: 'Pröva stabilitet', it: 'Prova la stabilità', da: 'Prøv stabilitet' },
  initial: true,
});

const settings = {
  traits: traitsSetting({
    label: { en: 'Columns', sv: 'Kolumner', it: 'Colonne', da: 'Kolonner' },
    types: ['number', 'boolean', 'text'],
    begin: clusterTraits,
  }),
  way: choiceSetting({
    label: { en: 'Way', sv: 'Sätt', it: 'Modo', da: 'Måde' },
    options: [
      { name: 'kmeans', label: { en: 'k-means', sv: 'k-means', it: 'k-means', da: 'k-means' } },
      {
        name: 'kmodes',
        label: {
          en: 'k-modes (categories)',
          sv: 'k-modes (kategorier)',
          it: 'k-modes (categorie)',
          da: 'k-modes (kategorier)',
        },
      },
      {
        name: 'kprototypes',
        label: {
          en: 'k-prototypes (mixed)',
          sv: 'k-prototypes (blandat)',
          it: 'k-prototypes (misti)',
          da: 'k-prototypes (blandet)',
        },
      },
      {
        name: 'ward',
        label: {
          en: 'Ward (hierarchy)',
          sv: 'Ward (hierarki)',
          it: 'Ward (gerarchia)',
          da: 'Ward (hierarki)',
        },
      },
    ],
  }),
  clusters: numberSetting({
    label: { en: 'Segments', sv: 'Antal segment', it: 'Segmenti', da: 'Segmenter' },
    initial: 4,
    least: 2,
    most: 12,
    isWhole: true,
  }),
  scaling: choiceSetting({
    label: { en: 'Scale', sv: 'Skala', it: 'Scala', da: 'Skala' },
    options: [
      {
        name: 'deviations',
        label: {
          en: 'standardised (z)',
          sv: 'standardiserat (z)',
          it: 'standardizzata (z)',
          da: 'standardiseret (z)',
        },
      },
      { name: 'range', label: { en: '0 to 1', sv: '0 till 1', it: 'da 0 a 1', da: '0 til 1' } },
      { name: 'none', label: { en: 'as it is', sv: 'som det är', it: 'com’è', da: 'som det er' } },
    ],
    matters: hasNumbers,
  }),
  scaleYesNo: flagSetting({
    label: {
      en: 'Scale yes/no too',
      sv: 'Skala även ja/nej',
      it: 'Scala anche sì/no',
      da: 'Skalér også ja/nej',
    },
    matters: ({ way, scaling }) => (way === 'kmeans' || way === 'ward') && scaling !== 'none',
  }),
  logarithms: flagSetting({
    label: {
      en: 'Log of skewed numbers',
      sv: 'Logaritm av sneda tal',
      it: 'Logaritmo dei numeri asimmetrici',
      da: 'Logaritme af skæve tal',
    },
    matters: hasNumbers,
  }),
  missing: choiceSetting({
    label: { en: 'Missing', sv: 'Saknade', it: 'Mancanti', da: 'Manglende' },
    options: [
      { name: 'leave', label: { en: 'leave out', sv: 'utelämna', it: 'escludi', da: 'udelad' } },
      {
        name: 'fill',
        label: {
          en: 'median or commonest',
          sv: 'median eller vanligaste',
          it: 'mediana o più comune',
          da: 'median eller hyppigste',
        },
      },
    ],
  }),
  outliers: choiceSetting({
    label: { en: 'Outliers', sv: 'Extremvärden', it: 'Valori estremi', da: 'Ekstreme værdier' },
    options: [
      { name: 'leave', label: { en: 'leave', sv: 'låt vara', it: 'lascia', da: 'lad være' } },
      {
        name: 'winsorise',
        label: {
          en: 'pull in to 1–99%',
          sv: 'dra in till 1–99 %',
          it: 'riporta a 1–99%',
          da: 'træk ind til 1–99 %',
        },
      },
    ],
    matters: hasNumbers,
  }),
  seed: numberSetting({
    label: { en: 'Seed', sv: 'Slumpfrö', it: 'Seme', da: 'Frø' },
    initial: 1,
    least: 0,
    most: 4294967295,
    isWhole: true,
  }),
  starts: { ...starts, start: (traits: readonly KnownTrait[]) => (isFew(traits) ? starts.initial : 3) },
  compare: flagSetting({
    label: {
      en: 'Compare numbers of segments',
      sv: 'Jämför antal segment',
      it: 'Confronta numeri di segmenti',
      da: 'Sammenlign antal segmenter',
    },
  }),
  gap: flagSetting({
    label: { en: 'Gap statistic', sv: 'Gap-statistik', it: 'Statistica gap', da: 'Gap-statistik' },
    matters: ({ compare, way }) => compare === true && (way === 'kmeans' || way === 'ward'),
  }),
  stability: { ...stability, start: isFew },
};

export type ClustersScheme = SettledScheme<typeof settings>;

/** Segments of rows that are alike in many columns at once. */
export const clusters = settledMethod({
  name: 'clusters',
  label: { en: 'Clusters', sv: 'Kluster', it: 'Cluster', da: 'Klynger' },
  hint: {
    en: 'Rows that are alike in many columns at once: k-means and its kin, with a check of how stable they are.',
    sv: 'Rader som liknar varandra i många kolumner på en gång: k-means med släktingar, med prövning av stabiliteten.',
    it: 'Righe simili in molte colonne insieme: k-means e affini, con una prova di stabilità.',
    da: 'Rækker, der ligner hinanden i mange kolonner på én gang: k-means og lignende, med prøve af stabiliteten.',
  },
  settings,
  segments: ({ clusters: count }) => numberedSegments(count),
  example: {
    traits: [
      { of: 'column', column: 'age' },
      { of: 'column', column: 'income' },
    ],
    way: 'ward',
    clusters: 3,
    scaling: 'range',
    scaleYesNo: false,
    logarithms: true,
    missing: 'fill',
    outliers: 'winsorise',
    seed: 7,
    starts: 5,
    compare: true,
    gap: false,
    stability: false,
    said: [{ at: 'segment1', name: { en: 'Young', sv: 'Unga', it: 'Giovani', da: 'Unge' }, color: 3 }],
  },
});
