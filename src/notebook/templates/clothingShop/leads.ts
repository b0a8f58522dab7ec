import { all, any, ofColumn } from './condition.ts';
import { rulesCell, sampleCell, textCell } from './cells.ts';

/** Lead segmentation: those who showed interest, by how near they are to buying. */
export const leads = [
  textCell(
    'aboutLeads',
    {
      en: 'The leads: those who leaned closer',
      sv: 'Leads: de som har lutat sig fram',
      it: 'I lead: chi si è avvicinato',
      da: 'Leads: dem, der er kommet nærmere',
    },
    {
      en: `A **lead** is someone who has shown interest and left a trace: looked around on the site, signed up for the newsletter, stopped at a fair. **Lead segmentation** works between that first contact and the first purchase. The question is no longer whom the shop is for, but how near each lead is to buying, and what the next step should be: a call, a useful message, or patience.

So the traits change too. What people *do* now counts for more than who they are: what they read, what they open, where they came from. The rules below sort by just that, and the chart checks them against what happened: a good sorting puts those who went on to buy at the top.`,
      sv: `Ett **lead** är någon som har visat intresse och lämnat ett spår: tittat runt på webbplatsen, anmält sig till nyhetsbrevet, stannat till på en mässa. **Leadsegmentering** hör hemma mellan den första kontakten och det första köpet. Frågan är inte längre vem butiken är till för, utan hur nära ett köp varje lead är och vad nästa steg bör vara: ett samtal, ett nyttigt utskick eller tålamod.

Därför är det också andra egenskaper som gäller. Vad människor *gör* väger nu tyngre än vilka de är: vad de läser, vad de öppnar, varifrån de kom. Reglerna nedan sorterar efter just det, och diagrammet prövar dem mot vad som sedan hände: i en bra sortering hamnar de som köpte högst upp.`,
      it: `Un **lead** è una persona che ha mostrato interesse e ha lasciato una traccia: ha curiosato sul sito, si è iscritta alla newsletter, si è fermata a una fiera. La **segmentazione dei lead** lavora tra quel primo contatto e il primo acquisto. La domanda non è più a chi si rivolge il negozio, ma quanto ciascun lead è vicino a comprare e quale dovrebbe essere il passo successivo: una telefonata, un messaggio utile o un po’ di pazienza.

Cambiano quindi anche le caratteristiche. Ora quello che le persone *fanno* pesa più di chi sono: che cosa leggono, che cosa aprono, da dove arrivano. Le regole qui sotto guardano proprio a questo, e il grafico le mette alla prova con ciò che è successo dopo: in una buona suddivisione chi ha poi comprato si trova in cima.`,
      da: `Et **lead** er en person, der har vist interesse og efterladt et spor: har set sig om på webstedet, har tilmeldt sig nyhedsbrevet eller har været forbi på en messe. **Leadsegmentering** hører til mellem den første kontakt og det første køb. Spørgsmålet er ikke længere, hvem butikken er for, men hvor tæt hvert lead er på at købe, og hvad næste skridt bør være: en opringning, en nyttig besked eller tålmodighed.

Derfor er det også andre egenskaber, der tæller. Hvad folk *gør*, vejer nu tungere, end hvem de er: hvad de læser, hvad de åbner, og hvor de kommer fra. Reglerne herunder sorterer efter netop det, og diagrammet prøver dem af mod det, der siden skete: I en god sortering ligger de, der endte med at købe, øverst.`,
    },
  ),
  sampleCell(
    { id: 'leads', lens: 'lead', rows: 3000 },
    { en: 'Leads', sv: 'Leads', it: 'Lead', da: 'Leads' },
    [
      { column: 'lead id', role: 'key' },
      { column: 'source', role: 'source' },
      { column: 'converted', role: 'converted' },
    ],
  ),
  rulesCell(
    'readiness',
    {
      en: 'Leads by how near they are to buying',
      sv: 'Leads efter hur nära ett köp de är',
      it: 'Lead secondo la vicinanza all’acquisto',
      da: 'Leads efter hvor tæt de er på at købe',
    },
    ['leads'],
    [
      'hot',
      { en: 'Hot leads', sv: 'Heta leads', it: 'Lead caldi', da: 'Varme leads' },
      all(
        'hot-all',
        ofColumn('hot-engagement', 'e-mail engagement', 'atLeast', { number: 50 }),
        any(
          'hot-reason',
          ofColumn('hot-interest', 'sustainability interest', 'isAnyOf', { values: ['high'] }),
          ofColumn('hot-source', 'source', 'isAnyOf', { values: ['referral', 'newsletter'] }),
        ),
      ),
    ],
    [
      'warm',
      { en: 'Warm leads', sv: 'Ljumna leads', it: 'Lead tiepidi', da: 'Lune leads' },
      all('warm-all', ofColumn('warm-engagement', 'e-mail engagement', 'atLeast', { number: 50 })),
    ],
    [
      'curious',
      {
        en: 'Curious browsers',
        sv: 'Nyfikna besökare',
        it: 'Visitatori curiosi',
        da: 'Nysgerrige besøgende',
      },
      any(
        'curious-any',
        ofColumn('curious-pages', 'pages viewed', 'atLeast', { number: 20 }),
        ofColumn('curious-minutes', 'minutes on site', 'atLeast', { number: 30 }),
      ),
    ],
    [
      'cold',
      { en: 'Cold leads', sv: 'Kalla leads', it: 'Lead freddi', da: 'Kolde leads' },
      all('cold-all', ofColumn('cold-engagement', 'e-mail engagement', 'lessThan', { number: 50 })),
    ],
  ),
  {
    id: 'conversion',
    kind: 'chart',
    name: {
      en: 'Who went on to buy?',
      sv: 'Vilka köpte sedan?',
      it: 'Chi ha poi comprato?',
      da: 'Hvem endte med at købe?',
    },
    parameters: { segments: 'readiness', table: 'leads', column: 'converted' },
  },
];
