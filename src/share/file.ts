import { message } from '../language/message.ts';
import { failed, type Problem, type Result } from '../language/problem.ts';
import type { Text } from '../language/text.ts';
import { mintId } from '../notebook/edit.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { readNotebook } from '../notebook/readNotebook.ts';
import { sourceHash } from '../notebook/sourceHash.ts';
import { sourcesIn } from '../notebook/sourcesIn.ts';
import type { FiledNotebook } from '../notebook/travelling.ts';
import { parseJson } from '../language/parseJson.ts';
import { archiveBounds } from './archiveBounds.ts';
import { isZip } from './isZip.ts';
import { sourceName } from './sourceName.ts';
import { unzip } from './unzip.ts';
import { zip } from './zip.ts';
import { type ZipEntry, zipEntries } from './zipEntries.ts';

/** The notebook within a file that also holds its sources. */
export const documentName = 'notebook.json';

const notOurs: Text = {
  en: 'This file is not a Strata notebook.',
  sv: 'Filen är ingen anteckningsbok från Strata.',
  it: 'Questo file non è un taccuino di Strata.',
  da: 'Filen er ikke en notesbog fra Strata.',
};

const chooseOther: Text = {
  en: 'Choose a file that ends in .strata or .strata.json, or open a table as data.',
  sv: 'Välj en fil som slutar på .strata eller .strata.json, eller öppna en tabell som data.',
  it: 'Scegli un file che termina con .strata o .strata.json, oppure apri una tabella come dati.',
  da: 'Vælg en fil, der slutter på .strata eller .strata.json, eller åbn en tabel som data.',
};

const damaged: Text = {
  en: 'The file is incomplete or damaged.',
  sv: 'Filen är ofullständig eller skadad.',
  it: 'Il file è incompleto o danneggiato.',
  da: 'Filen er ufuldstændig eller beskadiget.',
};

const fetchAgain: Text = {
  en: 'Copy or download it again, or ask for a new one.',
  sv: 'Kopiera eller hämta den på nytt, eller be om en ny.',
  it: 'Copialo o scaricalo di nuovo, oppure chiedine un altro.',
  da: 'Kopiér eller hent den igen, eller bed om en ny.',
};

const tooLarge: Text = {
  en: 'The file holds more than this browser can safely open: at most 20 MB of notebook, 1 GB a source and 2 GB in all.',
  sv: 'Filen innehåller mer än vad som säkert kan öppnas: högst 20 MB anteckningsbok, 1 GB per källa och 2 GB totalt.',
  it: 'Il file contiene più di quanto si possa aprire in sicurezza: al massimo 20 MB di taccuino, 1 GB per origine e 2 GB in tutto.',
  da: 'Filen indeholder mere, end der sikkert kan åbnes: højst 20 MB notesbog, 1 GB pr. kilde og 2 GB i alt.',
};

const askWithoutData: Text = {
  en: 'Ask for the notebook without its data.',
  sv: 'Be om anteckningsboken utan data.',
  it: 'Chiedi il taccuino senza i dati.',
  da: 'Bed om notesbogen uden data.',
};

const problem = (sentence: Text, remedy: Text): { readonly problem: Problem } => ({
  problem: { message: message(sentence), remedy: message(remedy) },
});

/**
 * A notebook as a file: plain JSON, or with the bytes of its sources a ZIP of `notebook.json` and one file
 * `sources/<SHA-256>` a source. Sources that the notebook does not name stay out.
 */
export async function toFile(document: Notebook, sources: ReadonlyMap<string, Blob>): Promise<Blob> {
  const json = new Blob([JSON.stringify(document, null, 2)], { type: 'application/json' });
  const files = new Map([[documentName, json]]);
  for (const hash of sourcesIn(document)) {
    const source = sources.get(hash);
    if (source) files.set(sourceName(hash), source);
  }
  return files.size === 1 ? json : zip(files);
}

/**
 * The notebook that a file holds, under an id of its own, and its sources, each checked against its SHA-256.
 * Whatever the file holds instead is a problem.
 */
export async function fromFile(file: Blob): Promise<Result<FiledNotebook>> {
  if (await isZip(file)) return fromZip(file);
  const document = await readDocument(file);
  return failed(document) ? document : { value: { document: document.value, sources: [] } };
}

async function fromZip(archive: Blob): Promise<Result<FiledNotebook>> {
  const entries = await zipEntries(archive);
  if (!entries) return problem(damaged, fetchAgain);
  const named = new Map(entries.map((entry) => [entry.name, entry]));
  const described = named.get(documentName);
  if (!described) return problem(notOurs, chooseOther);
  if (described.bytes > archiveBounds.notebook) return problem(tooLarge, askWithoutData);
  const json = await unzip(archive, described);
  if (!json) return problem(damaged, fetchAgain);
  const document = await readDocument(json);
  if (failed(document)) return document;
  const wanted = [...sourcesIn(document.value)].flatMap((hash) => {
    const entry = named.get(sourceName(hash));
    return entry ? [{ hash, entry }] : [];
  });
  if (areTooLarge(wanted.map(({ entry }) => entry))) return problem(tooLarge, askWithoutData);
  const sources: Blob[] = [];
  for (const { hash, entry } of wanted) {
    const source = await unzip(archive, entry);
    if (!source || (await sourceHash(source)) !== hash) return problem(damaged, fetchAgain);
    sources.push(source);
  }
  return { value: { document: document.value, sources } };
}

function areTooLarge(entries: readonly ZipEntry[]): boolean {
  const total = entries.reduce((sum, { bytes }) => sum + bytes, 0);
  return total > archiveBounds.whole || entries.some(({ bytes }) => bytes > archiveBounds.source);
}

async function readDocument(json: Blob): Promise<Result<Notebook>> {
  if (json.size > archiveBounds.notebook) return problem(tooLarge, askWithoutData);
  const parsed = parseJson(new Uint8Array(await json.arrayBuffer()));
  if (!parsed) return problem(notOurs, chooseOther);
  const read = readNotebook(parsed.json);
  return failed(read) ? read : { value: { ...read.value, id: mintId() } };
}
