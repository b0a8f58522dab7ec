import * as v from 'valibot';
import { message } from '../language/message.ts';
import { parseJson } from '../language/parseJson.ts';
import { failed, type Problem, type Result } from '../language/problem.ts';
import type { Text } from '../language/text.ts';
import type { BackedNotebook, Backup } from '../notebook/backup.ts';
import { readHistory } from '../notebook/readHistory.ts';
import { readNotebook } from '../notebook/readNotebook.ts';
import { soundHistory } from '../notebook/soundHistory.ts';
import { sourceHash } from '../notebook/sourceHash.ts';
import { sourcesIn } from '../notebook/sourcesIn.ts';
import { archiveBounds } from './archiveBounds.ts';
import { backupSchema, mostNotebooks } from './backupSchema.ts';
import { isZip } from './isZip.ts';
import { sourceName } from './sourceName.ts';
import { unzip } from './unzip.ts';
import { zip } from './zip.ts';
import { type ZipEntry, zipEntries } from './zipEntries.ts';

const backupName = 'backup.json';
const notebookName = (place: number) => `notebooks/${place + 1}.json`;
const historyName = (place: number) => `histories/${place + 1}.json`;

const mostHistoryBytes = 50_000_000;

const notOurs: Text = {
  en: 'This file is not a back-up of Strata.',
  sv: 'Filen är ingen säkerhetskopia från Strata.',
  it: 'Questo file non è un backup di Strata.',
  da: 'Filen er ikke en sikkerhedskopi fra Strata.',
};

const chooseOther: Text = {
  en: 'Choose a file whose name begins with strata-backup. A single notebook is opened by “Open a notebook file”.',
  sv: 'Välj en fil vars namn börjar med strata-backup. En enskild anteckningsbok öppnas med ”Öppna en anteckningsboksfil”.',
  it: 'Scegli un file il cui nome inizia con strata-backup. Un singolo taccuino si apre con «Apri un file di taccuino».',
  da: 'Vælg en fil, hvis navn begynder med strata-backup. En enkelt notesbog åbnes med ”Åbn en notesbogsfil”.',
};

const damaged: Text = {
  en: 'The back-up is incomplete or damaged.',
  sv: 'Säkerhetskopian är ofullständig eller skadad.',
  it: 'Il backup è incompleto o danneggiato.',
  da: 'Sikkerhedskopien er ufuldstændig eller beskadiget.',
};

const copyAgain: Text = {
  en: 'Copy it again from where you keep it, or choose an earlier one.',
  sv: 'Kopiera den på nytt därifrån du förvarar den eller välj en tidigare.',
  it: 'Copialo di nuovo da dove lo conservi o scegline uno precedente.',
  da: 'Kopiér den igen derfra, hvor du opbevarer den, eller vælg en tidligere.',
};

const newer: Text = {
  en: 'The back-up was made with a newer version of Strata.',
  sv: 'Säkerhetskopian är gjord med en nyare version av Strata.',
  it: 'Il backup è stato creato con una versione più recente di Strata.',
  da: 'Sikkerhedskopien er lavet med en nyere version af Strata.',
};

const reload: Text = {
  en: 'Reload the page to get the newest version.',
  sv: 'Ladda om sidan för att få den senaste versionen.',
  it: 'Ricarica la pagina per avere la versione più recente.',
  da: 'Genindlæs siden for at få den nyeste version.',
};

const tooLarge: Text = {
  en: 'A back-up holds at most {notebooks} notebooks and 2 GB.',
  sv: 'En säkerhetskopia rymmer högst {notebooks} anteckningsböcker och 2 GB.',
  it: 'Un backup contiene al massimo {notebooks} taccuini e 2 GB.',
  da: 'En sikkerhedskopi rummer højst {notebooks} notesbøger og 2 GB.',
};

const saveSingly: Text = {
  en: 'Save the largest notebooks as files of their own and delete them here first.',
  sv: 'Spara först de största anteckningsböckerna som egna filer och ta bort dem här.',
  it: 'Salva prima i taccuini più grandi come file separati ed eliminali da qui.',
  da: 'Gem først de største notesbøger som filer for sig, og slet dem her.',
};

const problem = (sentence: Text, remedy: Text): { readonly problem: Problem } => ({
  problem: { message: message(sentence, { notebooks: mostNotebooks }), remedy: message(remedy) },
});

/**
 * Notebooks with their histories, and the sources that `sourceOf` has, as one ZIP: `backup.json` says when it was made
 * (yyyy-mm-dd), each notebook is a file that can be opened by itself, each source lies in it once.
 */
export async function toBackup(
  notebooks: readonly BackedNotebook[],
  sourceOf: (hash: string) => Promise<Blob | null>,
  made: string,
): Promise<Result<Blob>> {
  if (notebooks.length > mostNotebooks) return problem(tooLarge, saveSingly);
  const page = {
    format: 'strata-backup',
    version: 1,
    made,
    notebooks: notebooks.map(({ edited, miniature }) => ({ edited, miniature })),
  };
  const files = new Map([[backupName, json(page)]]);
  for (const [place, { document, history }] of notebooks.entries()) {
    files.set(notebookName(place), json(document));
    files.set(historyName(place), json(history));
  }
  for (const hash of sourcesIn(notebooks.map(({ document, history }) => [document, history]))) {
    const source = await sourceOf(hash);
    if (source) files.set(sourceName(hash), source);
  }
  const bytes = [...files.values()].reduce((sum, { size }) => sum + size, 0);
  if (bytes > archiveBounds.whole) return problem(tooLarge, saveSingly);
  return { value: await zip(files) };
}

/** Whether a file looks like a back-up, whatever its name. */
export async function isBackup(file: Blob): Promise<boolean> {
  if (!(await isZip(file))) return false;
  return (await zipEntries(file))?.some(({ name }) => name === backupName) ?? false;
}

/** Opens a back-up. Whatever the file holds instead is a problem; what is wrong with one of its notebooks is not. */
export async function fromBackup(file: Blob): Promise<Result<Backup>> {
  if (!(await isZip(file))) return problem(notOurs, chooseOther);
  const entries = await zipEntries(file);
  if (!entries) return problem(damaged, copyAgain);
  const named = new Map(entries.map((entry) => [entry.name, entry]));
  const described = named.get(backupName);
  if (!described) return problem(notOurs, chooseOther);
  if (entries.reduce((sum, { bytes }) => sum + bytes, 0) > archiveBounds.whole)
    return problem(tooLarge, copyAgain);
  const stored = await parsed(file, described, archiveBounds.notebook);
  const page = v.safeParse(backupSchema, stored);
  if (!page.success) return problem(damaged, copyAgain);
  const { made, version, notebooks } = page.output;
  if (version > 1) return problem(newer, reload);
  return {
    value: {
      made,
      count: notebooks.length,
      async notebook(place) {
        const known = notebooks[place];
        const read = readNotebook(await parsed(file, named.get(notebookName(place)), archiveBounds.notebook));
        if (!known || failed(read)) return null;
        const history = readHistory(await parsed(file, named.get(historyName(place)), mostHistoryBytes));
        return { document: read.value, history: await soundHistory(read.value, history), ...known };
      },
      async source(hash) {
        const entry = named.get(sourceName(hash));
        const source = entry && entry.bytes <= archiveBounds.source ? await unzip(file, entry) : null;
        return source && (await sourceHash(source)) === hash ? source : null;
      },
    },
  };
}

function json(value: unknown): Blob {
  return new Blob([JSON.stringify(value)], { type: 'application/json' });
}

/** The JSON of a file of the archive, or null when it is missing, damaged or has more than `most` bytes. */
async function parsed(archive: Blob, entry: ZipEntry | undefined, most: number): Promise<unknown> {
  const file = entry && entry.bytes <= most ? await unzip(archive, entry) : null;
  return file && (parseJson(new Uint8Array(await file.arrayBuffer()))?.json ?? null);
}
