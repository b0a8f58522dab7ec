import { type Message, message } from '../language/message.ts';
import type { Name, Text } from '../language/text.ts';
import { restLabel } from '../segments/restLabel.ts';
import type { ComparisonInput, Layer, SegmentComparison } from './comparison.ts';

const overlap: Text = {
  en: 'The segments may overlap: a row can count in several, so that shares can add up to more than 100%. Everyone else therefore has no index.',
  sv: 'Segmenten kan överlappa varandra: en rad kan räknas i flera, så att andelarna kan bli mer än 100 % tillsammans. Övriga har därför inget index.',
  it: 'I segmenti possono sovrapporsi: una riga può contare in più segmenti, quindi le quote possono superare il 100% in totale. Per questo tutti gli altri non hanno un indice.',
  da: 'Segmenterne kan overlappe hinanden: en række kan tælle med i flere, så andelene tilsammen kan blive mere end 100 %. Alle andre har derfor intet indeks.',
};

const noMarket: Text = {
  en: 'There is no market table, so index and penetration cannot be worked out. Add one and count the same segments in it.',
  sv: 'Det finns ingen marknadstabell, så index och penetration kan inte beräknas. Lägg till en och räkna samma segment i den.',
  it: 'Manca una tabella del mercato, quindi indice e penetrazione non si possono calcolare. Aggiungine una e conta gli stessi segmenti.',
  da: 'Der er ingen markedstabel, så indeks og penetration kan ikke beregnes. Tilføj en, og tæl de samme segmenter i den.',
};

const noSize: Text = {
  en: 'Penetration needs the size of the market in people or firms. Give it in the market’s data cell; shares and indexes do not need it.',
  sv: 'Penetrationen kräver marknadens storlek i personer eller företag. Ange den i marknadens datacell; andelar och index behöver den inte.',
  it: 'La penetrazione richiede la dimensione del mercato in persone o imprese. Indicala nella cella dei dati del mercato; quote e indici non ne hanno bisogno.',
  da: 'Penetrationen kræver markedets størrelse i personer eller virksomheder. Angiv den i markedets datacelle; andele og indeks har ikke brug for den.',
};

const tooMany: Readonly<Partial<Record<Layer, Text>>> = {
  lead: {
    en: 'More leads than market in {segments}: check the market’s size or its scope.',
    sv: 'Fler leads än marknad i {segments}: kontrollera marknadens storlek eller avgränsning.',
    it: 'Più lead che mercato in {segments}: controlla la dimensione o il perimetro del mercato.',
    da: 'Flere leads end marked i {segments}: kontrollér markedets størrelse eller afgrænsning.',
  },
  customer: {
    en: 'More customers than market in {segments}: check the market’s size or its scope.',
    sv: 'Fler kunder än marknad i {segments}: kontrollera marknadens storlek eller avgränsning.',
    it: 'Più clienti che mercato in {segments}: controlla la dimensione o il perimetro del mercato.',
    da: 'Flere kunder end marked i {segments}: kontrollér markedets størrelse eller afgrænsning.',
  },
};

/** What a reader of a comparison must know: overlaps, what is missing, and penetrations over 100 %. */
export function comparisonNotes(
  input: ComparisonInput,
  segments: readonly SegmentComparison[],
): readonly Message[] {
  const names = new Map<string, Name>(input.segments.map(({ id, name }) => [id, name]));
  const hasMarket = input.layers.some(({ layer }) => layer === 'market');
  const lacksMarket = !hasMarket && !input.leftOut?.includes('market');
  return [
    ...(input.isPartition ? [] : [message(overlap)]),
    ...(lacksMarket ? [message(noMarket)] : []),
    ...(hasMarket && input.marketSize === null ? [message(noSize)] : []),
    ...input.layers.flatMap(({ layer }) => {
      const text = tooMany[layer];
      const list = segments
        .filter(({ layers }) => (layers[layer]?.penetration ?? 0) > 1)
        .map(({ id }) => names.get(id) ?? restLabel.name);
      return text && list.length > 0 ? [message(text, { segments: { list } })] : [];
    }),
  ];
}
