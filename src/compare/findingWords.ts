import type { Text } from '../language/text.ts';

type Said = Readonly<Record<'both' | 'lead' | 'customer', Readonly<Record<'under' | 'over', Text>>>>;

/** One segment, with its shares. */
const alone: Said = {
  both: {
    under: {
      en: '{segment} are under-served: {shares} (index {index}).',
      sv: 'Segmentet {segment} är underrepresenterat: {shares} (index {index}).',
      it: 'Il segmento {segment} è sottorappresentato: {shares} (indice {index}).',
      da: 'Segmentet {segment} er underrepræsenteret: {shares} (indeks {index}).',
    },
    over: {
      en: '{segment} are over-served: {shares} (index {index}).',
      sv: 'Segmentet {segment} är överrepresenterat: {shares} (index {index}).',
      it: 'Il segmento {segment} è sovrarappresentato: {shares} (indice {index}).',
      da: 'Segmentet {segment} er overrepræsenteret: {shares} (indeks {index}).',
    },
  },
  lead: {
    under: {
      en: 'Among the leads, {segment} are under-served: {shares} (index {index}).',
      sv: 'Bland leads är segmentet {segment} underrepresenterat: {shares} (index {index}).',
      it: 'Tra i lead il segmento {segment} è sottorappresentato: {shares} (indice {index}).',
      da: 'Blandt leads er segmentet {segment} underrepræsenteret: {shares} (indeks {index}).',
    },
    over: {
      en: 'Among the leads, {segment} are over-served: {shares} (index {index}).',
      sv: 'Bland leads är segmentet {segment} överrepresenterat: {shares} (index {index}).',
      it: 'Tra i lead il segmento {segment} è sovrarappresentato: {shares} (indice {index}).',
      da: 'Blandt leads er segmentet {segment} overrepræsenteret: {shares} (indeks {index}).',
    },
  },
  customer: {
    under: {
      en: 'Among the customers, {segment} are under-served: {shares} (index {index}).',
      sv: 'Bland kunderna är segmentet {segment} underrepresenterat: {shares} (index {index}).',
      it: 'Tra i clienti il segmento {segment} è sottorappresentato: {shares} (indice {index}).',
      da: 'Blandt kunderne er segmentet {segment} underrepræsenteret: {shares} (indeks {index}).',
    },
    over: {
      en: 'Among the customers, {segment} are over-served: {shares} (index {index}).',
      sv: 'Bland kunderna är segmentet {segment} överrepresenterat: {shares} (index {index}).',
      it: 'Tra i clienti il segmento {segment} è sovrarappresentato: {shares} (indice {index}).',
      da: 'Blandt kunderne er segmentet {segment} overrepræsenteret: {shares} (indeks {index}).',
    },
  },
};

/** Several segments, each with its index. */
const several: Said = {
  both: {
    under: {
      en: '{segments} are under-served.',
      sv: 'Segmenten {segments} är underrepresenterade.',
      it: 'I segmenti {segments} sono sottorappresentati.',
      da: 'Segmenterne {segments} er underrepræsenterede.',
    },
    over: {
      en: '{segments} are over-served.',
      sv: 'Segmenten {segments} är överrepresenterade.',
      it: 'I segmenti {segments} sono sovrarappresentati.',
      da: 'Segmenterne {segments} er overrepræsenterede.',
    },
  },
  lead: {
    under: {
      en: 'Among the leads, {segments} are under-served.',
      sv: 'Bland leads är segmenten {segments} underrepresenterade.',
      it: 'Tra i lead i segmenti {segments} sono sottorappresentati.',
      da: 'Blandt leads er segmenterne {segments} underrepræsenterede.',
    },
    over: {
      en: 'Among the leads, {segments} are over-served.',
      sv: 'Bland leads är segmenten {segments} överrepresenterade.',
      it: 'Tra i lead i segmenti {segments} sono sovrarappresentati.',
      da: 'Blandt leads er segmenterne {segments} overrepræsenterede.',
    },
  },
  customer: {
    under: {
      en: 'Among the customers, {segments} are under-served.',
      sv: 'Bland kunderna är segmenten {segments} underrepresenterade.',
      it: 'Tra i clienti i segmenti {segments} sono sottorappresentati.',
      da: 'Blandt kunderne er segmenterne {segments} underrepræsenterede.',
    },
    over: {
      en: 'Among the customers, {segments} are over-served.',
      sv: 'Bland kunderna är segmenten {segments} överrepresenterade.',
      it: 'Tra i clienti i segmenti {segments} sono sovrarappresentati.',
      da: 'Blandt kunderne er segmenterne {segments} overrepræsenterede.',
    },
  },
};

const shares: Readonly<Record<keyof Said, Text>> = {
  both: {
    en: '{market} of the market, {lead} of the leads, {customer} of the customers',
    sv: '{market} av marknaden, {lead} av leads, {customer} av kunderna',
    it: '{market} del mercato, {lead} dei lead, {customer} dei clienti',
    da: '{market} af markedet, {lead} af leads, {customer} af kunderne',
  },
  lead: {
    en: '{market} of the market, {lead} of the leads',
    sv: '{market} av marknaden, {lead} av leads',
    it: '{market} del mercato, {lead} dei lead',
    da: '{market} af markedet, {lead} af leads',
  },
  customer: {
    en: '{market} of the market, {customer} of the customers',
    sv: '{market} av marknaden, {customer} av kunderna',
    it: '{market} del mercato, {customer} dei clienti',
    da: '{market} af markedet, {customer} af kunderne',
  },
};

const withIndex: Text = {
  en: '{segment} (index {index})',
  sv: '{segment} (index {index})',
  it: '{segment} (indice {index})',
  da: '{segment} (indeks {index})',
};

const none: Text = {
  en: 'No segment is clearly over- or under-served.',
  sv: 'Inget segment är tydligt över- eller underrepresenterat.',
  it: 'Nessun segmento è chiaramente sovra- o sottorappresentato.',
  da: 'Intet segment er tydeligt over- eller underrepræsenteret.',
};

/** The sentences that findings are said in. */
export const findingWords = { alone, several, shares, withIndex, none };
