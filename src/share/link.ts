import { deflateSync } from 'fflate';
import { message } from '../language/message.ts';
import type { Problem, Result } from '../language/problem.ts';
import { failed } from '../language/problem.ts';
import type { Text } from '../language/text.ts';
import { outOfBounds } from '../notebook/bounds.ts';
import { mintId } from '../notebook/edit.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { readNotebook } from '../notebook/readNotebook.ts';
import { sourceHash } from '../notebook/sourceHash.ts';
import { sourcesIn } from '../notebook/sourcesIn.ts';
import type { FiledNotebook } from '../notebook/travelling.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { dictionary } from './dictionary.ts';
import { fromEmbedded, toEmbedded } from './embeddedSource.ts';
import { withIds, withoutIdleIds } from './idleIds.ts';
import { inflate } from './inflate.ts';
import { isWithinLink } from './isWithinLink.ts';
import { parseJson } from '../language/parseJson.ts';
import { type Family, renumber } from './renumber.ts';
import { withReferences, withTexts } from './templateTexts.ts';

/** Characters of the longest link that is opened; every browser takes that much. */
export const longestLink = 500_000;

/** Bytes of the largest notebook that a link may unfold to. */
const mostBytes = 2_000_000;

/** Sources that a link may bring. */
const mostSources = 20;

const damaged: Text = {
  en: 'The link is incomplete or damaged.',
  sv: 'Länken är ofullständig eller skadad.',
  it: 'Il link è incompleto o danneggiato.',
  da: 'Linket er ufuldstændigt eller beskadiget.',
};

const copyWhole: Text = {
  en: 'Copy the whole link again, or ask for the notebook as a file.',
  sv: 'Kopiera hela länken på nytt eller be om anteckningsboken som fil.',
  it: 'Copia di nuovo il link per intero o chiedi il taccuino come file.',
  da: 'Kopiér hele linket igen, eller bed om notesbogen som fil.',
};

const newer: Text = {
  en: 'The link was made with a newer version of Strata.',
  sv: 'Länken är gjord med en nyare version av Strata.',
  it: 'Il link è stato creato con una versione più recente di Strata.',
  da: 'Linket er lavet med en nyere version af Strata.',
};

const reload: Text = {
  en: 'Reload the page to get the newest version.',
  sv: 'Ladda om sidan för att få den senaste versionen.',
  it: 'Ricarica la pagina per avere la versione più recente.',
  da: 'Genindlæs siden for at få den nyeste version.',
};

const tooLarge: Text = {
  en: 'The link holds more than a link may hold.',
  sv: 'Länken innehåller mer än en länk får innehålla.',
  it: 'Il link contiene più di quanto un link possa contenere.',
  da: 'Linket indeholder mere, end et link må indeholde.',
};

const askForFile: Text = {
  en: 'Ask for the notebook as a file.',
  sv: 'Be om anteckningsboken som fil.',
  it: 'Chiedi il taccuino come file.',
  da: 'Bed om notesbogen som fil.',
};

/** How a link numbers: cells c1, c2 …, dimensions d1, d2 …, the parts of cells 1, 2 … */
const prefixes: Readonly<Record<Family, string>> = { cell: 'c', dimension: 'd', part: '' };

/**
 * A notebook as the part of an address after `#`: its method, and of its sources only those given. Written as `n=`,
 * the version, a dot, and the deflated JSON in base64url.
 */
export async function toLink(document: Notebook, sources: readonly Blob[] = []): Promise<string> {
  const numbered = renumber({ ...document, id: '' }, (family, number) => prefixes[family] + number);
  const { id: _, ...notebook } = withoutIdleIds(await withReferences(numbered)) as Record<string, unknown>;
  const embedded = await Promise.all(sources.map(toEmbedded));
  const json = JSON.stringify(embedded.length > 0 ? { ...notebook, sources: embedded } : notebook);
  const bytes = new TextEncoder().encode(json);
  return `n=1.${toBase64url(deflateSync(bytes, { level: 9, mem: 12, dictionary }))}`;
}

/**
 * The notebook that a link holds, under ids of its own, and the sources that it brings, each of which the notebook
 * names by its SHA-256. Whatever the link holds instead is a problem.
 */
export async function fromLink(hash: string): Promise<Result<FiledNotebook>> {
  const json = jsonOf(hash);
  if (failed(json)) return json;
  const { sources: embedded = [], ...notebook } = json.value;
  const said = await withTexts(notebook);
  if (!said) return { problem: problem(tooLarge, askForFile) };
  const read = readNotebook(withIds({ ...said, id: 0 }, mintId));
  if (failed(read)) return read;
  const sources = await sourcesOf(embedded, read.value);
  if (!sources) return { problem: problem(damaged, copyWhole) };
  return { value: { document: { ...renumber(read.value, mintId), id: mintId() }, sources } };
}

/** What the letters of a link unfold to: an object within the bounds of a notebook, and no more than that is known of it. */
function jsonOf(hash: string): Result<Readonly<Record<string, unknown>>> {
  if (hash.length > longestLink) return { problem: problem(tooLarge, askForFile) };
  const [, version, letters] = /^#?n=(\d{1,9})\.([\w-]*)$/.exec(hash) ?? [];
  if (version !== undefined && Number(version) > 1) return { problem: problem(newer, reload) };
  const bytes = version === '1' && letters ? fromBase64url(letters) : null;
  if (!bytes) return { problem: problem(damaged, copyWhole) };
  const json = inflate(bytes, mostBytes, dictionary);
  if (json === 'tooLarge') return { problem: problem(tooLarge, askForFile) };
  const parsed = json === 'damaged' ? null : parseJson(json);
  if (!parsed) return { problem: problem(damaged, copyWhole) };
  const outside = outOfBounds(parsed.json);
  if (outside) return { problem: outside };
  if (!isWithinLink(parsed.json)) return { problem: problem(tooLarge, askForFile) };
  return { value: isRecord(parsed.json) ? parsed.json : {} };
}

async function sourcesOf(embedded: unknown, document: Notebook): Promise<readonly Blob[] | null> {
  if (!Array.isArray(embedded) || embedded.length > mostSources) return null;
  const named = sourcesIn(document);
  const sources: Blob[] = [];
  for (const each of embedded as readonly unknown[]) {
    const source = fromEmbedded(each);
    if (!source || !named.has(await sourceHash(source))) return null;
    sources.push(source);
  }
  return sources;
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function problem(sentence: Text, remedy: Text): Problem {
  return { message: message(sentence), remedy: message(remedy) };
}
