import { all, any, ofColumn } from './condition.ts';
import { rulesCell, sampleCell, textCell } from './cells.ts';

const halfYear = { count: 6, unit: 'month' };

/** Customer segmentation: those who bought, by what they have bought and when. */
export const customers = [
  textCell(
    'aboutCustomers',
    {
      en: 'The customers: those who have tasted',
      sv: 'Kunderna: de som har smakat',
      it: 'I clienti: chi ha già assaggiato',
      da: 'Kunderne: dem, der har smagt',
    },
    {
      en: `**Customer segmentation** begins with the first purchase. The shop now knows more about these people than about anyone else: how often they buy, for how much, and how long ago they last did. The aim is to keep them: welcome the new, thank the loyal, and write to those who are drifting away while they still remember why they came. The chart asks what each group is worth, for that is seldom spread evenly.

Time matters here, so the rules speak of *the last six months*. They count back from the notebook’s own today, shown at the top; leave that day alone and you will get the same answer next year.

One more thing. These tables are as untidy as real ones. Can you find the city that is spelled in two ways, the e-mail addresses that appear twice, and the age that no one can have?`,
      sv: `**Kundsegmentering** börjar med det första köpet. Nu vet butiken mer om de här människorna än om några andra: hur ofta de köper, för hur mycket och hur länge sedan det var sist. Målet är att behålla dem: välkomna de nya, tacka de trogna och höra av sig till dem som är på väg bort medan de ännu minns varför de kom. Diagrammet frågar vad varje grupp är värd, för det är sällan jämnt fördelat.

Tiden spelar roll här, så reglerna talar om *de senaste sex månaderna*. De räknar bakåt från anteckningsbokens eget ”i dag”, som står överst. Låt den dagen vara, så får du samma svar nästa år.

En sak till. Tabellerna är lika ostädade som i verkligheten. Hittar du staden som stavas på två sätt, e-postadresserna som förekommer två gånger och åldern som ingen kan ha?`,
      it: `La **segmentazione dei clienti** comincia con il primo acquisto. Di queste persone il negozio sa ormai più che di chiunque altro: quanto spesso comprano, per quale importo e quanto tempo è passato dall’ultima volta. Lo scopo è non perderle: accogliere i nuovi, ringraziare i fedeli e scrivere a chi si sta allontanando finché ricorda ancora perché era venuto. Il grafico chiede quanto vale ogni gruppo, perché il valore è di rado distribuito in modo uniforme.

Qui conta il tempo, perciò le regole parlano degli *ultimi sei mesi*. Contano a ritroso dall’«oggi» del taccuino, indicato in alto: se non lo cambi, l’anno prossimo avrai la stessa risposta.

Un’ultima cosa. Queste tabelle sono disordinate come quelle vere. Sai trovare la città scritta in due modi, gli indirizzi e-mail che compaiono due volte e l’età che nessuno può avere?`,
      da: `**Kundesegmentering** begynder med det første køb. Nu ved butikken mere om disse mennesker end om nogen andre: hvor ofte de køber, for hvor meget, og hvor længe siden det er. Målet er at beholde dem: byde de nye velkommen, takke de trofaste og skrive til dem, der er på vej væk, mens de endnu husker, hvorfor de kom. Diagrammet spørger, hvad hver gruppe er værd, for værdien er sjældent jævnt fordelt.

Tiden betyder noget her, så reglerne taler om *de seneste seks måneder*. De tæller baglæns fra notesbogens eget ”i dag”, som står øverst. Lad den dag stå, så får du samme svar næste år.

En ting til. Tabellerne er lige så rodede som i virkeligheden. Kan du finde byen, der er stavet på to måder, e-mailadresserne, der optræder to gange, og den alder, som ingen kan have?`,
    },
  ),
  sampleCell(
    { id: 'customers', lens: 'customer', rows: 2000 },
    { en: 'Customers', sv: 'Kunder', it: 'Clienti', da: 'Kunder' },
    [
      { column: 'customer id', role: 'key' },
      { column: 'e-mail', role: 'email' },
      { column: 'orders', role: 'orders' },
      { column: 'value', role: 'value' },
      { column: 'first purchase', role: 'firstPurchase' },
      { column: 'last purchase', role: 'lastPurchase' },
    ],
  ),
  rulesCell(
    'loyalty',
    {
      en: 'Customers by how they come back',
      sv: 'Kunder efter hur de återkommer',
      it: 'Clienti secondo come ritornano',
      da: 'Kunder efter hvordan de vender tilbage',
    },
    ['customers'],
    [
      'new',
      { en: 'New customers', sv: 'Nya kunder', it: 'Clienti nuovi', da: 'Nye kunder' },
      all(
        'new-all',
        ofColumn('new-first', 'first purchase', 'inTheLast', halfYear),
        ofColumn('new-orders', 'orders', 'atMost', { number: 2 }),
      ),
    ],
    [
      'loyal',
      { en: 'Loyal customers', sv: 'Trogna kunder', it: 'Clienti fedeli', da: 'Trofaste kunder' },
      all(
        'loyal-all',
        ofColumn('loyal-last', 'last purchase', 'inTheLast', halfYear),
        ofColumn('loyal-orders', 'orders', 'atLeast', { number: 5 }),
      ),
    ],
    [
      'occasional',
      {
        en: 'Occasional customers',
        sv: 'Tillfälliga kunder',
        it: 'Clienti occasionali',
        da: 'Lejlighedskunder',
      },
      all('occasional-all', ofColumn('occasional-last', 'last purchase', 'inTheLast', halfYear)),
    ],
    [
      'atRisk',
      {
        en: 'Good customers at risk',
        sv: 'Goda kunder på väg bort',
        it: 'Buoni clienti a rischio',
        da: 'Gode kunder på vej væk',
      },
      all(
        'atRisk-all',
        ofColumn('atRisk-last', 'last purchase', 'inTheLast', { count: 18, unit: 'month' }),
        any(
          'atRisk-good',
          ofColumn('atRisk-orders', 'orders', 'atLeast', { number: 3 }),
          ofColumn('atRisk-value', 'value', 'atLeast', { number: 250 }),
        ),
      ),
    ],
    [
      'lapsed',
      { en: 'Lapsed customers', sv: 'Förlorade kunder', it: 'Clienti persi', da: 'Tabte kunder' },
      all('lapsed-all', ofColumn('lapsed-last', 'last purchase', 'moreThanAgo', halfYear)),
    ],
  ),
  {
    id: 'worth',
    kind: 'chart',
    name: {
      en: 'What are they worth?',
      sv: 'Vad är de värda?',
      it: 'Quanto valgono?',
      da: 'Hvad er de værd?',
    },
    parameters: { segments: 'loyalty', table: 'customers', column: 'value' },
  },
];
