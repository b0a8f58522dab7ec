import type { Text } from '../text.ts';

export const noRules: Text = {
  en: 'No rule gives points yet.',
  sv: 'Ingen regel ger poäng än.',
  it: 'Nessuna regola dà ancora punti.',
  da: 'Ingen regel giver point endnu.',
};
export const addOne: Text = {
  en: 'Add a rule: what a good lead has, or has done, and what it is worth.',
  sv: 'Lägg till en regel: vad ett bra lead har eller har gjort, och vad det är värt.',
  it: 'Aggiungi una regola: che cosa ha o ha fatto un buon lead, e quanto vale.',
  da: 'Tilføj en regel: hvad et godt lead har eller har gjort, og hvad det er værd.',
};
export const fadesSince: Text = {
  en: 'Fades since',
  sv: 'Avtar sedan',
  it: 'Cala da',
  da: 'Aftager siden',
};
export const countedBy: Text = {
  en: 'For each',
  sv: 'För varje',
  it: 'Per ogni',
  da: 'For hver',
};
export const thirdsElsewhere: Text = {
  en: 'Thirds cannot be worked out on another table while a rule asks for membership of a segment.',
  sv: 'Tredjedelar kan inte beräknas på en annan tabell när en regel frågar om någon ingår i ett segment.',
  it: 'I terzi non si possono calcolare su un’altra tabella se una regola chiede l’appartenenza a un segmento.',
  da: 'Tredjedele kan ikke beregnes på en anden tabel, når en regel spørger, om nogen er med i et segment.',
};
export const useOwnCuts: Text = {
  en: 'Use own cuts.',
  sv: 'Använd egna gränser.',
  it: 'Usa soglie proprie.',
  da: 'Brug egne grænser.',
};
export const what: Text = {
  en: 'Lead scoring by points: each rule that a row matches gives or takes points. Points can fade with time, and each group has a cap.',
  sv: 'Leadscoring med poäng: varje regel som stämmer in på en rad ger eller drar poäng. Poängen kan avta med tiden, och varje grupp har ett tak.',
  it: 'Lead scoring a punti: ogni regola che vale per una riga dà o toglie punti. I punti possono calare col tempo, e ogni gruppo ha un tetto.',
  da: 'Leadscoring med point: hver regel, som en række opfylder, giver eller trækker point. Point kan aftage med tiden, og hver gruppe har et loft.',
};
export const when: Text = {
  en: 'To rank leads by what your team knows, before there are enough outcomes to learn from. Keep who they are (fit) apart from what they do (engagement).',
  sv: 'För att rangordna leads efter vad ditt team vet, innan det finns tillräckligt många utfall att lära av. Håll isär vilka de är (passform) och vad de gör (engagemang).',
  it: 'Per ordinare i lead secondo ciò che sa il tuo team, prima di avere abbastanza esiti da cui imparare. Tieni distinto chi sono (affinità) da che cosa fanno (interesse).',
  da: 'Til at ordne leads efter, hvad dit team ved, før der er udfald nok at lære af. Hold, hvem de er (match), adskilt fra, hvad de gør (engagement).',
};
export const whenNot: Text = {
  en: 'When there are hundreds of outcomes: then let a model weigh the signs, and compare. Cuts at 40 and 70 are our convention; set your own.',
  sv: 'När det finns hundratals utfall: låt då en modell väga tecknen, och jämför. Gränserna 40 och 70 är vår konvention; sätt egna.',
  it: 'Quando ci sono centinaia di esiti: lascia allora che sia un modello a pesare i segnali, e confronta. Le soglie 40 e 70 sono una nostra convenzione; scegli le tue.',
  da: 'Når der er hundredvis af udfald: lad så en model veje tegnene, og sammenlign. Grænserne 40 og 70 er vores konvention; sæt dine egne.',
};
export const formula: Text = {
  en: 'score = min(cap, Σ of the groups, each within ± its cap, of points × max(0, 1 − fading × months)), not below 0 unless that is to show; months = whole days ÷ 30.4375',
  sv: 'poäng = min(tak, Σ av grupperna, var och en inom ± sitt tak, av poäng × max(0, 1 − avtagande × månader)), inte under 0 om det inte ska visas; månader = hela dagar ÷ 30,4375',
  it: 'punteggio = min(tetto, Σ dei gruppi, ciascuno entro ± il suo tetto, di punti × max(0, 1 − calo × mesi)), non sotto 0 se non lo si vuole mostrare; mesi = giorni interi ÷ 30,4375',
  da: 'score = min(loft, Σ af grupperne, hver inden for ± sit loft, af point × max(0, 1 − aftagen × måneder)), ikke under 0, medmindre det skal vises; måneder = hele dage ÷ 30,4375',
};
export const idleRules: Text = {
  en: '{count|This rule asks|These rules ask} nothing yet and {count|gives|give} nobody points: {rules}.',
  sv: '{count|Den här regeln|De här reglerna} frågar inget än och ger ingen poäng: {rules}.',
  it: '{count|Questa regola non chiede|Queste regole non chiedono} ancora nulla e non {count|dà|danno} punti a nessuno: {rules}.',
  da: '{count|Denne regel|Disse regler} spørger ikke om noget endnu og giver ingen point: {rules}.',
};
export const emptyRules: Text = {
  en: 'No row matches {rules}.',
  sv: 'Ingen rad stämmer med {rules}.',
  it: 'Nessuna riga corrisponde a {rules}.',
  da: 'Ingen række opfylder {rules}.',
};
export const otherUnused: Text = {
  en: 'On two axes the group “Other” counts for nothing: {rules}.',
  sv: 'På två axlar räknas inte gruppen ”Övrigt”: {rules}.',
  it: 'Su due assi il gruppo «Altro» non conta: {rules}.',
  da: 'På to akser tæller gruppen ”Andet” ikke: {rules}.',
};
export const theScore: Text = {
  en: 'The score',
  sv: 'Poängen',
  it: 'Il punteggio',
  da: 'Scoren',
};
export const score: Text = {
  en: 'Score',
  sv: 'Poäng',
  it: 'Punteggio',
  da: 'Score',
};
export const meanOf: Text = {
  en: '{mean} on average, {least} to {most}',
  sv: '{mean} i genomsnitt, {least} till {most}',
  it: '{mean} in media, da {least} a {most}',
  da: '{mean} i gennemsnit, {least} til {most}',
};
export const rulesTitle: Text = {
  en: 'What the rules gave',
  sv: 'Vad reglerna gav',
  it: 'Che cosa hanno dato le regole',
  da: 'Hvad reglerne gav',
};
export const rule: Text = {
  en: 'Rule',
  sv: 'Regel',
  it: 'Regola',
  da: 'Regel',
};
export const pointsGiven: Text = {
  en: 'Points given',
  sv: 'Utdelade poäng',
  it: 'Punti dati',
  da: 'Givne point',
};
export const axes: Text = {
  en: 'Where the axes are cut',
  sv: 'Var axlarna delas',
  it: 'Dove sono divisi gli assi',
  da: 'Hvor akserne deles',
};
export const heatRows: Text = {
  en: 'Rows by fit and engagement',
  sv: 'Rader efter passform och engagemang',
  it: 'Righe per affinità e interesse',
  da: 'Rækker efter match og engagement',
};
export const worked: Text = {
  en: 'Row {row} worked out',
  sv: 'Rad {row} uträknad',
  it: 'La riga {row} calcolata',
  da: 'Række {row} regnet ud',
};
export const workedRule: Text = {
  en: '{rule}: {points} of {of}',
  sv: '{rule}: {points} av {of}',
  it: '{rule}: {points} su {of}',
  da: '{rule}: {points} af {of}',
};
export const workedMisses: Text = {
  en: 'The other {rules|rule is|{rules} rules are} not met: 0',
  sv: '{rules} {rules|regel till är inte uppfylld|regler till är inte uppfyllda}: 0',
  it: '{rules|Un’altra regola non è soddisfatta|Le altre {rules} regole non sono soddisfatte}: 0',
  da: '{rules} {rules|anden regel|andre regler} er ikke opfyldt: 0',
};
export const workedMiss: Text = {
  en: '{rule}: not met, {points}',
  sv: '{rule}: inte uppfyllt, {points}',
  it: '{rule}: non soddisfatta, {points}',
  da: '{rule}: ikke opfyldt, {points}',
};
export const workedSum: Text = {
  en: 'Together, within the caps: {total}, so “{segment}”.',
  sv: 'Tillsammans, inom taken: {total}, alltså ”{segment}”.',
  it: 'In tutto, entro i tetti: {total}, dunque «{segment}».',
  da: 'I alt, inden for lofterne: {total}, altså ”{segment}”.',
};
export const workedAxes: Text = {
  en: 'Fit {fit} and engagement {engagement}, within the caps: “{segment}”.',
  sv: 'Passform {fit} och engagemang {engagement}, inom taken: ”{segment}”.',
  it: 'Affinità {fit} e interesse {engagement}, entro i tetti: «{segment}».',
  da: 'Match {fit} og engagement {engagement}, inden for lofterne: ”{segment}”.',
};
export const gave: Text = {
  en: '{rule}: {points} of {of} points',
  sv: '{rule}: {points} av {of} poäng',
  it: '{rule}: {points} su {of} punti',
  da: '{rule}: {points} af {of} point',
};
export const gaveNone: Text = {
  en: '{rule}: 0 of {of} points',
  sv: '{rule}: 0 av {of} poäng',
  it: '{rule}: 0 su {of} punti',
  da: '{rule}: 0 af {of} point',
};
export const scoreIs: Text = {
  en: 'score {score}; {asked} is asked for',
  sv: 'poäng {score}; {asked} krävs',
  it: 'punteggio {score}; si chiede {asked}',
  da: 'score {score}; {asked} kræves',
};
export const axesAre: Text = {
  en: 'fit {fit} ({fitAsked} is asked for), engagement {engagement} ({engagementAsked})',
  sv: 'passform {fit} ({fitAsked} krävs), engagemang {engagement} ({engagementAsked})',
  it: 'affinità {fit} (si chiede {fitAsked}), interesse {engagement} ({engagementAsked})',
  da: 'match {fit} ({fitAsked} kræves), engagement {engagement} ({engagementAsked})',
};
export const below: Text = {
  en: 'under {to}',
  sv: 'under {to}',
  it: 'meno di {to}',
  da: 'under {to}',
};
export const upTo: Text = {
  en: 'at most {to}',
  sv: 'högst {to}',
  it: 'al massimo {to}',
  da: 'højst {to}',
};
export const atLeast: Text = {
  en: 'at least {from}',
  sv: 'minst {from}',
  it: 'almeno {from}',
  da: 'mindst {from}',
};
export const over: Text = {
  en: 'over {from}',
  sv: 'över {from}',
  it: 'più di {from}',
  da: 'over {from}',
};
export const between: Text = {
  en: 'from {from} to under {to}',
  sv: 'från {from} till under {to}',
  it: 'da {from} a meno di {to}',
  da: 'fra {from} til under {to}',
};
export const betweenOpen: Text = {
  en: 'over {from} and at most {to}',
  sv: 'över {from} och högst {to}',
  it: 'oltre {from} e al massimo {to}',
  da: 'over {from} og højst {to}',
};
