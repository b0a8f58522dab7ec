import * as v from 'valibot';
import { message } from '../language/message.ts';
import type { Problem, Result } from '../language/problem.ts';
import type { Text } from '../language/text.ts';
import { bounds, outOfBounds } from './bounds.ts';
import type { Notebook } from './notebook.ts';
import { notebookSchema } from './notebookSchema.ts';

const notANotebook: Text = {
  en: 'This is not a Strata notebook.',
  sv: 'Det här är ingen anteckningsbok från Strata.',
  it: 'Questo non è un taccuino di Strata.',
  da: 'Dette er ikke en notesbog fra Strata.',
};

const newer: Text = {
  en: 'The notebook was made with a newer version of Strata.',
  sv: 'Anteckningsboken är gjord med en nyare version av Strata.',
  it: 'Il taccuino è stato creato con una versione più recente di Strata.',
  da: 'Notesbogen er lavet med en nyere version af Strata.',
};

const reload: Text = {
  en: 'Reload the page to get the newest version.',
  sv: 'Ladda om sidan för att få den senaste versionen.',
  it: 'Ricarica la pagina per avere la versione più recente.',
  da: 'Genindlæs siden for at få den nyeste version.',
};

const malformed: Text = {
  en: 'The notebook is damaged at “{place}”.',
  sv: 'Anteckningsboken är skadad vid ”{place}”.',
  it: 'Il taccuino è danneggiato nel punto «{place}».',
  da: 'Notesbogen er beskadiget ved ”{place}”.',
};

const tooMany: Text = {
  en: 'The notebook has more than {cells} cells or {dimensions} shared dimensions.',
  sv: 'Anteckningsboken har fler än {cells} celler eller {dimensions} gemensamma dimensioner.',
  it: 'Il taccuino ha più di {cells} celle o di {dimensions} dimensioni comuni.',
  da: 'Notesbogen har flere end {cells} celler eller {dimensions} fælles dimensioner.',
};

const unknownZone: Text = {
  en: 'This browser does not know the time zone “{zone}”.',
  sv: 'Den här webbläsaren känner inte till tidszonen ”{zone}”.',
  it: 'Questo browser non conosce il fuso orario «{zone}».',
  da: 'Denne browser kender ikke tidszonen ”{zone}”.',
};

const newerBrowser: Text = {
  en: 'Open it in a newer browser, or ask for a notebook in UTC.',
  sv: 'Öppna den i en nyare webbläsare eller be om en anteckningsbok i UTC.',
  it: 'Aprilo in un browser più recente o chiedi un taccuino in UTC.',
  da: 'Åbn den i en nyere browser, eller bed om en notesbog i UTC.',
};

const askAgain: Text = {
  en: 'Ask whoever made it to share it again.',
  sv: 'Be den som har gjort den att dela den igen.',
  it: 'Chiedi a chi lo ha creato di condividerlo di nuovo.',
  da: 'Bed den, der har lavet den, om at dele den igen.',
};

/**
 * The one door for notebooks that were stored, sent as a link or saved as a file. What it does not know it leaves
 * as it stands, so that an older version loses nothing that a newer one wrote.
 */
export function readNotebook(stored: unknown): Result<Notebook> {
  const problem = outOfBounds(stored) ?? problemOfVersion(stored);
  if (problem) return { problem };
  if (!isNotebook(stored)) return { problem: problemOfShape(stored) };
  const place =
    repeated(stored.cells, 'cells') ?? repeated(stored.dimensions, 'dimensions') ?? wrongDay(stored);
  if (place !== null) return { problem: damagedAt(place) };
  if (isZone(stored.zone)) return { value: stored };
  return { problem: { message: message(unknownZone, { zone: stored.zone }), remedy: message(newerBrowser) } };
}

function isNotebook(stored: unknown): stored is Notebook {
  return v.is(notebookSchema, stored);
}

function problemOfVersion(stored: unknown): Problem | null {
  const { format, version } = (stored ?? {}) as { readonly format?: unknown; readonly version?: unknown };
  if (format !== 'strata' || typeof version !== 'number') return { message: message(notANotebook) };
  return version > 1 ? { message: message(newer), remedy: message(reload) } : null;
}

function problemOfShape(stored: unknown): Problem {
  const { issues } = v.safeParse(notebookSchema, stored, { abortEarly: true });
  const [issue] = issues ?? [];
  if (issue?.type === 'max_length' && Array.isArray(issue.input))
    return {
      message: message(tooMany, { cells: bounds.cells, dimensions: bounds.dimensions }),
      remedy: message(askAgain),
    };
  return damagedAt((issue && v.getDotPath(issue)) ?? '');
}

function damagedAt(place: string): Problem {
  return { message: message(malformed, { place }), remedy: message(askAgain) };
}

/** The place of the first part whose id an earlier one has. */
function repeated(parts: readonly { readonly id: string }[], name: string): string | null {
  const seen = new Set<string>();
  const place = parts.findIndex(({ id }) => seen.size === seen.add(id).size);
  return place === -1 ? null : `${name}.${place}.id`;
}

function wrongDay({ created, asOf }: Notebook): string | null {
  if (!isDay(created)) return 'created';
  return asOf === null || isDay(asOf) ? null : 'asOf';
}

/** Whether this is a day of the calendar as yyyy-mm-dd. */
function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
