import type { Text } from '../../../language/text.ts';

/** The familiar names of RFM segments, by id. */
export const segmentNames = {
  champions: { en: 'Champions', sv: 'Stjärnkunder', it: 'Campioni', da: 'Stjernekunder' },
  loyal: { en: 'Loyal Customers', sv: 'Lojala kunder', it: 'Clienti fedeli', da: 'Loyale kunder' },
  potential: {
    en: 'Potential Loyalists',
    sv: 'Möjliga stamkunder',
    it: 'Potenziali fedeli',
    da: 'Mulige stamkunder',
  },
  newcomers: { en: 'New Customers', sv: 'Nya kunder', it: 'Nuovi clienti', da: 'Nye kunder' },
  promising: { en: 'Promising', sv: 'Lovande', it: 'Promettenti', da: 'Lovende' },
  attention: {
    en: 'Need Attention',
    sv: 'Behöver omtanke',
    it: 'Da seguire',
    da: 'Kræver opmærksomhed',
  },
  sleepy: { en: 'About To Sleep', sv: 'På väg i dvala', it: 'Quasi dormienti', da: 'På vej i dvale' },
  risk: { en: 'At Risk', sv: 'I riskzonen', it: 'A rischio', da: 'I farezonen' },
  precious: {
    en: 'Can’t Lose Them',
    sv: 'Får inte förloras',
    it: 'Da non perdere',
    da: 'Må ikke mistes',
  },
  hibernating: { en: 'Hibernating', sv: 'I dvala', it: 'In letargo', da: 'I dvale' },
  lost: { en: 'Lost', sv: 'Förlorade', it: 'Persi', da: 'Tabte' },
  recent: { en: 'Recent', sv: 'Nyligen köpt', it: 'Recenti', da: 'Nyligt købt' },
  inactive: { en: 'Inactive', sv: 'Inaktiva', it: 'Inattivi', da: 'Inaktive' },
} as const satisfies Readonly<Record<string, Text>>;
