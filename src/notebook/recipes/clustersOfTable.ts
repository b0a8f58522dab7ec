import { clusters } from '../../segments/methods/clusters.ts';
import { recipeOfMethod } from './recipeOfMethod.ts';

/** Clusters over a table with several traits to compare its rows by. */
export const clustersOfTable = recipeOfMethod(clusters, {
  name: 'clustersOfTable',
  label: { en: 'Clusters', sv: 'Kluster', it: 'Cluster', da: 'Klynger' },
  hint: {
    en: 'Groups of rows that are alike, found by the machine, and whether they are real.',
    sv: 'Grupper av rader som liknar varandra, funna av maskinen, och om de är verkliga.',
    it: 'Gruppi di righe simili, trovati dalla macchina, e se sono reali.',
    da: 'Grupper af rækker, der ligner hinanden, fundet af maskinen, og om de er ægte.',
  },
  isReady: ({ traits }) => traits.length > 1,
});
