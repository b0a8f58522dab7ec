import type { Measure } from './measure.ts';
import { shareOf } from './shareOf.ts';

/** How much of the segment's market is among the leads or the customers. */
export const penetration: Measure = {
  name: 'penetration',
  label: { en: 'Penetration', sv: 'Penetration', it: 'Penetrazione', da: 'Penetration' },
  unit: 'perThousand',
  hint: {
    en: 'How many of 1,000 people or firms in the segment’s market are here. It needs the size of the market.',
    sv: 'Hur många av 1 000 personer eller företag på segmentets marknad som finns här. Kräver marknadens storlek.',
    it: 'Quante persone o imprese su 1.000 del mercato del segmento sono qui. Serve la dimensione del mercato.',
    da: 'Hvor mange af 1.000 personer eller virksomheder på segmentets marked der er her. Kræver markedets størrelse.',
  },
  formula: {
    en: 'units in the segment / (market size × share of the market)',
    sv: 'enheter i segmentet / (marknadens storlek × andel av marknaden)',
    it: 'unità nel segmento / (dimensione del mercato × quota nel mercato)',
    da: 'enheder i segmentet / (markedets størrelse × andel af markedet)',
  },
  layers: ['lead', 'customer'],
  value(context) {
    const stratum = context.strata[context.layer];
    const market = shareOf('market', context);
    if (!stratum || !market || !context.marketSize) return null;
    return stratum.part.units / (context.marketSize * market);
  },
};
