import type { Text } from '../text.ts';

export const what: Text = {
  en: 'Each customer gets three scores: R for how recently they bought, F for how often, M for how much. The highest is best. A table of names says which scores make which segment; the first name that fits wins.',
  sv: 'Varje kund får tre poäng: R för hur nyligen de köpt, F för hur ofta, M för hur mycket. Högst är bäst. En tabell med namn säger vilka poäng som blir vilket segment; det första namn som passar gäller.',
  it: 'Ogni cliente riceve tre punteggi: R per quanto di recente ha comprato, F per quanto spesso, M per quanto ha speso. Il più alto è il migliore. Una tabella di nomi dice quali punteggi fanno quale segmento; vale il primo nome che corrisponde.',
  da: 'Hver kunde får tre point: R for hvor nyligt de har købt, F for hvor ofte, M for hvor meget. Højest er bedst. En tabel med navne siger, hvilke point der giver hvilket segment; det første navn, der passer, gælder.',
};
export const when: Text = {
  en: 'When customers buy again and again and you know their orders: to choose whom to thank, to wake or to win back.',
  sv: 'När kunder köper om och om igen och du har deras ordrar: för att välja vilka du ska tacka, väcka eller vinna tillbaka.',
  it: 'Quando i clienti comprano più volte e conosci i loro ordini: per scegliere chi ringraziare, risvegliare o riconquistare.',
  da: 'Når kunder køber igen og igen, og du kender deres ordrer: for at vælge, hvem du skal takke, vække eller vinde tilbage.',
};
export const whenNot: Text = {
  en: 'When nearly everyone buys once, or by contract: then a score tells little. It looks back only and knows nothing of margin, season or what was bought.',
  sv: 'När nästan alla köper en gång, eller enligt avtal: då säger poängen lite. Metoden ser bara bakåt och vet inget om marginal, säsong eller vad som köptes.',
  it: 'Quando quasi tutti comprano una volta sola, o per contratto: allora i punteggi dicono poco. Guarda solo indietro e non sa nulla di margine, stagione o di che cosa si è comprato.',
  da: 'Når næsten alle køber én gang, eller efter kontrakt: så siger pointene lidt. Metoden ser kun tilbage og ved intet om margin, sæson, eller hvad der blev købt.',
};
/** How scores come about, by the rule of scoring. */
export const formulas: Readonly<Record<'quantile' | 'package' | 'ranks' | 'ownCuts', Text>> = {
  quantile: {
    en: 'score = 1 + number of cuts below the value; cuts = quantiles of the values (type 7), equal values together; R the other way round',
    sv: 'poäng = 1 + antal gränser under värdet; gränser = värdenas kvantiler (typ 7), lika värden tillsammans; R omvänt',
    it: 'punteggio = 1 + numero di soglie sotto il valore; soglie = quantili dei valori (tipo 7), valori uguali insieme; R al contrario',
    da: 'point = 1 + antal grænser under værdien; grænser = værdiernes kvantiler (type 7), ens værdier sammen; R omvendt',
  },
  package: {
    en: 'score = 1 + number of cuts at or below the value; cuts = quantiles of the values (type 7) + 1; R the other way round',
    sv: 'poäng = 1 + antal gränser vid eller under värdet; gränser = värdenas kvantiler (typ 7) + 1; R omvänt',
    it: 'punteggio = 1 + numero di soglie pari o sotto il valore; soglie = quantili dei valori (tipo 7) + 1; R al contrario',
    da: 'point = 1 + antal grænser ved eller under værdien; grænser = værdiernes kvantiler (type 7) + 1; R omvendt',
  },
  ranks: {
    en: 'score = ⌈(rank − 1) × highest score ÷ (customers − 1)⌉, the first rank 1; equal values ranked as they come; R the other way round',
    sv: 'poäng = ⌈(rang − 1) × högsta poäng ÷ (kunder − 1)⌉, första rangen 1; lika värden i filens ordning; R omvänt',
    it: 'punteggio = ⌈(rango − 1) × punteggio massimo ÷ (clienti − 1)⌉, il primo rango 1; valori uguali nell’ordine del file; R al contrario',
    da: 'point = ⌈(rang − 1) × højeste point ÷ (kunder − 1)⌉, første rang 1; ens værdier i filens rækkefølge; R omvendt',
  },
  ownCuts: {
    en: 'score = 1 + number of cuts below the value; a value that equals a cut lies below it; R the other way round',
    sv: 'poäng = 1 + antal gränser under värdet; ett värde som är lika med gränsen ligger under den; R omvänt',
    it: 'punteggio = 1 + numero di soglie sotto il valore; un valore pari alla soglia sta sotto; R al contrario',
    da: 'point = 1 + antal grænser under værdien; en værdi lig med grænsen ligger under den; R omvendt',
  },
};

export const overview: Text = { en: 'Overview', sv: 'Överblick', it: 'In breve', da: 'Overblik' };
export const asOf: Text = {
  en: 'Days counted to',
  sv: 'Dagar räknade till',
  it: 'Giorni contati fino al',
  da: 'Dage talt til',
};
export const customers: Text = { en: 'Customers', sv: 'Kunder', it: 'Clienti', da: 'Kunder' };
export const orders: Text = { en: 'Orders', sv: 'Ordrar', it: 'Ordini', da: 'Ordrer' };
export const revenue: Text = { en: 'Revenue', sv: 'Intäkt', it: 'Fatturato', da: 'Omsætning' };
export const averageOrder: Text = {
  en: 'Revenue per order',
  sv: 'Intäkt per order',
  it: 'Fatturato per ordine',
  da: 'Omsætning pr. ordre',
};
export const perCustomer: Text = {
  en: 'Revenue per customer',
  sv: 'Intäkt per kund',
  it: 'Fatturato per cliente',
  da: 'Omsætning pr. kunde',
};
export const shareOfCustomers: Text = {
  en: 'Share of customers',
  sv: 'Andel av kunderna',
  it: 'Quota dei clienti',
  da: 'Andel af kunderne',
};
export const shareOfRevenue: Text = {
  en: 'Share of revenue',
  sv: 'Andel av intäkten',
  it: 'Quota del fatturato',
  da: 'Andel af omsætningen',
};

export const cutTable: Text = {
  en: 'Scores and their cuts',
  sv: 'Poängen och deras gränser',
  it: 'I punteggi e le loro soglie',
  da: 'Pointene og deres grænser',
};
export const cutHint: Text = {
  en: 'R by days since the last purchase, F by number of orders, M by value; the highest score is best.',
  sv: 'R efter dagar sedan senaste köp, F efter antal ordrar, M efter värde; högsta poäng är bäst.',
  it: 'R per giorni dall’ultimo acquisto, F per numero di ordini, M per valore; il punteggio più alto è il migliore.',
  da: 'R efter dage siden seneste køb, F efter antal ordrer, M efter værdi; det højeste point er bedst.',
};
export const score: Text = { en: 'Score', sv: 'Poäng', it: 'Punteggio', da: 'Point' };
export const values: Text = { en: 'Values', sv: 'Värden', it: 'Valori', da: 'Værdier' };
export const least: Text = { en: 'Least found', sv: 'Lägst här', it: 'Minimo trovato', da: 'Mindst her' };
export const greatest: Text = { en: 'Most found', sv: 'Högst här', it: 'Massimo trovato', da: 'Størst her' };

export const nameTable: Text = {
  en: 'The names and the scores they ask for',
  sv: 'Namnen och poängen de kräver',
  it: 'I nomi e i punteggi che chiedono',
  da: 'Navnene og de point, de kræver',
};
export const nameHint: Text = {
  en: 'First match from the top. There are {cells} combinations of scores; “fits” is how many a name asks for, “gets” how many are left for it.',
  sv: 'Det första som passar uppifrån gäller. Det finns {cells} kombinationer av poäng; ”passar” är hur många ett namn kräver, ”får” hur många som blir kvar till det.',
  it: 'Vale il primo dall’alto. Le combinazioni di punteggi sono {cells}; «corrisponde» è quante ne chiede un nome, «prende» quante gliene restano.',
  da: 'Det første, der passer, oppefra gælder. Der er {cells} kombinationer af point; ”passer” er, hvor mange et navn kræver, ”får”, hvor mange der er tilbage til det.',
};
export const segment: Text = { en: 'Segment', sv: 'Segment', it: 'Segmento', da: 'Segment' };
export const fitting: Text = { en: 'Fits', sv: 'Passar', it: 'Corrisponde', da: 'Passer' };
export const getting: Text = { en: 'Gets', sv: 'Får', it: 'Prende', da: 'Får' };
export const others: Text = {
  en: 'The others go to',
  sv: 'De andra går till',
  it: 'Le altre vanno a',
  da: 'De andre går til',
};

export const summary: Text = {
  en: 'What each segment brings',
  sv: 'Vad varje segment ger',
  it: 'Che cosa porta ogni segmento',
  da: 'Hvad hvert segment giver',
};
export const medians: Text = {
  en: 'The middle customer of each segment',
  sv: 'Den mittersta kunden i varje segment',
  it: 'Il cliente mediano di ogni segmento',
  da: 'Den midterste kunde i hvert segment',
};
export const mediansHint: Text = {
  en: 'Medians: half of the segment lies below, half above.',
  sv: 'Medianer: hälften av segmentet ligger under, hälften över.',
  it: 'Mediane: metà del segmento sta sotto, metà sopra.',
  da: 'Medianer: halvdelen af segmentet ligger under, halvdelen over.',
};

export const heatTitle: Text = {
  en: 'Mean value by recency and frequency',
  sv: 'Medelvärde efter R- och F-poäng',
  it: 'Valore medio per recenza e frequenza',
  da: 'Middelværdi efter R- og F-point',
};
export const heatOfCustomers: Text = {
  en: 'Customers by recency and frequency',
  sv: 'Kunder efter R- och F-poäng',
  it: 'Clienti per recenza e frequenza',
  da: 'Kunder efter R- og F-point',
};
export const acrossHeat: Text = {
  en: 'Recency score',
  sv: 'R-poäng (senaste köp)',
  it: 'Punteggio di recenza',
  da: 'R-point (seneste køb)',
};
export const upHeat: Text = {
  en: 'Frequency score',
  sv: 'F-poäng (antal ordrar)',
  it: 'Punteggio di frequenza',
  da: 'F-point (antal ordrer)',
};
export const gridTitle: Text = {
  en: 'Customers by monetary score, for each recency and frequency',
  sv: 'Kunder efter M-poäng, för varje R och F',
  it: 'Clienti per punteggio monetario, per ogni recenza e frequenza',
  da: 'Kunder efter M-point, for hver R og F',
};
export const gridHint: Text = {
  en: 'Each field is one R and one F; its bars are the M scores from 1 up, in the colour of the name they get. The number stands on the tallest.',
  sv: 'Varje ruta är ett R och ett F; staplarna är M-poängen från 1 och uppåt, i färgen för namnet de får. Talet står på den högsta.',
  it: 'Ogni riquadro è un R e un F; le barre sono i punteggi M da 1 in su, nel colore del nome che ricevono. Il numero sta sulla più alta.',
  da: 'Hvert felt er ét R og ét F; søjlerne er M-point fra 1 og op, i farven for det navn, de får. Tallet står på den højeste.',
};
export const tilesTitle: Text = {
  en: 'Segments by number of customers',
  sv: 'Segment efter antal kunder',
  it: 'Segmenti per numero di clienti',
  da: 'Segmenter efter antal kunder',
};
export const tilesHint: Text = {
  en: 'The area of a tile is the share of all customers.',
  sv: 'Rutans yta är andelen av alla kunder.',
  it: 'L’area di un riquadro è la quota di tutti i clienti.',
  da: 'Feltets areal er andelen af alle kunder.',
};
export const ordersTitle: Text = {
  en: 'Customers by number of orders',
  sv: 'Kunder efter antal ordrar',
  it: 'Clienti per numero di ordini',
  da: 'Kunder efter antal ordrer',
};
export const recencyTitle: Text = {
  en: 'Customers by days since the last purchase',
  sv: 'Kunder efter dagar sedan senaste köp',
  it: 'Clienti per giorni dall’ultimo acquisto',
  da: 'Kunder efter dage siden seneste køb',
};
export const valueTitle: Text = {
  en: 'Customers by value',
  sv: 'Kunder efter värde',
  it: 'Clienti per valore',
  da: 'Kunder efter værdi',
};
export const perCustomerTitle: Text = {
  en: 'Revenue per customer by segment',
  sv: 'Intäkt per kund efter segment',
  it: 'Fatturato per cliente per segmento',
  da: 'Omsætning pr. kunde efter segment',
};
export const pointsTitle: Text = {
  en: 'Recency against value by segment',
  sv: 'Senaste köp mot värde efter segment',
  it: 'Recenza e valore per segmento',
  da: 'Seneste køb mod værdi efter segment',
};
export const pointsHint: Text = {
  en: 'A sample of {rows} customers.',
  sv: 'Ett urval av {rows} kunder.',
  it: 'Un campione di {rows} clienti.',
  da: 'Et udsnit på {rows} kunder.',
};

export const alsoBox: Text = { en: 'and', sv: 'och', it: 'e', da: 'og' };

export const worked: Text = {
  en: 'One customer worked out',
  sv: 'En kund uträknad',
  it: 'Un cliente calcolato',
  da: 'En kunde regnet ud',
};
export const workedScore: Text = {
  en: '{measure}: {value} is {range}, so {letter} = {score}.',
  sv: '{measure}: {value} är {range}, alltså {letter} = {score}.',
  it: '{measure}: {value} è {range}, quindi {letter} = {score}.',
  da: '{measure}: {value} er {range}, altså {letter} = {score}.',
};
export const workedName: Text = {
  en: 'The first name from the top that fits {cell} is {segment}.',
  sv: 'Det första namnet uppifrån som passar {cell} är {segment}.',
  it: 'Il primo nome dall’alto che corrisponde a {cell} è {segment}.',
  da: 'Det første navn oppefra, der passer til {cell}, er {segment}.',
};
