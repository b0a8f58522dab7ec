import type { Text } from '../text.ts';

export { shareNotebook as title } from './shell.ts';
export const link: Text = { en: 'Link', sv: 'Länk', it: 'Link', da: 'Link' };
export const copy: Text = { en: 'Copy', sv: 'Kopiera', it: 'Copia', da: 'Kopiér' };
export const copied: Text = {
  en: 'Link copied',
  sv: 'Länken är kopierad',
  it: 'Link copiato',
  da: 'Linket er kopieret',
};
export const snippetCopied: Text = {
  en: 'Code copied',
  sv: 'Koden är kopierad',
  it: 'Codice copiato',
  da: 'Koden er kopieret',
};
export const copyYourself: Text = {
  en: 'The browser did not allow copying. The text is selected: copy it with the keyboard.',
  sv: 'Webbläsaren tillät inte kopiering. Texten är markerad: kopiera den med tangentbordet.',
  it: 'Il browser non ha permesso la copia. Il testo è selezionato: copialo da tastiera.',
  da: 'Browseren tillod ikke kopiering. Teksten er markeret: kopiér den med tastaturet.',
};
export const preview: Text = {
  en: 'See it as a reader',
  sv: 'Visa som läsare',
  it: 'Guardalo da lettore',
  da: 'Se det som læser',
};
export const newTab: Text = {
  en: 'opens in a new tab',
  sv: 'öppnas i en ny flik',
  it: 'si apre in una nuova scheda',
  da: 'åbnes i en ny fane',
};
export const making: Text = {
  en: 'Making the link …',
  sv: 'Skapar länken …',
  it: 'Creazione del link …',
  da: 'Opretter linket …',
};
export const length: Text = {
  en: '{length} characters. Safe to paste anywhere.',
  sv: '{length} tecken. Kan klistras in var som helst.',
  it: '{length} caratteri. Si può incollare ovunque.',
  da: '{length} tegn. Kan indsættes overalt.',
};
export const long: Text = {
  en: '{length} characters. Some chat and mail programs cut links longer than 2,000; a file is safer.',
  sv: '{length} tecken. Vissa chatt- och mejlprogram klipper av länkar längre än 2 000; en fil är säkrare.',
  it: '{length} caratteri. Alcuni programmi di chat e posta tagliano i link oltre i 2.000; un file è più sicuro.',
  da: '{length} tegn. Nogle chat- og mailprogrammer klipper links over 2.000 over; en fil er sikrere.',
};
export const tooLong: Text = {
  en: 'The link would have {length} characters: more than the 500,000 that every browser opens.',
  sv: 'Länken skulle få {length} tecken: fler än de 500 000 som alla webbläsare öppnar.',
  it: 'Il link avrebbe {length} caratteri: più dei 500.000 che ogni browser apre.',
  da: 'Linket ville få {length} tegn: flere end de 500.000, som alle browsere åbner.',
};
export const tooLongRemedy: Text = {
  en: 'Save it as a file instead. Put the file on a web server and send this address, with the file’s own in place of the dots:',
  sv: 'Spara den som fil i stället. Lägg filen på en webbserver och skicka den här adressen, med filens egen i stället för punkterna:',
  it: 'Salvalo come file. Metti il file su un server web e invia questo indirizzo, con quello del file al posto dei puntini:',
  da: 'Gem den som fil i stedet. Læg filen på en webserver, og send denne adresse med filens egen i stedet for prikkerne:',
};

export const inside: Text = { en: 'In the link', sv: 'I länken', it: 'Nel link', da: 'I linket' };
export const method: Text = {
  en: 'The method: {cells} {cells|cell|cells} with their texts, rules, segments and charts, and the values in them.',
  sv: 'Metoden: {cells} {cells|cell|celler} med texter, regler, segment och diagram samt värdena i dem.',
  it: 'Il metodo: {cells} {cells|cella|celle} con testi, regole, segmenti e grafici, e i valori che contengono.',
  da: 'Metoden: {cells} {cells|celle|celler} med tekster, regler, segmenter og diagrammer samt værdierne i dem.',
};
export const sampleTravels: Text = {
  en: '{name}: a sample of {rows} {rows|row|rows}, made anew when the link is opened.',
  sv: '{name}: exempeldata med {rows} {rows|rad|rader}, som skapas på nytt när länken öppnas.',
  it: '{name}: un esempio di {rows} {rows|riga|righe}, rigenerato all’apertura del link.',
  da: '{name}: eksempeldata med {rows} {rows|række|rækker}, der dannes på ny, når linket åbnes.',
};
export const fileStays: Text = {
  en: '{name}: the rows of {file} stay here. The link names the file, its checksum, its {rows} {rows|row|rows} and its {columns} {columns|column|columns}: {names}.',
  sv: '{name}: raderna i {file} stannar här. Länken anger filens namn, kontrollsumma, {rows} {rows|rad|rader} och {columns} {columns|kolumn|kolumner}: {names}.',
  it: '{name}: le righe di {file} restano qui. Il link indica il file, la sua impronta, {rows} {rows|riga|righe} e {columns} {columns|colonna|colonne}: {names}.',
  da: '{name}: rækkerne i {file} bliver her. Linket nævner filen, dens kontrolsum, {rows} {rows|række|rækker} og {columns} {columns|kolonne|kolonner}: {names}.',
};
export const unreadFileStays: Text = {
  en: '{name}: the rows of {file} stay here. The link names the file and its checksum.',
  sv: '{name}: raderna i {file} stannar här. Länken anger filens namn och kontrollsumma.',
  it: '{name}: le righe di {file} restano qui. Il link indica il file e la sua impronta.',
  da: '{name}: rækkerne i {file} bliver her. Linket nævner filen og dens kontrolsum.',
};
export const rowsTravel: Text = {
  en: 'Send the rows along: {size}. Whoever has the link can read every value of every row.',
  sv: 'Skicka med raderna: {size}. Den som har länken kan läsa varje värde i varje rad.',
  it: 'Invia anche le righe: {size}. Chi ha il link può leggere ogni valore di ogni riga.',
  da: 'Send rækkerne med: {size}. Den, der har linket, kan læse hver værdi i hver række.',
};

export const staysBehind: Text = {
  en: 'Stays behind unless you tick it',
  sv: 'Följer inte med om du inte kryssar för det',
  it: 'Resta fuori, se non lo spunti',
  da: 'Bliver her, medmindre du sætter kryds',
};
export const staysBehindHint: Text = {
  en: 'These values tell of people. A condition without its value is a gap that the reader fills in.',
  sv: 'De här värdena berättar om människor. Ett villkor utan sitt värde blir en lucka som läsaren fyller i.',
  it: 'Questi valori parlano di persone. Una condizione senza il suo valore è uno spazio vuoto che il lettore compila.',
  da: 'Disse værdier fortæller om mennesker. En betingelse uden sin værdi er et hul, som læseren udfylder.',
};
export const valuesIn: Text = {
  en: '{name} · {count} {count|value|values} · {reason}',
  sv: '{name} · {count} {count|värde|värden} · {reason}',
  it: '{name} · {count} {count|valore|valori} · {reason}',
  da: '{name} · {count} {count|værdi|værdier} · {reason}',
};
export const reasons: Readonly<Record<'list' | 'personal' | 'address', Text>> = {
  list: { en: 'a list', sv: 'en lista', it: 'un elenco', da: 'en liste' },
  personal: {
    en: 'from a key, e-mail or phone column',
    sv: 'ur en nyckel-, e-post- eller telefonkolumn',
    it: 'da una colonna chiave, e-mail o telefono',
    da: 'fra en nøgle-, e-mail- eller telefonkolonne',
  },
  address: {
    en: 'e-mail addresses or phone numbers',
    sv: 'e-postadresser eller telefonnummer',
    it: 'indirizzi e-mail o numeri di telefono',
    da: 'e-mailadresser eller telefonnumre',
  },
};
export const dimensionValues: Text = {
  en: 'The values of the dimension “{name}”: {values}',
  sv: 'Värdena i dimensionen ”{name}”: {values}',
  it: 'I valori della dimensione «{name}»: {values}',
  da: 'Værdierne i dimensionen ”{name}”: {values}',
};
export const settingValues: Text = {
  en: 'A setting in “{name}”: {values}',
  sv: 'En inställning i ”{name}”: {values}',
  it: 'Un’impostazione in «{name}»: {values}',
  da: 'En indstilling i ”{name}”: {values}',
};
export const textAddresses: Text = {
  en: 'In texts and names: {values}',
  sv: 'I texter och namn: {values}',
  it: 'Nei testi e nei nomi: {values}',
  da: 'I tekster og navne: {values}',
};
export const namesToo: Text = {
  en: 'A name that repeats a value which stays behind loses it too.',
  sv: 'Ett namn som upprepar ett värde som inte följer med förlorar det också.',
  it: 'Anche un nome che ripete un valore rimasto fuori lo perde.',
  da: 'Et navn, der gentager en værdi, som bliver her, mister den også.',
};

export const embed: Text = {
  en: 'Put it on a page of yours',
  sv: 'Visa den på en egen sida',
  it: 'Inseriscilo in una tua pagina',
  da: 'Vis den på din egen side',
};
export const embedWhat: Text = { en: 'Show', sv: 'Visa', it: 'Mostra', da: 'Vis' };
export const wholeNotebook: Text = {
  en: 'the whole notebook',
  sv: 'hela anteckningsboken',
  it: 'l’intero taccuino',
  da: 'hele notesbogen',
};
export const numberedCell: Text = {
  en: 'cell {number}: {name}',
  sv: 'cell {number}: {name}',
  it: 'cella {number}: {name}',
  da: 'celle {number}: {name}',
};
export const snippet: Text = { en: 'Code', sv: 'Kod', it: 'Codice', da: 'Kode' };

export const saveWithData: Text = {
  en: 'Save a file with its data',
  sv: 'Spara en fil med data',
  it: 'Salva un file con i dati',
  da: 'Gem en fil med data',
};
export const saveWithoutData: Text = {
  en: 'Save a file without data',
  sv: 'Spara en fil utan data',
  it: 'Salva un file senza dati',
  da: 'Gem en fil uden data',
};

export const hostedTitle: Text = {
  en: 'Fetch a notebook from {host}?',
  sv: 'Hämta en anteckningsbok från {host}?',
  it: 'Scaricare un taccuino da {host}?',
  da: 'Hent en notesbog fra {host}?',
};
export const hostedHint: Text = {
  en: 'The link names a file on another site. Nothing has been fetched yet. If you go on, {host} sees your IP address, as any site you visit does; no cookies are sent, and not where you come from.',
  sv: 'Länken anger en fil på en annan webbplats. Inget har hämtats än. Om du fortsätter ser {host} din IP-adress, som varje webbplats du besöker; inga kakor skickas, och inte heller varifrån du kommer.',
  it: 'Il link indica un file su un altro sito. Finora non è stato scaricato nulla. Se prosegui, {host} vede il tuo indirizzo IP, come ogni sito che visiti; non si inviano cookie, né da dove arrivi.',
  da: 'Linket peger på en fil på et andet websted. Der er ikke hentet noget endnu. Fortsætter du, ser {host} din IP-adresse, som ethvert websted, du besøger; der sendes ingen cookies, og heller ikke hvor du kommer fra.',
};
export const hostedKept: Text = {
  en: 'The notebook opens to be read. It touches none of yours, and is kept only if you make it yours.',
  sv: 'Anteckningsboken öppnas för läsning. Den rör inte dina egna och sparas bara om du gör den till din.',
  it: 'Il taccuino si apre in lettura. Non tocca i tuoi e si conserva solo se lo fai tuo.',
  da: 'Notesbogen åbnes til læsning. Den rører ikke dine egne og gemmes kun, hvis du gør den til din.',
};
export const fetchFrom: Text = {
  en: 'Fetch from {host}',
  sv: 'Hämta från {host}',
  it: 'Scarica da {host}',
  da: 'Hent fra {host}',
};
export const fetching: Text = {
  en: 'Fetching from {host} …',
  sv: 'Hämtar från {host} …',
  it: 'Scaricamento da {host} …',
  da: 'Henter fra {host} …',
};
export const noHost: Text = {
  en: 'This address cannot be fetched',
  sv: 'Adressen kan inte hämtas',
  it: 'Questo indirizzo non si può scaricare',
  da: 'Adressen kan ikke hentes',
};
export const noHostHint: Text = {
  en: 'A hosted notebook has an address that begins with https://.',
  sv: 'En anteckningsbok på en webbserver har en adress som börjar med https://.',
  it: 'Un taccuino su un server web ha un indirizzo che inizia con https://.',
  da: 'En notesbog på en webserver har en adresse, der begynder med https://.',
};
export const notNow: Text = {
  en: 'No, go home',
  sv: 'Nej, till start',
  it: 'No, vai all’inizio',
  da: 'Nej, til forsiden',
};
