import { textCell } from './cells.ts';

/** What the three lenses are, before any table is opened. */
export const introduction = [
  textCell(
    'introduction',
    {
      en: 'Three questions about one shop',
      sv: 'Tre frågor om samma butik',
      it: 'Tre domande su un solo negozio',
      da: 'Tre spørgsmål om samme butik',
    },
    {
      en: `A clothing shop sells in twelve cities. Its owner has three tables, and a different question for each:

- **The market** is everyone who *could* buy. Whom should the shop be for?
- **The leads** are those who have *shown interest*. Whom should it spend its time on?
- **The customers** are those who *have bought*. Whom should it look after, and how?

To **segment** is to split such a crowd into groups of people who are alike in something that matters, so that each group can be treated in a way that suits it.

Picture a layer cake. The market is the whole cake, including the people who have never heard of the shop. The leads are one layer of it, the customers another. Cut through the whole cake or lift off a single layer, and you see different things: that is why there are three kinds of segmentation and not one.

And picture a stack of sieves that sorts seeds. Each sieve is a rule, such as *under 35 and living in a capital*. A seed stays in the first sieve that holds it, and whatever falls through them all is *everyone else*. What one sieve holds is a **segment**.

Below, each table is loaded, sorted and drawn while you watch. Change any rule and the numbers follow. The shop is invented, and so is everyone in it.`,
      sv: `En klädbutik säljer i tolv städer. Ägaren har tre tabeller och en egen fråga till var och en:

- **Marknaden** är alla som *skulle kunna* köpa. Vilka ska butiken vara till för?
- **Leads** är de som har *visat intresse*. Vilka är värda butikens tid?
- **Kunderna** är de som *har köpt*. Vilka ska den vårda, och hur?

Att **segmentera** är att dela upp en sådan skara i grupper av människor som liknar varandra i något som spelar roll, så att varje grupp kan bemötas på det sätt som passar den.

Tänk dig en tårta i flera lager. Marknaden är hela tårtan, även de som aldrig har hört talas om butiken. Leads är ett av lagren, kunderna ett annat. Skär du genom hela tårtan ser du en sak, lyfter du av ett enda lager ser du en annan. Därför finns det tre sorters segmentering och inte en.

Och tänk dig en stapel såll som sorterar frön. Varje såll är en regel, till exempel *under 35 och bor i en huvudstad*. Ett frö stannar i det första såll som håller kvar det, och det som faller igenom alla kallas *övriga*. Det som ett såll håller kvar är ett **segment**.

Här nedanför läses varje tabell in, sorteras och ritas medan du tittar på. Ändra vilken regel du vill, så följer siffrorna med. Butiken är påhittad, och det är alla människor i den också.`,
      it: `Un negozio di abbigliamento vende in dodici città. La titolare ha tre tabelle e a ciascuna rivolge una domanda diversa:

- **Il mercato** è formato da tutti coloro che *potrebbero* comprare. A chi deve rivolgersi il negozio?
- **I lead** sono le persone che hanno *mostrato interesse*. A chi conviene dedicare tempo?
- **I clienti** sono coloro che *hanno già comprato*. Di chi prendersi cura, e come?

**Segmentare** vuol dire dividere una folla così in gruppi di persone che si somigliano in qualcosa che conta, per trattare ogni gruppo nel modo che gli si addice.

Immagina una torta a strati. Il mercato è la torta intera, compreso chi del negozio non ha mai sentito parlare. I lead sono uno degli strati, i clienti un altro. Se tagli tutta la torta vedi una cosa, se sollevi un solo strato ne vedi un’altra: ecco perché le segmentazioni sono tre e non una.

E immagina una pila di setacci che separa i semi. Ogni setaccio è una regola, per esempio *meno di 35 anni e residenza in una capitale*. Un seme si ferma nel primo setaccio che lo trattiene; ciò che li attraversa tutti finisce in *tutti gli altri*. Quello che un setaccio trattiene è un **segmento**.

Qui sotto ogni tabella viene caricata, suddivisa e disegnata davanti ai tuoi occhi. Cambia una regola qualsiasi e i numeri si aggiornano. Il negozio è inventato, e così tutte le persone che trovi nei dati.`,
      da: `En tøjbutik sælger i tolv byer. Ejeren har tre tabeller og et spørgsmål til hver af dem:

- **Markedet** er alle, der *kunne* købe. Hvem skal butikken være for?
- **Leads** er dem, der har *vist interesse*. Hvem er værd at bruge tid på?
- **Kunderne** er dem, der *har købt*. Hvem skal butikken pleje, og hvordan?

At **segmentere** er at dele sådan en skare op i grupper af mennesker, der ligner hinanden i noget, som betyder noget, så hver gruppe kan mødes på den måde, der passer til den.

Forestil dig en lagkage. Markedet er hele kagen, også dem, der aldrig har hørt om butikken. Leads er ét af lagene, kunderne et andet. Skærer du gennem hele kagen, ser du én ting; løfter du et enkelt lag af, ser du en anden. Derfor findes der tre slags segmentering og ikke én.

Og forestil dig en stabel sigter, der sorterer frø. Hver sigte er en regel, for eksempel *under 35 og bor i en hovedstad*. Et frø bliver liggende i den første sigte, der holder det tilbage, og det, der falder gennem dem alle, er *alle andre*. Det, som én sigte holder tilbage, er et **segment**.

Herunder bliver hver tabel indlæst, sorteret og tegnet, mens du ser på. Ret en hvilken som helst regel, og tallene følger med. Butikken er opdigtet, og det er alle menneskene i den også.`,
    },
  ),
];
