import { rfm } from '../../segments/methods/rfm.ts';
import { recipeOfMethod } from './recipeOfMethod.ts';

/** RFM over a table of customers that tells when, how often and for how much each has bought. */
export const rfmOfCustomers = recipeOfMethod(rfm, {
  name: 'rfmOfCustomers',
  label: { en: 'RFM segments', sv: 'RFM-segment', it: 'Segmenti RFM', da: 'RFM-segmenter' },
  hint: {
    en: 'Champions, at risk, lost: by how recently, how often and for how much each has bought.',
    sv: 'Stjärnkunder, i riskzonen, förlorade: efter hur nyligen, hur ofta och för hur mycket var och en har köpt.',
    it: 'Campioni, a rischio, persi: da quanto recentemente, spesso e quanto ciascuno ha comprato.',
    da: 'Topkunder, i risiko, tabte: efter hvor nyligt, hvor ofte og for hvor meget hver har købt.',
  },
  isReady: ({ recency, frequency }) => recency !== null && frequency !== null,
});
