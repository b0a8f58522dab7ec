import { all, any, ofColumn } from './condition.ts';
import { rulesCell, sampleCell, textCell } from './cells.ts';

/** Market segmentation: everyone who could buy, from a weighted survey. */
export const market = [
  textCell(
    'aboutMarket',
    {
      en: 'The market: the whole cake',
      sv: 'Marknaden: hela tårtan',
      it: 'Il mercato: la torta intera',
      da: 'Markedet: hele lagkagen',
    },
    {
      en: `**Market segmentation** comes first, before anyone has met the shop. It looks at everyone who could buy, and asks what they need, how they like to dress and what they can spend. The aim is a choice: whom to be for, with which clothes, at what price.

No one has a list of a whole market, so the table is a survey. Some kinds of people answer surveys more readily than others; the column *weight* makes up for it by saying how many adults each answer stands for.`,
      sv: `**Marknadssegmentering** kommer först, innan någon har mött butiken. Den ser på alla som skulle kunna köpa och frågar vad de behöver, hur de vill klä sig och vad de har råd med. Målet är ett val: vilka butiken ska vara till för, med vilka kläder och till vilket pris.

Ingen har en förteckning över en hel marknad, så tabellen är en enkätundersökning. En del svarar oftare på enkäter än andra. Kolumnen *weight* (vikt) väger upp det genom att ange hur många vuxna varje svar står för.`,
      it: `La **segmentazione del mercato** viene prima di tutto, quando nessuno ha ancora incontrato il negozio. Guarda tutti coloro che potrebbero comprare e si chiede di che cosa hanno bisogno, come amano vestirsi e quanto possono spendere. Lo scopo è una scelta: a chi rivolgersi, con quali capi e a che prezzo.

Nessuno possiede l’elenco di un mercato intero, perciò la tabella è un’indagine a campione. C’è chi risponde ai questionari più volentieri di altri: la colonna *weight* (peso) lo compensa, indicando quanti adulti rappresenta ogni risposta.`,
      da: `**Markedssegmentering** kommer først, før nogen har mødt butikken. Den ser på alle, der kunne købe, og spørger, hvad de har brug for, hvordan de gerne vil klæde sig, og hvad de har råd til. Målet er et valg: hvem butikken skal være for, med hvilket tøj og til hvilken pris.

Ingen har en liste over et helt marked, så tabellen er en spørgeskemaundersøgelse. Nogle svarer oftere på den slags end andre. Kolonnen *weight* (vægt) retter op på det ved at angive, hvor mange voksne hvert svar står for.`,
    },
  ),
  sampleCell(
    { id: 'market', lens: 'market', rows: 1500 },
    { en: 'Market survey', sv: 'Marknadsundersökning', it: 'Indagine di mercato', da: 'Markedsundersøgelse' },
    [
      { column: 'respondent id', role: 'key' },
      { column: 'weight', role: 'weight' },
    ],
    { weight: 'sampling', marketSize: 60_000 },
  ),
  rulesCell(
    'shoppers',
    {
      en: 'Shoppers by what they look for',
      sv: 'Köpare efter vad de söker',
      it: 'Acquirenti secondo ciò che cercano',
      da: 'Købere efter hvad de søger',
    },
    ['market'],
    [
      'conscious',
      {
        en: 'Conscious buyers',
        sv: 'Medvetna köpare',
        it: 'Acquirenti consapevoli',
        da: 'Bevidste købere',
      },
      all(
        'conscious-all',
        ofColumn('conscious-interest', 'sustainability interest', 'isAnyOf', { values: ['high'] }),
      ),
    ],
    [
      'quality',
      { en: 'Quality seekers', sv: 'Kvalitetssökare', it: 'Amanti della qualità', da: 'Kvalitetssøgende' },
      all(
        'quality-all',
        ofColumn('quality-style', 'style', 'isAnyOf', { values: ['classic', 'outdoor'] }),
        any(
          'quality-means',
          ofColumn('quality-power', 'purchasing power', 'isAnyOf', { values: ['high'] }),
          ofColumn('quality-spend', 'monthly clothing spend', 'atLeast', { number: 100 }),
        ),
      ),
    ],
    [
      'trend',
      { en: 'Trend followers', sv: 'Trendföljare', it: 'Chi segue le tendenze', da: 'Trendfølgere' },
      all('trend-all', ofColumn('trend-style', 'style', 'isAnyOf', { values: ['trend'] })),
    ],
    [
      'everyday',
      {
        en: 'Everyday shoppers online',
        sv: 'Vardagsköpare på nätet',
        it: 'Acquirenti online per il quotidiano',
        da: 'Hverdagskøbere på nettet',
      },
      all('everyday-all', ofColumn('everyday-online', 'shops online', 'isTrue', null)),
    ],
    [
      'inPerson',
      {
        en: 'Store-only shoppers',
        sv: 'Handlar bara i fysisk butik',
        it: 'Chi compra solo in negozio',
        da: 'Handler kun i fysisk butik',
      },
      all('inPerson-all', ofColumn('inPerson-online', 'shops online', 'isFalse', null)),
    ],
  ),
];
