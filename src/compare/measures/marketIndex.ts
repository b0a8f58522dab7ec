import type { Measure } from './measure.ts';
import { shareOf } from './shareOf.ts';

/** Share of the target over share of the market, base 100. */
export const marketIndex: Measure = {
  name: 'marketIndex',
  label: { en: 'Index', sv: 'Index', it: 'Indice', da: 'Indeks' },
  unit: 'index',
  hint: {
    en: 'The segment’s share here against its share of the market: 100 is average, 120 is 20% over.',
    sv: 'Segmentets andel här jämfört med dess andel av marknaden: 100 är genomsnitt, 120 är 20 % över.',
    it: 'La quota del segmento qui rispetto alla sua quota nel mercato: 100 è la media, 120 è il 20% in più.',
    da: 'Segmentets andel her i forhold til dets andel af markedet: 100 er gennemsnit, 120 er 20 % over.',
  },
  formula: {
    en: '100 × share here / share of the market',
    sv: '100 × andel här / andel av marknaden',
    it: '100 × quota qui / quota nel mercato',
    da: '100 × andel her / andel af markedet',
  },
  layers: ['lead', 'customer'],
  value(context) {
    const target = shareOf(context.layer, context);
    const market = shareOf('market', context);
    if (!context.hasIndex || target === null || !market) return null;
    return (100 * target) / market;
  },
};
