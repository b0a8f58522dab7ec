import type { Text } from '../text.ts';

export const limitsOutOfOrder: Text = {
  en: '“At risk” must last longer than “active”: give it more days.',
  sv: '”I riskzonen” måste räcka längre än ”aktiv”: ange fler dagar.',
  it: '«A rischio» deve durare più di «attivo»: indica più giorni.',
  da: '”I risiko” skal vare længere end ”aktiv”: angiv flere dage.',
};
export const noRuleForGaps: Text = {
  en: 'Who was won back cannot be said as a rule: it asks how many days lie between two dates.',
  sv: 'Vem som vunnits tillbaka kan inte sägas som en regel: det gäller antalet dagar mellan två datum.',
  it: 'Chi è stato riconquistato non si può dire con una regola: conta i giorni tra due date.',
  da: 'Hvem der er vundet tilbage, kan ikke siges som en regel: det handler om antallet af dage mellem to datoer.',
};
export const withoutPrevious: Text = {
  en: 'Choose no column for the purchase before the last.',
  sv: 'Välj ingen kolumn för köpet före det senaste.',
  it: 'Non scegliere una colonna per l’acquisto prima dell’ultimo.',
  da: 'Vælg ingen kolonne til købet før det seneste.',
};
export const from: Text = {
  en: 'is on or after {day}',
  sv: 'är den {day} eller senare',
  it: 'è il {day} o dopo',
  da: 'er den {day} eller senere',
};
export const notFrom: Text = {
  en: 'is empty or before {day}',
  sv: 'saknar värde eller är före den {day}',
  it: 'non ha un valore o è prima del {day}',
  da: 'har ingen værdi eller er før den {day}',
};
export const before: Text = {
  en: 'is before {day}',
  sv: 'är före den {day}',
  it: 'è prima del {day}',
  da: 'er før den {day}',
};
export const between: Text = {
  en: 'is on or after {from}, and before {to}',
  sv: 'är den {from} eller senare, och före den {to}',
  it: 'è il {from} o dopo, e prima del {to}',
  da: 'er den {from} eller senere, og før den {to}',
};
export const longBefore: Text = {
  en: 'lies more than {days} days before the last purchase',
  sv: 'ligger mer än {days} dagar före det senaste köpet',
  it: 'è più di {days} giorni prima dell’ultimo acquisto',
  da: 'ligger mere end {days} dage før det seneste køb',
};
export const notBefore: Text = {
  en: 'is empty, or at most {days} days before the last purchase',
  sv: 'saknar värde, eller ligger högst {days} dagar före det senaste köpet',
  it: 'non ha un valore, o è al massimo {days} giorni prima dell’ultimo acquisto',
  da: 'har ingen værdi, eller ligger højst {days} dage før det seneste køb',
};
export const what: Text = {
  en: 'Lifecycle stages: each customer is placed by the days since the first and the last purchase.',
  sv: 'Livscykelstadier: varje kund placeras efter antalet dagar sedan det första och det senaste köpet.',
  it: 'Fasi del ciclo di vita: ogni cliente è collocato secondo i giorni dal primo e dall’ultimo acquisto.',
  da: 'Livscyklusstadier: hver kunde placeres efter antallet af dage siden det første og det seneste køb.',
};
export const when: Text = {
  en: 'To welcome the new, keep the active, call on those at risk, and see who came back.',
  sv: 'För att välkomna nya, behålla aktiva, kontakta dem i riskzonen och se vilka som kommit tillbaka.',
  it: 'Per accogliere i nuovi, tenere gli attivi, contattare chi è a rischio e vedere chi è tornato.',
  da: 'For at byde nye velkommen, beholde de aktive, kontakte dem i risiko og se, hvem der er kommet tilbage.',
};
export const whenNot: Text = {
  en: 'When customers buy at very different rhythms: 90 days of silence mean little for a yearly buyer. Under a contract, use its state instead.',
  sv: 'När kunderna köper i mycket olika takt: 90 dagars tystnad säger lite om den som köper en gång om året. Vid avtal: använd avtalets status.',
  it: 'Quando i clienti comprano con ritmi molto diversi: 90 giorni di silenzio dicono poco di chi compra una volta l’anno. Con un contratto, usa il suo stato.',
  da: 'Når kunderne køber i meget forskellig takt: 90 dages tavshed siger lidt om den, der køber én gang om året. Ved kontrakter: brug kontraktens status.',
};
export const formula: Text = {
  en: 'new: first purchase at most {isNew} days ago; else active: last purchase at most {isActive} days ago (won back: more than {isAtRisk} days after the one before it); at risk: at most {isAtRisk}; lapsed: more. Whole days before the as-of date.',
  sv: 'ny: första köpet för högst {isNew} dagar sedan; annars aktiv: senaste köpet för högst {isActive} dagar sedan (återvunnen: mer än {isAtRisk} dagar efter köpet före det); i riskzonen: högst {isAtRisk}; förlorad: mer. Hela dagar före referensdatumet.',
  it: 'nuovo: primo acquisto al massimo {isNew} giorni fa; altrimenti attivo: ultimo acquisto al massimo {isActive} giorni fa (riconquistato: più di {isAtRisk} giorni dopo il precedente); a rischio: al massimo {isAtRisk}; perso: di più. Giorni interi prima della data di riferimento.',
  da: 'ny: første køb for højst {isNew} dage siden; ellers aktiv: seneste køb for højst {isActive} dage siden (genvundet: mere end {isAtRisk} dage efter købet før det); i risiko: højst {isAtRisk}; tabt: mere. Hele dage før skæringsdatoen.',
};
export const inFuture: Text = {
  en: '{rows} {rows|row has|rows have} a last purchase after {day}: is the as-of date right?',
  sv: '{rows} {rows|rad har|rader har} ett senaste köp efter den {day}: stämmer referensdatumet?',
  it: '{rows} {rows|riga ha|righe hanno} un ultimo acquisto dopo il {day}: la data di riferimento è giusta?',
  da: '{rows} {rows|række har|rækker har} et seneste køb efter den {day}: er skæringsdatoen rigtig?',
};
export const missing: Text = {
  en: '{rows} {rows|row has|rows have} no last purchase and {rows|is|are} in “everyone else”.',
  sv: '{rows} {rows|rad saknar|rader saknar} senaste köp och hamnar i ”Övriga”.',
  it: '{rows} {rows|riga non ha|righe non hanno} un ultimo acquisto e {rows|va|vanno} in «tutti gli altri».',
  da: '{rows} {rows|række har|rækker har} intet seneste køb og er i ”alle andre”.',
};
export const noPrevious: Text = {
  en: 'Nobody can be told as won back: choose the purchase before the last. “One row per customer” makes it from orders.',
  sv: 'Det går inte att se vem som vunnits tillbaka: välj köpet före det senaste. ”En rad per kund” tar fram det ur ordrar.',
  it: 'Non si vede chi è stato riconquistato: scegli l’acquisto prima dell’ultimo. «Una riga per cliente» lo ricava dagli ordini.',
  da: 'Det kan ikke ses, hvem der er vundet tilbage: vælg købet før det seneste. ”Én række pr. kunde” finder det i ordrerne.',
};
export const limits: Text = { en: 'The limits', sv: 'Gränserna', it: 'Le soglie', da: 'Grænserne' };
export const today: Text = {
  en: 'As of',
  sv: 'Referensdatum',
  it: 'Data di riferimento',
  da: 'Skæringsdato',
};
export const newSince: Text = { en: 'New from', sv: 'Ny från', it: 'Nuovo dal', da: 'Ny fra' };
export const activeSince: Text = { en: 'Active from', sv: 'Aktiv från', it: 'Attivo dal', da: 'Aktiv fra' };
export const riskSince: Text = {
  en: 'At risk from',
  sv: 'I riskzonen från',
  it: 'A rischio dal',
  da: 'I risiko fra',
};
export const stages: Text = { en: 'The stages', sv: 'Stadierna', it: 'Le fasi', da: 'Stadierne' };
export const stage: Text = { en: 'Stage', sv: 'Stadium', it: 'Fase', da: 'Stadium' };
export const rows: Text = { en: 'Customers', sv: 'Kunder', it: 'Clienti', da: 'Kunder' };
export const share: Text = { en: 'Share', sv: 'Andel', it: 'Quota', da: 'Andel' };
export const meanDays: Text = {
  en: 'Mean days since last purchase',
  sv: 'Dagar sedan senaste köp, medel',
  it: 'Giorni dall’ultimo acquisto, media',
  da: 'Dage siden seneste køb, gennemsnit',
};
export const chart: Text = {
  en: 'Customers in each stage',
  sv: 'Kunder i varje stadium',
  it: 'Clienti in ogni fase',
  da: 'Kunder i hvert stadium',
};
export const worked: Text = {
  en: 'One customer worked out',
  sv: 'En kund uträknad',
  it: 'Un cliente calcolato',
  da: 'En kunde regnet ud',
};
export const ago = {
  first: {
    en: 'First purchase on {day}: {days} days ago.',
    sv: 'Första köpet den {day}: för {days} dagar sedan.',
    it: 'Primo acquisto il {day}: {days} giorni fa.',
    da: 'Første køb den {day}: for {days} dage siden.',
  },
  previous: {
    en: 'Purchase before the last on {day}: {days} days ago.',
    sv: 'Köpet före det senaste den {day}: för {days} dagar sedan.',
    it: 'Acquisto prima dell’ultimo il {day}: {days} giorni fa.',
    da: 'Købet før det seneste den {day}: for {days} dage siden.',
  },
  last: {
    en: 'Last purchase on {day}: {days} days ago.',
    sv: 'Senaste köpet den {day}: för {days} dagar sedan.',
    it: 'Ultimo acquisto il {day}: {days} giorni fa.',
    da: 'Seneste køb den {day}: for {days} dage siden.',
  },
} satisfies Record<string, Text>;
export const so: Text = {
  en: 'So the stage is “{stage}”.',
  sv: 'Alltså är stadiet ”{stage}”.',
  it: 'Quindi la fase è «{stage}».',
  da: 'Altså er stadiet ”{stage}”.',
};
