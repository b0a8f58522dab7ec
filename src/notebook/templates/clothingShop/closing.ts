import { textCell } from './cells.ts';

/** The differences in one table, and what to try next. */
export const closing = [
  textCell(
    'closing',
    {
      en: 'In short, and what to try next',
      sv: 'Kort sagt, och vad du kan pröva nu',
      it: 'In breve, e che cosa provare adesso',
      da: 'Kort sagt, og hvad du kan prøve nu',
    },
    {
      en: `| | Market | Leads | Customers |
|---|---|---|---|
| **Focus** | everyone who could buy | those who have shown interest | those who have bought |
| **Purpose** | choose whom to be for, and with what | put time where a sale is near | keep them, and grow what they are worth |
| **Stage** | before the first contact | from first contact to first purchase | from the first purchase on |
| **Typical traits** | needs, style, means, place | source, browsing, engagement | orders, value, time since the last one |

Now make it yours:

- **Change a rule.** Ask more of a hot lead, or move the line between occasional and loyal, and watch the segments trade people.
- **Change the order.** Move a segment up: the first sieve that holds a seed keeps it.
- **Add a segment** to the shared ones, and see whether it weighs more or less among the customers than in the market.
- **Drop a file of your own** anywhere on the page. It is read here, in your browser, and stays here.`,
      sv: `| | Marknad | Leads | Kunder |
|---|---|---|---|
| **Fokus** | alla som skulle kunna köpa | de som har visat intresse | de som har köpt |
| **Syfte** | välja vilka man ska finnas till för, och med vad | lägga tiden där ett köp är nära | behålla dem och öka deras värde |
| **Skede** | före den första kontakten | från första kontakten till första köpet | från första köpet och framåt |
| **Typiska egenskaper** | behov, stil, köpkraft, plats | källa, besök på webbplatsen, engagemang | antal köp, värde, tid sedan senaste köpet |

Nu är det din tur:

- **Ändra en regel.** Ställ högre krav på ett hett lead, eller flytta gränsen mellan tillfälliga och trogna kunder, och se hur segmenten byter folk.
- **Ändra ordningen.** Flytta upp ett segment: det första såll som håller kvar ett frö behåller det.
- **Lägg till ett segment** bland de gemensamma och se om det väger mer eller mindre bland kunderna än på marknaden.
- **Släpp en egen fil** var som helst på sidan. Den läses här, i din webbläsare, och stannar här.`,
      it: `| | Mercato | Lead | Clienti |
|---|---|---|---|
| **Oggetto** | tutti coloro che potrebbero comprare | chi ha mostrato interesse | chi ha comprato |
| **Scopo** | scegliere a chi rivolgersi, e con che cosa | dedicare il tempo a chi è vicino all’acquisto | non perderli e accrescerne il valore |
| **Fase** | prima del primo contatto | dal primo contatto al primo acquisto | dal primo acquisto in poi |
| **Caratteristiche tipiche** | bisogni, stile, disponibilità di spesa, luogo | provenienza, navigazione, coinvolgimento | ordini, valore, tempo dall’ultimo acquisto |

Ora tocca a te:

- **Cambia una regola.** Chiedi di più a un lead caldo, o sposta il confine tra clienti occasionali e fedeli, e guarda come i segmenti si scambiano le persone.
- **Cambia l’ordine.** Sposta un segmento più in alto: il primo setaccio che trattiene un seme se lo tiene.
- **Aggiungi un segmento** a quelli comuni e scopri se fra i clienti pesa più o meno che nel mercato.
- **Trascina un tuo file** in un punto qualsiasi della pagina. Viene letto qui, nel tuo browser, e qui rimane.`,
      da: `| | Marked | Leads | Kunder |
|---|---|---|---|
| **Fokus** | alle, der kunne købe | dem, der har vist interesse | dem, der har købt |
| **Formål** | vælge, hvem man vil være for, og med hvad | bruge tiden dér, hvor et køb er nær | beholde dem og øge deres værdi |
| **Fase** | før den første kontakt | fra første kontakt til første køb | fra det første køb og frem |
| **Typiske egenskaber** | behov, stil, købekraft, sted | kilde, besøg på webstedet, engagement | antal køb, værdi, tid siden seneste køb |

Nu er det din tur:

- **Ret en regel.** Stil større krav til et varmt lead, eller flyt grænsen mellem lejlighedskunder og trofaste kunder, og se segmenterne bytte folk.
- **Ret rækkefølgen.** Flyt et segment op: Den første sigte, der holder et frø tilbage, beholder det.
- **Tilføj et segment** til de fælles, og se, om det vejer mere eller mindre blandt kunderne end på markedet.
- **Slip din egen fil** et vilkårligt sted på siden. Den læses her, i din browser, og bliver her.`,
    },
  ),
];
