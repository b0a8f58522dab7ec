import type { Text } from '../text.ts';

export const revenue: Text = { en: 'revenue', sv: 'omsättning', it: 'fatturato', da: 'omsætning' };
export const margin: Text = { en: 'margin', sv: 'marginal', it: 'margine', da: 'margin' };
export const discounted: Text = {
  en: 'discounted',
  sv: 'diskonterad',
  it: 'attualizzato',
  da: 'diskonteret',
};
export const notDiscounted: Text = {
  en: 'not discounted',
  sv: 'ej diskonterad',
  it: 'non attualizzato',
  da: 'ikke diskonteret',
};
export const aheadKind: Text = {
  en: 'future {what}, {months} {months|month|months}, {discounted}',
  sv: 'framtida {what}, {months} {months|månad|månader}, {discounted}',
  it: '{what} futuro, {months} {months|mese|mesi}, {discounted}',
  da: 'fremtidig {what}, {months} {months|måned|måneder}, {discounted}',
};
export const wholeKind: Text = {
  en: 'future {what}, whole lifetime, {discounted}',
  sv: 'framtida {what}, hela livstiden, {discounted}',
  it: '{what} futuro, tutta la durata, {discounted}',
  da: 'fremtidig {what}, hele levetiden, {discounted}',
};

export const refusals = {
  'no customers': {
    en: 'There is no customer with orders, revenue and dates to learn from.',
    sv: 'Det finns ingen kund med ordrar, omsättning och datum att lära av.',
    it: 'Non c’è alcun cliente con ordini, fatturato e date da cui imparare.',
    da: 'Der er ingen kunde med ordrer, omsætning og datoer at lære af.',
  },
  'no repeats': {
    en: 'Nobody has bought more than once: there is nothing to forecast from.',
    sv: 'Ingen har köpt mer än en gång: det finns inget att göra prognos av.',
    it: 'Nessuno ha comprato più di una volta: non c’è nulla da cui prevedere.',
    da: 'Ingen har købt mere end én gang: der er intet at lave prognose ud fra.',
  },
  'no time': {
    en: 'Every customer first bought on the as-of date: no time has passed to learn from.',
    sv: 'Alla kunder köpte första gången på referensdatumet: ingen tid har gått att lära av.',
    it: 'Tutti i clienti hanno comprato la prima volta nella data di riferimento: non è passato tempo da cui imparare.',
    da: 'Alle kunder købte første gang på skæringsdatoen: der er ikke gået tid at lære af.',
  },
} satisfies Record<string, Text>;
export const refusedRemedy: Text = {
  en: 'Check the as-of date and the columns, or choose the simple formula.',
  sv: 'Kontrollera referensdatumet och kolumnerna, eller välj den enkla formeln.',
  it: 'Controlla la data di riferimento e le colonne, o scegli la formula semplice.',
  da: 'Kontrollér skæringsdatoen og kolonnerne, eller vælg den enkle formel.',
};
export const noEnd: Text = {
  en: 'Customers who all stay, without discount, are worth more than any number.',
  sv: 'Kunder som alla stannar, utan kalkylränta, är värda mer än något tal.',
  it: 'Clienti che restano tutti, senza sconto, valgono più di qualunque numero.',
  da: 'Kunder, der alle bliver, uden diskontering, er mere værd end noget tal.',
};
export const noEndRemedy: Text = {
  en: 'Set a discount, or let fewer stay.',
  sv: 'Ange en kalkylränta, eller låt färre stanna.',
  it: 'Imposta uno sconto, o fai restare meno clienti.',
  da: 'Angiv en diskontering, eller lad færre blive.',
};
export const nothing: Text = {
  en: 'The expected values add up to nothing: there is nothing to part into tiers.',
  sv: 'De väntade värdena summerar till noll: det finns inget att dela i nivåer.',
  it: 'I valori attesi sommano a zero: non c’è nulla da dividere in fasce.',
  da: 'De ventede værdier giver nul i alt: der er intet at dele i niveauer.',
};

export const atLeast: Text = {
  en: 'leads to a value of {value} ({kind}): at least {from}',
  sv: 'ger värdet {value} ({kind}): minst {from}',
  it: 'porta a un valore di {value} ({kind}): almeno {from}',
  da: 'giver værdien {value} ({kind}): mindst {from}',
};
export const between: Text = {
  en: 'leads to a value of {value} ({kind}): at least {from} and below {to}',
  sv: 'ger värdet {value} ({kind}): minst {from} och under {to}',
  it: 'porta a un valore di {value} ({kind}): almeno {from} e meno di {to}',
  da: 'giver værdien {value} ({kind}): mindst {from} og under {to}',
};
export const under: Text = {
  en: 'leads to a value of {value} ({kind}): below {to}',
  sv: 'ger värdet {value} ({kind}): under {to}',
  it: 'porta a un valore di {value} ({kind}): meno di {to}',
  da: 'giver værdien {value} ({kind}): under {to}',
};
export const nobodyHere: Text = {
  en: 'leads to a value of {value} ({kind}): nobody is in this tier',
  sv: 'ger värdet {value} ({kind}): ingen är i den här nivån',
  it: 'porta a un valore di {value} ({kind}): nessuno è in questa fascia',
  da: 'giver værdien {value} ({kind}): ingen er i dette niveau',
};

export const what = {
  forecast: {
    en: 'A forecast of each customer’s {kind}: how often they buy and when they stop by BG/NBD, what they spend by Gamma-Gamma. Recency here is the age at the last purchase, in weeks: high is good, the opposite of recency in RFM.',
    sv: 'En prognos för varje kunds {kind}: hur ofta kunden köper och när den slutar enligt BG/NBD, vad den köper för enligt Gamma-Gamma. Recency är här åldern vid senaste köpet, i veckor: högt är bra, tvärtemot recency i RFM.',
    it: 'Una previsione per ogni cliente ({kind}): quanto spesso compra e quando smette secondo BG/NBD, quanto spende secondo Gamma-Gamma. La recenza qui è l’età all’ultimo acquisto, in settimane: alta è un bene, al contrario della recenza in RFM.',
    da: 'En prognose for hver kundes {kind}: hvor ofte kunden køber, og hvornår den holder op, efter BG/NBD, hvad den køber for, efter Gamma-Gamma. Recency er her alderen ved seneste køb, i uger: høj er god, modsat recency i RFM.',
  },
  simple: {
    en: 'A plain product for each customer: {kind}. It takes the past for the future, and nobody for leaving.',
    sv: 'En enkel produkt för varje kund: {kind}. Den tar det förflutna för framtiden och räknar med att ingen slutar.',
    it: 'Un semplice prodotto per ogni cliente: {kind}. Prende il passato per il futuro, e nessuno se ne va.',
    da: 'Et enkelt produkt for hver kunde: {kind}. Det tager fortiden for fremtiden og regner med, at ingen holder op.',
  },
  contractual: {
    en: 'The value of customers under contract: {kind}, at the same retention for all.',
    sv: 'Värdet av kunder med avtal: {kind}, med samma andel kvar för alla.',
    it: 'Il valore dei clienti a contratto: {kind}, con la stessa quota che resta per tutti.',
    da: 'Værdien af kunder med kontrakt: {kind}, med samme fastholdelse for alle.',
  },
} satisfies Record<string, Text>;
export const when = {
  forecast: {
    en: 'For shops: customers buy when they like and never say that they stop. At least some hundred customers over a year.',
    sv: 'För butiker: kunderna köper när de vill och säger aldrig att de slutar. Minst några hundra kunder under ett år.',
    it: 'Per i negozi: i clienti comprano quando vogliono e non dicono mai che smettono. Almeno qualche centinaio di clienti su un anno.',
    da: 'Til butikker: kunderne køber, når de vil, og siger aldrig, at de holder op. Mindst nogle hundrede kunder over et år.',
  },
  simple: {
    en: 'For a first rough figure.',
    sv: 'För en första grov siffra.',
    it: 'Per una prima cifra approssimativa.',
    da: 'Til et første groft tal.',
  },
  contractual: {
    en: 'For subscriptions, where it is known when someone leaves.',
    sv: 'För abonnemang, där man vet när någon slutar.',
    it: 'Per gli abbonamenti, dove si sa quando qualcuno se ne va.',
    da: 'Til abonnementer, hvor man ved, hvornår nogen holder op.',
  },
} satisfies Record<string, Text>;
export const whenNot = {
  forecast: {
    en: 'Under a contract; when purchases follow the season or a campaign; when spend goes with frequency; for customers all new.',
    sv: 'Vid avtal; när köpen följer säsong eller kampanjer; när beloppen hänger ihop med hur ofta man köper; när alla kunder är nya.',
    it: 'Con un contratto; quando gli acquisti seguono la stagione o una campagna; quando la spesa va con la frequenza; se i clienti sono tutti nuovi.',
    da: 'Ved kontrakter; når købene følger sæsonen eller en kampagne; når beløbene hænger sammen med hyppigheden; når alle kunder er nye.',
  },
  simple: {
    en: 'To choose single customers: a buyer of one order long ago looks as alive as yesterday’s.',
    sv: 'För att välja enskilda kunder: den som lade en order för länge sedan ser lika aktiv ut som gårdagens köpare.',
    it: 'Per scegliere singoli clienti: chi ha ordinato una volta tempo fa sembra vivo come chi ha comprato ieri.',
    da: 'Til at vælge enkelte kunder: den, der lagde én ordre for længe siden, ser lige så aktiv ud som gårsdagens køber.',
  },
  contractual: {
    en: 'Without a contract; when those who have stayed long leave more seldom than new ones.',
    sv: 'Utan avtal; när de som har stannat länge slutar mer sällan än nya.',
    it: 'Senza contratto; quando chi è rimasto a lungo se ne va meno spesso dei nuovi.',
    da: 'Uden kontrakt; når de, der er blevet længe, holder op sjældnere end nye.',
  },
} satisfies Record<string, Text>;
export const formula = {
  forecast: {
    en: 'value = margin × expected spend × Σ over months i of purchases expected in month i ÷ (1 + d)^i; P(alive) = 1 ÷ (1 + [x > 0] a ÷ (b + x − 1) × ((α + T) ÷ (α + t))^(r + x)); spend = p (v + m x) ÷ (p x + q − 1). x: orders less one, t: age at the last purchase, T: age now, in weeks; m: mean spend.',
    sv: 'värde = marginal × väntat belopp × Σ över månaderna i av väntade köp i månad i ÷ (1 + d)^i; P(aktiv) = 1 ÷ (1 + [x > 0] a ÷ (b + x − 1) × ((α + T) ÷ (α + t))^(r + x)); belopp = p (v + m x) ÷ (p x + q − 1). x: ordrar minus en, t: ålder vid senaste köpet, T: ålder nu, i veckor; m: medelbelopp.',
    it: 'valore = margine × spesa attesa × Σ sui mesi i degli acquisti attesi nel mese i ÷ (1 + d)^i; P(attivo) = 1 ÷ (1 + [x > 0] a ÷ (b + x − 1) × ((α + T) ÷ (α + t))^(r + x)); spesa = p (v + m x) ÷ (p x + q − 1). x: ordini meno uno, t: età all’ultimo acquisto, T: età ora, in settimane; m: spesa media.',
    da: 'værdi = margin × ventet beløb × Σ over månederne i af ventede køb i måned i ÷ (1 + d)^i; P(aktiv) = 1 ÷ (1 + [x > 0] a ÷ (b + x − 1) × ((α + T) ÷ (α + t))^(r + x)); beløb = p (v + m x) ÷ (p x + q − 1). x: ordrer minus én, t: alder ved seneste køb, T: alder nu, i uger; m: gennemsnitligt beløb.',
  },
  simple: {
    en: 'value = revenue ÷ orders × orders a year × years ahead × margin; a customer of less than a year counts as one of a year',
    sv: 'värde = omsättning ÷ ordrar × ordrar per år × år framåt × marginal; en kund sedan mindre än ett år räknas som ett år',
    it: 'valore = fatturato ÷ ordini × ordini all’anno × anni futuri × margine; un cliente da meno di un anno conta come da un anno',
    da: 'værdi = omsætning ÷ ordrer × ordrer pr. år × år frem × margin; en kunde i under et år tæller som ét år',
  },
  contractual: {
    en: 'value = m (1 + d) ÷ (1 + d − r), m: margin a month, the first one now; r: share kept a month; d: discount a month',
    sv: 'värde = m (1 + d) ÷ (1 + d − r), m: marginal per månad, den första nu; r: andel kvar per månad; d: kalkylränta per månad',
    it: 'valore = m (1 + d) ÷ (1 + d − r), m: margine al mese, il primo ora; r: quota che resta al mese; d: sconto al mese',
    da: 'værdi = m (1 + d) ÷ (1 + d − r), m: margin pr. måned, den første nu; r: andel, der bliver, pr. måned; d: diskontering pr. måned',
  },
} satisfies Record<string, Text>;

export const notConverged: Text = {
  en: 'The search for the parameters did not settle: take the forecast as rough.',
  sv: 'Sökningen efter parametrarna stannade inte: se prognosen som grov.',
  it: 'La ricerca dei parametri non si è assestata: prendi la previsione come approssimativa.',
  da: 'Søgningen efter parametrene faldt ikke til ro: tag prognosen som grov.',
};
export const atBound: Text = {
  en: 'A parameter ran to the end of what is searched: the data do not determine it. More customers or more time would help.',
  sv: 'En parameter gick till gränsen för sökningen: data avgör den inte. Fler kunder eller längre tid skulle hjälpa.',
  it: 'Un parametro è arrivato al limite della ricerca: i dati non lo determinano. Servirebbero più clienti o più tempo.',
  da: 'En parameter løb til grænsen for søgningen: data bestemmer den ikke. Flere kunder eller længere tid ville hjælpe.',
};
export const noSpend: Text = {
  en: 'Too few customers bought again to tell their spend apart: each goes by the mean spend of all.',
  sv: 'För få kunder har köpt igen för att skilja deras belopp åt: alla räknas med medelbeloppet.',
  it: 'Troppo pochi clienti hanno ricomprato per distinguerne la spesa: per tutti vale la spesa media.',
  da: 'For få kunder har købt igen til at skelne deres beløb: alle regnes med det gennemsnitlige beløb.',
};
export const correlated: Text = {
  en: 'Spend and number of purchases go together (correlation {correlation}), which Gamma-Gamma assumes they do not: values of frequent buyers are off.',
  sv: 'Belopp och antal köp hänger ihop (korrelation {correlation}), vilket Gamma-Gamma antar att de inte gör: värdena för dem som köper ofta blir fel.',
  it: 'Spesa e numero di acquisti vanno insieme (correlazione {correlation}), mentre Gamma-Gamma suppone di no: i valori di chi compra spesso sono distorti.',
  da: 'Beløb og antal køb hænger sammen (korrelation {correlation}), hvad Gamma-Gamma antager, at de ikke gør: værdierne for dem, der køber tit, bliver skæve.',
};
export const silence: Text = {
  en: 'Nobody has bought in the {days} days before the as-of date. Set it to the end of the data, or all seem gone.',
  sv: 'Ingen har köpt under de {days} dagarna före referensdatumet. Sätt det till slutet av data, annars verkar alla ha slutat.',
  it: 'Nessuno ha comprato nei {days} giorni prima della data di riferimento. Portala alla fine dei dati, o tutti sembrano persi.',
  da: 'Ingen har købt i de {days} dage før skæringsdatoen. Sæt den til slutningen af data, ellers ser alle ud til at være holdt op.',
};
export const inFuture: Text = {
  en: '{rows} {rows|customer|customers} bought after the as-of date and {rows|is|are} in “everyone else”: is the date right?',
  sv: '{rows} {rows|kund|kunder} köpte efter referensdatumet och hamnar i ”Övriga”: stämmer datumet?',
  it: '{rows} {rows|cliente ha|clienti hanno} comprato dopo la data di riferimento e {rows|va|vanno} in «tutti gli altri»: la data è giusta?',
  da: '{rows} {rows|kunde|kunder} købte efter skæringsdatoen og er i ”alle andre”: er datoen rigtig?',
};
export const withoutOrder: Text = {
  en: '{rows} {rows|customer has|customers have} no order and {rows|is|are} in “everyone else”.',
  sv: '{rows} {rows|kund|kunder} saknar order och hamnar i ”Övriga”.',
  it: '{rows} {rows|cliente non ha|clienti non hanno} ordini e {rows|va|vanno} in «tutti gli altri».',
  da: '{rows} {rows|kunde|kunder} har ingen ordre og er i ”alle andre”.',
};
export const missing: Text = {
  en: '{rows} {rows|row lacks|rows lack} a value or a date that is needed, or {rows|contradicts itself|contradict themselves}, and {rows|is|are} in “everyone else”.',
  sv: '{rows} {rows|rad|rader} saknar ett värde eller datum som behövs, eller motsäger sig, och hamnar i ”Övriga”.',
  it: '{rows} {rows|riga è priva|righe sono prive} di un valore o di una data necessari, o si {rows|contraddice|contraddicono}, e {rows|va|vanno} in «tutti gli altri».',
  da: '{rows} {rows|række|rækker} mangler en værdi eller dato, der er brug for, eller modsiger sig selv, og er i ”alle andre”.',
};
export const floored: Text = {
  en: '{rows} {rows|value|values} below zero {rows|counts|count} as zero.',
  sv: '{rows} {rows|värde|värden} under noll räknas som noll.',
  it: '{rows} {rows|valore|valori} sotto zero {rows|conta|contano} come zero.',
  da: '{rows} {rows|værdi|værdier} under nul tæller som nul.',
};
export const noFirstValue: Text = {
  en: 'Spend is the mean of all orders, the first one too: choose the value of the first order to go by repeat purchases alone. “One row per customer” makes it.',
  sv: 'Beloppet är medelvärdet av alla ordrar, även den första: välj den första orderns värde för att bara gå efter återköpen. ”En rad per kund” tar fram det.',
  it: 'La spesa è la media di tutti gli ordini, anche del primo: scegli il valore del primo ordine per contare solo gli acquisti ripetuti. «Una riga per cliente» lo ricava.',
  da: 'Beløbet er gennemsnittet af alle ordrer, også den første: vælg første ordres værdi for kun at gå efter genkøb. ”Én række pr. kunde” finder den.',
};

export const whole: Text = {
  en: 'All customers: {kind}',
  sv: 'Alla kunder: {kind}',
  it: 'Tutti i clienti: {kind}',
  da: 'Alle kunder: {kind}',
};
export const sum: Text = { en: 'Sum', sv: 'Summa', it: 'Somma', da: 'Sum' };
export const mean: Text = {
  en: 'Mean of a customer',
  sv: 'Medel per kund',
  it: 'Media per cliente',
  da: 'Gennemsnit pr. kunde',
};
export const meanAlive: Text = {
  en: 'Mean P(alive)',
  sv: 'P(aktiv), medel',
  it: 'P(attivo), media',
  da: 'P(aktiv), gennemsnit',
};
export const purchases: Text = {
  en: 'Purchases expected',
  sv: 'Väntade köp',
  it: 'Acquisti attesi',
  da: 'Ventede køb',
};
export const tiers: Text = {
  en: 'Tiers of {kind}',
  sv: 'Nivåer av {kind}',
  it: 'Fasce di {kind}',
  da: 'Niveauer af {kind}',
};
export const tier: Text = { en: 'Tier', sv: 'Nivå', it: 'Fascia', da: 'Niveau' };
export const customers: Text = { en: 'Customers', sv: 'Kunder', it: 'Clienti', da: 'Kunder' };
export const shareOfCustomers: Text = {
  en: 'Share of customers',
  sv: 'Andel av kunderna',
  it: 'Quota dei clienti',
  da: 'Andel af kunderne',
};
export const from: Text = { en: 'Value from', sv: 'Värde från', it: 'Valore da', da: 'Værdi fra' };
export const shareOfValue: Text = {
  en: 'Share of value',
  sv: 'Andel av värdet',
  it: 'Quota del valore',
  da: 'Andel af værdien',
};
export const parameters: Text = {
  en: 'The models (time in weeks)',
  sv: 'Modellerna (tid i veckor)',
  it: 'I modelli (tempo in settimane)',
  da: 'Modellerne (tid i uger)',
};
export const alpha: Text = { en: 'α (weeks)', sv: 'α (veckor)', it: 'α (settimane)', da: 'α (uger)' };
export const likelihoodOfBuying: Text = {
  en: 'Log-likelihood of BG/NBD',
  sv: 'Loglikelihood för BG/NBD',
  it: 'Log-verosimiglianza di BG/NBD',
  da: 'Log-likelihood for BG/NBD',
};
export const likelihoodOfSpend: Text = {
  en: 'Log-likelihood of Gamma-Gamma',
  sv: 'Loglikelihood för Gamma-Gamma',
  it: 'Log-verosimiglianza di Gamma-Gamma',
  da: 'Log-likelihood for Gamma-Gamma',
};
export const correlation: Text = {
  en: 'Correlation of spend and repeats',
  sv: 'Korrelation mellan belopp och återköp',
  it: 'Correlazione tra spesa e riacquisti',
  da: 'Korrelation mellem beløb og genkøb',
};
export const alive: Text = {
  en: 'How surely customers still buy: P(alive)',
  sv: 'Hur säkert kunderna fortfarande köper: P(aktiv)',
  it: 'Con quale probabilità i clienti comprano ancora: P(attivo)',
  da: 'Hvor sikkert kunderne stadig køber: P(aktiv)',
};
export const aliveHint: Text = {
  en: 'Who bought only once counts as alive for certain: in this model nobody leaves before a second purchase.',
  sv: 'Den som köpt bara en gång räknas säkert som aktiv: i modellen slutar ingen före ett andra köp.',
  it: 'Chi ha comprato una sola volta conta come attivo di sicuro: in questo modello nessuno smette prima di un secondo acquisto.',
  da: 'Den, der kun har købt én gang, tæller som sikkert aktiv: i denne model holder ingen op før et andet køb.',
};
export const aliveAxis: Text = {
  en: 'P(alive), %',
  sv: 'P(aktiv), %',
  it: 'P(attivo), %',
  da: 'P(aktiv), %',
};
export const fit: Text = {
  en: 'Repeat purchases: observed and expected',
  sv: 'Återköp: observerade och väntade',
  it: 'Riacquisti: osservati e attesi',
  da: 'Genkøb: observerede og ventede',
};
export const fitHint: Text = {
  en: 'Customers by how many times they bought again. Where the columns differ much, the model does not fit.',
  sv: 'Kunder efter hur många gånger de köpt igen. Där kolumnerna skiljer sig mycket passar modellen inte.',
  it: 'Clienti per quante volte hanno ricomprato. Dove le colonne differiscono molto, il modello non è adatto.',
  da: 'Kunder efter, hvor mange gange de har købt igen. Hvor kolonnerne afviger meget, passer modellen ikke.',
};
export const repeats: Text = {
  en: 'Repeat purchases',
  sv: 'Återköp',
  it: 'Riacquisti',
  da: 'Genkøb',
};
export const observed: Text = { en: 'Observed', sv: 'Observerade', it: 'Osservati', da: 'Observerede' };
export const expected: Text = { en: 'Expected', sv: 'Väntade', it: 'Attesi', da: 'Ventede' };

export const worked: Text = {
  en: 'One customer worked out',
  sv: 'En kund uträknad',
  it: 'Un cliente calcolato',
  da: 'En kunde regnet ud',
};
export const workedBuying: Text = {
  en: '{x} repeat {x|purchase|purchases}, the last at an age of {last} weeks, age now {age} weeks.',
  sv: '{x} återköp, det senaste vid {last} veckors ålder, ålder nu {age} veckor.',
  it: '{x} {x|riacquisto|riacquisti}, l’ultimo a {last} settimane di età, età ora {age} settimane.',
  da: '{x} genkøb, det seneste ved en alder på {last} uger, alder nu {age} uger.',
};
export const workedAlive: Text = {
  en: 'P(alive) is {alive}; {purchases} purchases are expected in {months} months.',
  sv: 'P(aktiv) är {alive}; {purchases} köp väntas på {months} månader.',
  it: 'P(attivo) è {alive}; in {months} mesi sono attesi {purchases} acquisti.',
  da: 'P(aktiv) er {alive}; {purchases} køb ventes på {months} måneder.',
};
export const workedSpend: Text = {
  en: 'Each is expected to bring {spend}, of which {margin} counts.',
  sv: 'Vart och ett väntas ge {spend}, varav {margin} räknas.',
  it: 'Da ognuno ci si aspetta {spend}, di cui conta il {margin}.',
  da: 'Hvert ventes at give {spend}, hvoraf {margin} tæller.',
};
export const workedSimple: Text = {
  en: '{value} an order × {orders} orders a year × {years} years × {margin}',
  sv: '{value} per order × {orders} ordrar per år × {years} år × {margin}',
  it: '{value} a ordine × {orders} ordini all’anno × {years} anni × {margin}',
  da: '{value} pr. ordre × {orders} ordrer pr. år × {years} år × {margin}',
};
export const workedContract: Text = {
  en: 'The value of a month × {margin} × {factor} months’ worth.',
  sv: 'En månads värde × {margin} × {factor} månaders värde.',
  it: 'Il valore di un mese × {margin} × {factor} mensilità.',
  da: 'En måneds værdi × {margin} × {factor} måneders værdi.',
};
export const workedSum: Text = {
  en: 'So the {kind} is {value}.',
  sv: 'Alltså: {kind} är {value}.',
  it: 'Quindi: {kind} è {value}.',
  da: 'Altså: {kind} er {value}.',
};
