import type { Text } from '../text.ts';

export const what: Text = {
  en: 'Latent class analysis: each row belongs to one of a few hidden classes, and within a class the answers do not depend on each other.',
  sv: 'Latent klassanalys: varje rad hör till en av några dolda klasser, och inom en klass beror svaren inte på varandra.',
  it: 'Analisi delle classi latenti: ogni riga appartiene a una di poche classi nascoste, e dentro una classe le risposte non dipendono l’una dall’altra.',
  da: 'Latent klasseanalyse: hver række hører til en af nogle få skjulte klasser, og inden for en klasse afhænger svarene ikke af hinanden.',
};
export const when: Text = {
  en: 'For surveys with yes/no or category answers, when one wants to know how sure it is that a person belongs to a segment.',
  sv: 'För enkäter med ja/nej- eller kategorisvar, när man vill veta hur säkert det är att en person hör till ett segment.',
  it: 'Per indagini con risposte sì/no o di categoria, quando si vuole sapere quanto è certo che una persona appartenga a un segmento.',
  da: 'Til undersøgelser med ja/nej- eller kategorisvar, når man vil vide, hvor sikkert det er, at en person hører til et segment.',
};
export const whenNot: Text = {
  en: 'With few rows and many items or categories, or with numbers that have many values: take clusters there.',
  sv: 'Med få rader och många frågor eller kategorier, eller med tal som har många värden: använd kluster där.',
  it: 'Con poche righe e molte domande o categorie, o con numeri dai molti valori: lì usa i cluster.',
  da: 'Med få rækker og mange spørgsmål eller kategorier, eller med tal, der har mange værdier: brug klynger der.',
};
export const formula: Text = {
  en: 'probability of a class for a row = its share × Π probability of each answer in it ÷ the same summed over all classes',
  sv: 'sannolikhet för en klass för en rad = dess andel × Π sannolikhet för varje svar i den ÷ samma summerat över alla klasser',
  it: 'probabilità di una classe per una riga = la sua quota × Π probabilità di ogni risposta in essa ÷ lo stesso sommato su tutte le classi',
  da: 'sandsynlighed for en klasse for en række = dens andel × Π sandsynlighed for hvert svar i den ÷ det samme summeret over alle klasser',
};
export const noAnswers: Text = {
  en: 'No row has an answer to any of the items.',
  sv: 'Ingen rad har svar på någon av frågorna.',
  it: 'Nessuna riga ha una risposta a una delle domande.',
  da: 'Ingen række har svar på nogen af spørgsmålene.',
};
export const unanswered: Text = {
  en: '{rows} {rows|row has|rows have} no answer at all and {rows|is|are} with everyone else. A single missing answer only leaves that item out.',
  sv: '{rows} {rows|rad saknar|rader saknar} svar helt och hör till alla andra. Ett enstaka saknat svar utelämnar bara den frågan.',
  it: '{rows} {rows|riga non ha|righe non hanno} alcuna risposta e {rows|va|vanno} con tutti gli altri. Una singola risposta mancante esclude solo quella domanda.',
  da: '{rows} {rows|række har|rækker har} slet ingen svar og hører til alle andre. Et enkelt manglende svar udelader kun det spørgsmål.',
};
export const classesElsewhere: Text = {
  en: 'The classes were found on the reference table; each row here goes to its most probable one. How well they fit is told there.',
  sv: 'Klasserna hittades i referenstabellen; varje rad här går till sin mest sannolika. Hur väl de passar står där.',
  it: 'Le classi sono state trovate nella tabella di riferimento; ogni riga qui va alla più probabile. Quanto sono adatte è detto lì.',
  da: 'Klasserne blev fundet i referencetabellen; hver række her går til sin mest sandsynlige. Hvor godt de passer, står der.',
};
export const sampled: Text = {
  en: 'The classes were found on a random sample of {rows} of {of} rows; all others are in their most probable one.',
  sv: 'Klasserna hittades i ett slumpmässigt urval av {rows} av {of} rader; alla andra är i sin mest sannolika.',
  it: 'Le classi sono state trovate su un campione casuale di {rows} righe su {of}; tutte le altre sono nella più probabile.',
  da: 'Klasserne blev fundet i en tilfældig stikprøve på {rows} af {of} rækker; alle andre er i deres mest sandsynlige.',
};
export const giant: Text = {
  en: '“{segment}” holds {share} of the rows. Try more classes or other items.',
  sv: '”{segment}” har {share} av raderna. Pröva fler klasser eller andra frågor.',
  it: '«{segment}» contiene il {share} delle righe. Prova più classi o altre domande.',
  da: '”{segment}” har {share} af rækkerne. Prøv flere klasser eller andre spørgsmål.',
};
export const tiny: Text = {
  en: '“{segment}” has only {rows} {rows|row|rows} ({share}): too few to act on. Try fewer classes.',
  sv: '”{segment}” har bara {rows} {rows|rad|rader} ({share}): för få att agera på. Pröva färre klasser.',
  it: '«{segment}» ha solo {rows} {rows|riga|righe} ({share}): troppo poche per agire. Prova meno classi.',
  da: '”{segment}” har kun {rows} {rows|række|rækker} ({share}): for få at handle på. Prøv færre klasser.',
};
export const unclear: Text = {
  en: 'The classes overlap (clearness {clearness} of 1): many rows could be in another. Try fewer classes or more items.',
  sv: 'Klasserna överlappar (tydlighet {clearness} av 1): många rader kunde vara i en annan. Pröva färre klasser eller fler frågor.',
  it: 'Le classi si sovrappongono (chiarezza {clearness} su 1): molte righe potrebbero stare in un’altra. Prova meno classi o più domande.',
  da: 'Klasserne overlapper (tydelighed {clearness} af 1): mange rækker kunne være i en anden. Prøv færre klasser eller flere spørgsmål.',
};
export const unsettled: Text = {
  en: 'The numbers had not come to rest when the search ended. Try fewer classes or another seed.',
  sv: 'Talen hade inte kommit till ro när sökningen slutade. Pröva färre klasser eller ett annat slumpfrö.',
  it: 'I numeri non si erano ancora stabilizzati alla fine della ricerca. Prova meno classi o un altro seme.',
  da: 'Tallene var ikke faldet til ro, da søgningen sluttede. Prøv færre klasser eller et andet frø.',
};
export const tooMany: Text = {
  en: 'The model has {parameters} free numbers for {rows} {rows|row|rows}: it can explain anything. Use fewer classes or items.',
  sv: 'Modellen har {parameters} fria tal för {rows} {rows|rad|rader}: den kan förklara vad som helst. Använd färre klasser eller frågor.',
  it: 'Il modello ha {parameters} numeri liberi per {rows} {rows|riga|righe}: può spiegare qualsiasi cosa. Usa meno classi o domande.',
  da: 'Modellen har {parameters} frie tal til {rows} {rows|række|rækker}: den kan forklare hvad som helst. Brug færre klasser eller spørgsmål.',
};
export const fitTitle: Text = {
  en: 'How well the classes fit',
  sv: 'Hur väl klasserna passar',
  it: 'Quanto sono adatte le classi',
  da: 'Hvor godt klasserne passer',
};
export const rowsUsed: Text = {
  en: 'Rows that take part',
  sv: 'Rader som ingår',
  it: 'Righe che partecipano',
  da: 'Rækker, der indgår',
};
export const logLikelihood: Text = {
  en: 'Log-likelihood',
  sv: 'Log-likelihood',
  it: 'Log-verosimiglianza',
  da: 'Log-likelihood',
};
export const parameters: Text = {
  en: 'Free numbers in the model',
  sv: 'Fria tal i modellen',
  it: 'Numeri liberi nel modello',
  da: 'Frie tal i modellen',
};
export const clearness: Text = {
  en: 'Clearness by entropy (1 sure, 0 a guess)',
  sv: 'Tydlighet enligt entropi (1 säkert, 0 gissning)',
  it: 'Chiarezza per entropia (1 certa, 0 a caso)',
  da: 'Tydelighed efter entropi (1 sikkert, 0 et gæt)',
};
export const iterations: Text = {
  en: 'Steps until nothing moved',
  sv: 'Steg tills inget flyttades',
  it: 'Passi fino alla quiete',
  da: 'Trin, til intet flyttede sig',
};
export const sizes: Text = {
  en: 'How large the classes are',
  sv: 'Hur stora klasserna är',
  it: 'Quanto sono grandi le classi',
  da: 'Hvor store klasserne er',
};
export const sizesHint: Text = {
  en: 'The model shares a row among the classes; in the segments it counts wholly where it is most probable.',
  sv: 'Modellen fördelar en rad mellan klasserna; i segmenten räknas den helt där den är mest sannolik.',
  it: 'Il modello ripartisce una riga tra le classi; nei segmenti conta per intero dove è più probabile.',
  da: 'Modellen fordeler en række mellem klasserne; i segmenterne tæller den helt med, hvor den er mest sandsynlig.',
};
export const group: Text = {
  en: 'Class',
  sv: 'Klass',
  it: 'Classe',
  da: 'Klasse',
};
export const modelShare: Text = {
  en: 'Share in the model',
  sv: 'Andel i modellen',
  it: 'Quota nel modello',
  da: 'Andel i modellen',
};
export const rows: Text = {
  en: 'Rows',
  sv: 'Rader',
  it: 'Righe',
  da: 'Rækker',
};
export const certainty: Text = {
  en: 'Mean certainty',
  sv: 'Säkerhet i snitt',
  it: 'Certezza media',
  da: 'Sikkerhed i snit',
};
export const probabilities: Text = {
  en: 'How each class answers',
  sv: 'Hur varje klass svarar',
  it: 'Come risponde ogni classe',
  da: 'Hvordan hver klasse svarer',
};
export const chooseTitle: Text = {
  en: 'How many classes',
  sv: 'Hur många klasser',
  it: 'Quante classi',
  da: 'Hvor mange klasser',
};
export const lowest: Text = {
  en: 'Lowest {criterion}',
  sv: 'Lägst {criterion}',
  it: '{criterion} più basso',
  da: 'Lavest {criterion}',
};
export const criteriaTitle: Text = {
  en: 'Information criteria by number of classes',
  sv: 'Informationskriterier efter antal klasser',
  it: 'Criteri di informazione per numero di classi',
  da: 'Informationskriterier efter antal klasser',
};
export const criteriaHint: Text = {
  en: 'Lower is better. AIC tends to too many classes; ICL also asks that they be clear. Worked out on {rows} rows.',
  sv: 'Lägre är bättre. AIC tenderar mot för många klasser; ICL kräver också att de är tydliga. Beräknat på {rows} rader.',
  it: 'Più basso è meglio. AIC tende a troppe classi; ICL chiede anche che siano chiare. Calcolato su {rows} righe.',
  da: 'Lavere er bedre. AIC hælder mod for mange klasser; ICL kræver også, at de er tydelige. Beregnet på {rows} rækker.',
};
export const numberOfClasses: Text = {
  en: 'Number of classes',
  sv: 'Antal klasser',
  it: 'Numero di classi',
  da: 'Antal klasser',
};
export const criterion: Text = {
  en: 'Criterion',
  sv: 'Kriterium',
  it: 'Criterio',
  da: 'Kriterium',
};
export const speaks: Text = {
  en: '– {share} of the class answer so, {usual} of all; the class is {posterior} probable',
  sv: '– {share} av klassen svarar så, {usual} av alla; klassen är {posterior} sannolik',
  it: '– risponde così il {share} della classe, il {usual} di tutti; la classe è probabile al {posterior}',
  da: '– {share} af klassen svarer sådan, {usual} af alle; klassen er {posterior} sandsynlig',
};
export const worked: Text = {
  en: 'One row worked out',
  sv: 'En rad uträknad',
  it: 'Una riga calcolata',
  da: 'En række regnet ud',
};
export const workedShare: Text = {
  en: 'Row {row} of the table: the share of “{segment}” is {share}.',
  sv: 'Rad {row} i tabellen: andelen för ”{segment}” är {share}.',
  it: 'La riga {row} della tabella: la quota di «{segment}» è {share}.',
  da: 'Række {row} i tabellen: andelen af ”{segment}” er {share}.',
};
export const workedAnswer: Text = {
  en: '{item}: {answer} is the answer of {share} of that class.',
  sv: '{item}: {answer} är svaret från {share} av den klassen.',
  it: '{item}: {answer} è la risposta del {share} di quella classe.',
  da: '{item}: {answer} er svaret fra {share} af den klasse.',
};
export const workedPosterior: Text = {
  en: 'Multiplied over all {items} {items|answer|answers} and compared with the other classes, it is {share} probable.',
  sv: 'Multiplicerat över alla {items} {items|svar|svar} och jämfört med de andra klasserna är den {share} sannolik.',
  it: 'Moltiplicando su {items|una risposta|tutte le {items} risposte} e confrontando con le altre classi, è probabile al {share}.',
  da: 'Ganget over alle {items} svar og sammenlignet med de andre klasser er den {share} sandsynlig.',
};

export const yesNo: readonly [Text, Text] = [
  { en: 'no', sv: 'nej', it: 'no', da: 'nej' },
  { en: 'yes', sv: 'ja', it: 'sì', da: 'ja' },
];
