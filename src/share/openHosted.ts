import { message } from '../language/message.ts';
import type { Problem, Result } from '../language/problem.ts';
import type { Text } from '../language/text.ts';
import type { FiledNotebook } from '../notebook/travelling.ts';
import { fetchInFrame } from './fetchInFrame.ts';
import type { Fetched } from './fetchProtocol.ts';
import { fromFile } from './file.ts';
import { hostOf } from '../notebook/hostOf.ts';

/** Bytes of the largest file that is fetched. */
const mostBytes = 50_000_000;

const notHttps: Text = {
  en: 'The address of the notebook does not begin with https://.',
  sv: 'Anteckningsbokens adress börjar inte med https://.',
  it: 'L’indirizzo del taccuino non inizia con https://.',
  da: 'Notesbogens adresse begynder ikke med https://.',
};

const unreachable: Text = {
  en: '{host} did not hand over the file.',
  sv: '{host} lämnade inte ut filen.',
  it: '{host} non ha consegnato il file.',
  da: '{host} udleverede ikke filen.',
};

const noNetwork: Text = {
  en: 'There is no network, and the file is on {host}.',
  sv: 'Det finns inget nätverk, och filen ligger på {host}.',
  it: 'Non c’è rete, e il file si trova su {host}.',
  da: 'Der er intet netværk, og filen ligger på {host}.',
};

const waitForNetwork: Text = {
  en: 'Try again when you are online. Your own notebooks open without a network.',
  sv: 'Försök igen när du är uppkopplad. Dina egna anteckningsböcker går att öppna utan nätverk.',
  it: 'Riprova quando sei online. I tuoi taccuini si aprono anche senza rete.',
  da: 'Prøv igen, når du er online. Dine egne notesbøger kan åbnes uden netværk.',
};

const refused: Text = {
  en: '{host} has no such file (answer {status}).',
  sv: '{host} har ingen sådan fil (svar {status}).',
  it: '{host} non ha un file del genere (risposta {status}).',
  da: '{host} har ikke sådan en fil (svar {status}).',
};

const tooLarge: Text = {
  en: 'The file is larger than 50 MB.',
  sv: 'Filen är större än 50 MB.',
  it: 'Il file supera i 50 MB.',
  da: 'Filen er større end 50 MB.',
};

const download: Text = {
  en: 'Download the file yourself and open it here, or ask for a host that lets other sites read its files (CORS).',
  sv: 'Ladda ner filen själv och öppna den här, eller be om en värd som låter andra webbplatser läsa filerna (CORS).',
  it: 'Scarica tu il file e aprilo qui, oppure chiedi un host che permetta ad altri siti di leggere i suoi file (CORS).',
  da: 'Hent selv filen, og åbn den her, eller bed om en vært, der lader andre websteder læse sine filer (CORS).',
};

const askAgain: Text = {
  en: 'Check the address with whoever sent it.',
  sv: 'Kontrollera adressen med den som skickade den.',
  it: 'Verifica l’indirizzo con chi te lo ha inviato.',
  da: 'Tjek adressen hos den, der sendte den.',
};

/** Fetches a notebook file from another site and reads it as a file that was chosen. Only after a click that names the host. */
export async function openHosted(url: string): Promise<Result<FiledNotebook>> {
  const host = hostOf(url);
  if (host === null) return { problem: problem(notHttps, askAgain) };
  const fetched = await fetchInFrame({ url, mostBytes });
  return fetched.state === 'done' ? fromFile(fetched.file) : { problem: problemOf(fetched, host) };
}

function problemOf(fetched: Exclude<Fetched, { state: 'done' }>, host: string): Problem {
  if (fetched.state === 'tooLarge') return problem(tooLarge, download);
  if (fetched.state === 'refused')
    return problem(refused, askAgain, { host, status: String(fetched.status) });
  if (!navigator.onLine) return problem(noNetwork, waitForNetwork, { host });
  return problem(unreachable, download, { host });
}

function problem(sentence: Text, remedy: Text, values: Readonly<Record<string, string>> = {}): Problem {
  return { message: message(sentence, values), remedy: message(remedy) };
}
