import type { Text } from '../language/text.ts';

/** How charts speak of the rows of a table under a lens. */
interface LensWords {
  /** The heading of a column. */
  readonly heading: Text;
  /** The whole table, beside a line that stands for it. */
  readonly all: Text;
  /** The title of an axis with shares of the table. */
  readonly shareOfTable: Text;
  /** The title of an axis with shares within each segment. */
  readonly shareOfSegment: Text;
}

const lenses: Readonly<Record<string, LensWords>> = {
  market: {
    heading: { en: 'Market', sv: 'Marknad', it: 'Mercato', da: 'Marked' },
    all: { en: 'whole market', sv: 'hela marknaden', it: 'tutto il mercato', da: 'hele markedet' },
    shareOfTable: {
      en: 'share of the market',
      sv: 'andel av marknaden',
      it: 'quota del mercato',
      da: 'andel af markedet',
    },
    shareOfSegment: {
      en: 'share of the segment’s market',
      sv: 'andel av segmentets marknad',
      it: 'quota del mercato del segmento',
      da: 'andel af segmentets marked',
    },
  },
  lead: {
    heading: { en: 'Leads', sv: 'Leads', it: 'Lead', da: 'Leads' },
    all: { en: 'all leads', sv: 'alla leads', it: 'tutti i lead', da: 'alle leads' },
    shareOfTable: {
      en: 'share of the leads',
      sv: 'andel av alla leads',
      it: 'quota dei lead',
      da: 'andel af alle leads',
    },
    shareOfSegment: {
      en: 'share of the segment’s leads',
      sv: 'andel av segmentets leads',
      it: 'quota dei lead del segmento',
      da: 'andel af segmentets leads',
    },
  },
  customer: {
    heading: { en: 'Customers', sv: 'Kunder', it: 'Clienti', da: 'Kunder' },
    all: { en: 'all customers', sv: 'alla kunder', it: 'tutti i clienti', da: 'alle kunder' },
    shareOfTable: {
      en: 'share of the customers',
      sv: 'andel av kunderna',
      it: 'quota dei clienti',
      da: 'andel af kunderne',
    },
    shareOfSegment: {
      en: 'share of the segment’s customers',
      sv: 'andel av segmentets kunder',
      it: 'quota dei clienti del segmento',
      da: 'andel af segmentets kunder',
    },
  },
};

const rows: LensWords = {
  heading: { en: 'Rows', sv: 'Rader', it: 'Righe', da: 'Rækker' },
  all: { en: 'all rows', sv: 'alla rader', it: 'tutte le righe', da: 'alle rækker' },
  shareOfTable: {
    en: 'share of the rows',
    sv: 'andel av raderna',
    it: 'quota delle righe',
    da: 'andel af rækkerne',
  },
  shareOfSegment: {
    en: 'share of the segment’s rows',
    sv: 'andel av segmentets rader',
    it: 'quota delle righe del segmento',
    da: 'andel af segmentets rækker',
  },
};

/** The words of a lens; those of plain rows where there is none. */
export function lensWords(lens: string | undefined): LensWords {
  return (lens !== undefined && Object.hasOwn(lenses, lens) && lenses[lens]) || rows;
}
