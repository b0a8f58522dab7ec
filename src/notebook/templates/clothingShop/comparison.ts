import { rulesCell, textCell } from './cells.ts';
import { all, none, ofDimension } from './condition.ts';
import { capitals, tables } from './dimensions.ts';
import { lifeStages, sideBySide } from './lifeStages.ts';

const inCapital = (id: string) => ofDimension(id, 'city', ...capitals);

/** The same segments through all three lenses, and what they tell. */
export const comparison = [
  textCell(
    'aboutComparison',
    {
      en: 'The same sieves for all three',
      sv: 'Samma såll för alla tre',
      it: 'Gli stessi setacci per tutti e tre',
      da: 'De samme sigter til alle tre',
    },
    {
      en: `Each table has had segments of its own. To set them side by side they need segments in common, and those can only be built on traits that all three tables know: here age, gender and city. Such a shared trait is a **dimension**. Ages are cut into the same bands everywhere, and *malmo* is put right to *Malmö* on the way. People whose age is not known fall through to *everyone else*.

The **index** compares a segment’s share among customers (or leads) with its share of the market. 100 means that it weighs the same in both; 200 that it weighs twice as much among the customers as in the market; 50, half as much. A segment well above 100 is one the shop reaches easily. One well below is either a chance it has missed or a crowd it has chosen to leave to others: the number cannot tell which, but it knows where to ask.

Mind what is compared. The tables are three crowds, not the same people followed over time, so read the shares as composition and not as a path from market to customer.`,
      sv: `Hittills har varje tabell haft sina egna segment. För att ställas sida vid sida behöver de gemensamma segment, och sådana kan bara byggas på egenskaper som alla tre tabeller känner till: här ålder, kön och stad. En sådan delad egenskap kallas en **dimension**. Åldrarna delas in i samma intervall överallt, och *malmo* rättas till *Malmö* på vägen. De vars ålder inte är känd faller igenom till *övriga*.

**Index** jämför ett segments andel bland kunderna (eller bland leads) med dess andel av marknaden. 100 betyder att det väger lika i båda, 200 att det väger dubbelt så mycket bland kunderna som på marknaden, 50 hälften så mycket. Ett segment en bra bit över 100 har butiken lätt att nå. Ett som ligger långt under är antingen en missad möjlighet eller en grupp som butiken har valt att lämna åt andra. Siffran kan inte säga vilket, men den visar var man ska fråga.

Tänk på vad som jämförs. Tabellerna är tre skaror, inte samma människor som följs över tid. Läs alltså andelarna som sammansättning, inte som en väg från marknad till kund.`,
      it: `Finora ogni tabella ha avuto segmenti propri. Per metterle fianco a fianco servono segmenti comuni, e questi si possono costruire solo su caratteristiche note a tutte e tre: qui età, genere e città. Una caratteristica condivisa si chiama **dimensione**. Le età sono divise ovunque nelle stesse fasce, e strada facendo *malmo* viene corretto in *Malmö*. Chi non ha indicato l’età finisce in *tutti gli altri*.

L’**indice** confronta la quota di un segmento tra i clienti (o tra i lead) con la sua quota nel mercato. 100 significa che pesa allo stesso modo in entrambi; 200 che tra i clienti pesa il doppio che nel mercato; 50 la metà. Un segmento ben sopra 100 è uno che il negozio raggiunge facilmente. Uno ben sotto è un’occasione mancata, oppure un pubblico che si è scelto di lasciare ad altri: il numero non può dire quale delle due, ma indica dove chiedere.

Attenzione a che cosa si confronta. Le tabelle sono tre folle diverse, non le stesse persone seguite nel tempo: leggi le quote come composizione, non come un percorso dal mercato al cliente.`,
      da: `Indtil nu har hver tabel haft sine egne segmenter. Skal de stilles side om side, har de brug for fælles segmenter, og dem kan man kun bygge på egenskaber, som alle tre tabeller kender: her alder, køn og by. Sådan en fælles egenskab er en **dimension**. Aldrene deles i de samme intervaller overalt, og *malmo* rettes til *Malmö* undervejs. De, hvis alder ikke kendes, falder igennem til *alle andre*.

**Indekset** sammenligner et segments andel blandt kunderne (eller leads) med dets andel af markedet. 100 betyder, at det vejer lige meget begge steder, 200, at det vejer dobbelt så meget blandt kunderne som på markedet, og 50, at det vejer halvt så meget. Et segment et godt stykke over 100 har butikken let ved at nå. Et, der ligger langt under, er enten en forpasset mulighed eller en gruppe, som butikken har valgt at overlade til andre. Tallet kan ikke sige hvilken af delene, men det viser, hvor man skal spørge.

Husk, hvad der sammenlignes. Tabellerne er tre skarer, ikke de samme mennesker fulgt over tid. Læs altså andelene som en sammensætning og ikke som en vej fra marked til kunde.`,
    },
  ),
  rulesCell(
    'lifeStage',
    {
      en: 'Life stage and place',
      sv: 'Livsfas och ort',
      it: 'Fase della vita e luogo',
      da: 'Livsfase og sted',
    },
    tables,
    [
      'youngWomenCapital',
      lifeStages.youngWomenCapital,
      all(
        'youngWomenCapital-all',
        ofDimension('youngWomenCapital-age', 'age', '16–24', '25–34'),
        ofDimension('youngWomenCapital-gender', 'gender', 'woman'),
        inCapital('youngWomenCapital-city'),
      ),
    ],
    [
      'otherYoung',
      lifeStages.otherYoung,
      all('otherYoung-all', ofDimension('otherYoung-age', 'age', '16–24', '25–34')),
    ],
    [
      'midlifeCapital',
      lifeStages.midlifeCapital,
      all(
        'midlifeCapital-all',
        ofDimension('midlifeCapital-age', 'age', '35–44', '45–54'),
        inCapital('midlifeCapital-city'),
      ),
    ],
    [
      'midlifeElsewhere',
      lifeStages.midlifeElsewhere,
      all(
        'midlifeElsewhere-all',
        ofDimension('midlifeElsewhere-age', 'age', '35–44', '45–54'),
        none('midlifeElsewhere-none', inCapital('midlifeElsewhere-city')),
      ),
    ],
    [
      'olderWomen',
      lifeStages.olderWomen,
      all(
        'olderWomen-all',
        ofDimension('olderWomen-age', 'age', '55–64', '65+'),
        ofDimension('olderWomen-gender', 'gender', 'woman'),
      ),
    ],
    [
      'olderMen',
      lifeStages.olderMen,
      all(
        'olderMen-all',
        ofDimension('olderMen-age', 'age', '55–64', '65+'),
        ofDimension('olderMen-gender', 'gender', 'man'),
      ),
    ],
  ),
  {
    id: 'comparison',
    kind: 'compare',
    name: sideBySide,
    parameters: { segments: 'lifeStage' },
  },
];
