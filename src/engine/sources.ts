import { message } from '../language/message.ts';
import { failed, type Problem, type Result } from '../language/problem.ts';
import type { Text } from '../language/text.ts';
import { packTable, unpackTable } from '../data/cache.ts';
import type { ReadOptions, ReadTable } from '../data/formats/format.ts';
import { formatFor } from '../data/formats/formatFor.ts';
import { renameColumns } from '../data/renameColumns.ts';
import { retypeTable } from '../data/retypeTable.ts';
import { unpack } from '../data/unpack.ts';
import type { Progress, Work } from '../data/work.ts';
import { asTexts } from '../notebook/asTexts.ts';
import { ownNames } from '../notebook/ownNames.ts';
import { sourceKey } from '../notebook/sourceKey.ts';
import type { SourceReference } from '../notebook/source.ts';
import { sampleNamed } from '../samples/index.ts';
import { drive, dropped } from './drive.ts';
import type { Loaders } from './loaders.ts';
import { formatRun } from './runs.ts';
import { Turns } from './turn.ts';

interface Reading {
  readonly table: Promise<Result<ReadTable> | typeof dropped>;
  readonly abort: AbortController;
  readonly listeners: Set<(progress: Progress) => void>;
  isRead: boolean;
}

/**
 * The read tables of the sources a notebook uses. A reading that is under way goes on while newer runs need the same
 * source, and is dropped when none does.
 */
export class Sources {
  readonly #loaders: Loaders;
  readonly #readings = new Map<string, Reading>();

  constructor(loaders: Loaders) {
    this.#loaders = loaders;
  }

  /**
   * The rows of a source: from memory, from kept columns, or from its bytes. `signal` ends the waiting alone; the
   * reading goes on until `keepOnly` or `cancel` drops it. Columns are kept for the next time where `keeps` says so.
   */
  async read(
    reference: SourceReference,
    options: ReadOptions,
    onProgress: (progress: Progress) => void,
    signal: AbortSignal,
    keeps = true,
  ): Promise<Result<ReadTable> | typeof dropped> {
    const key = sourceKey(reference, options);
    const reading = this.#readings.get(key) ?? this.#begin(reference, options, key, keeps);
    const tell = (progress: Progress) => {
      if (!signal.aborted) onProgress(progress);
    };
    reading.listeners.add(tell);
    try {
      return await unlessAborted(reading.table, signal);
    } finally {
      reading.listeners.delete(tell);
    }
  }

  /** Drops what the notebook no longer uses; what its tables were made from is kept with them. */
  keepOnly(used: readonly { readonly reference: SourceReference; readonly read: ReadOptions }[]): void {
    const keys = new Set(used.flatMap(({ reference, read }) => keysOf(reference, read)));
    for (const [key, reading] of this.#readings) if (!keys.has(key)) this.#drop(key, reading);
  }

  /** Drops what is not read to its end. */
  cancel(): void {
    for (const [key, reading] of this.#readings) if (!reading.isRead) this.#drop(key, reading);
  }

  #begin(reference: SourceReference, options: ReadOptions, key: string, keeps: boolean): Reading {
    const abort = new AbortController();
    const listeners = new Set<(progress: Progress) => void>();
    const tell = (progress: Progress) => listeners.forEach((listener) => listener(progress));
    const table = this.#start(reference, options, key, keeps, abort.signal, tell);
    const reading: Reading = { table, abort, listeners, isRead: false };
    this.#readings.set(key, reading);
    void table.then(
      (result) => {
        if (result === dropped || failed(result)) this.#drop(key, reading);
        else reading.isRead = true;
      },
      () => this.#drop(key, reading),
    );
    return reading;
  }

  #drop(key: string, reading: Reading): void {
    reading.abort.abort();
    if (this.#readings.get(key) === reading) this.#readings.delete(key);
  }

  async #start(
    reference: SourceReference,
    options: ReadOptions,
    key: string,
    keeps: boolean,
    signal: AbortSignal,
    tell: (progress: Progress) => void,
  ): Promise<Result<ReadTable> | typeof dropped> {
    const turns = new Turns();
    try {
      const own = ownNames(reference, options);
      if (own) {
        const rename = (table: ReadTable) => renameColumns(table, own.renamed);
        return await this.#derive(own.source, own.read, key, rename, turns, signal, tell);
      }
      const texts = asTexts(reference, options);
      if (sourceKey(reference, texts) !== key) {
        const retype = (table: ReadTable) => retypeTable(table, options);
        return await this.#derive(reference, texts, key, retype, turns, signal, tell);
      }
      if (reference.from === 'sample') return await this.#makeSample(reference, turns, signal, tell);
      if (reference.from === 'file')
        return await this.#readFile(reference, options, keeps ? key : null, turns, signal, tell);
      throw new Error('the rows of another cell are not a source');
    } finally {
      turns.close();
    }
  }

  /** The rows as they are kept, else made of those of another reading. */
  async #derive(
    reference: SourceReference,
    options: ReadOptions,
    key: string,
    make: (table: ReadTable) => Work<ReadTable> | ReadTable,
    turns: Turns,
    signal: AbortSignal,
    tell: (progress: Progress) => void,
  ): Promise<Result<ReadTable> | typeof dropped> {
    const kept = await this.#kept(key);
    if (kept) return kept;
    const read = await this.read(reference, options, tell, signal, false);
    if (read === dropped || failed(read)) return read;
    const made = make(read.value);
    const table = 'next' in made ? await drive(made, turns, signal, tell) : made;
    if (table === dropped) return dropped;
    if (reference.from === 'file') this.#loaders.keepColumns?.(key, new Blob([...packTable(table)]));
    return { value: table };
  }

  async #kept(key: string): Promise<Result<ReadTable> | null> {
    const kept = await this.#loaders.columns?.(key);
    const table = kept && unpackTable(await kept.arrayBuffer());
    return table && !failed(table) ? table : null;
  }

  async #makeSample(
    { sample: name, table, rows, seed }: Extract<SourceReference, { from: 'sample' }>,
    turns: Turns,
    signal: AbortSignal,
    tell: (progress: Progress) => void,
  ): Promise<Result<ReadTable> | typeof dropped> {
    const sample = sampleNamed(name);
    if (!sample?.tables.some((known) => known.name === table)) {
      return { problem: { message: message(unknownSample, { name, table }) } };
    }
    const generator = await sample.load();
    const columns = await drive(generator.generate(table, rows, seed), turns, signal, tell);
    if (columns === dropped) return dropped;
    return {
      value: { columns, rows, notes: [], facts: { format: 'sample', bytes: 0, compressed: false } },
    };
  }

  async #readFile(
    { hash, name }: Extract<SourceReference, { from: 'file' }>,
    options: ReadOptions,
    key: string | null,
    turns: Turns,
    signal: AbortSignal,
    tell: (progress: Progress) => void,
  ): Promise<Result<ReadTable> | typeof dropped> {
    const kept = key && (await this.#kept(key));
    if (kept) return kept;
    const blob = await this.#loaders.file(hash);
    if (!blob) return { problem: notHere(hash, name) };
    const unpacked = await unpackInTurns(blob, turns, signal, tell);
    if (unpacked === dropped || failed(unpacked)) return unpacked;
    const { bytes, compressed } = unpacked.value;
    const format = await formatRun(formatFor(name, bytes).name);
    const read = await drive(format.read(bytes, options), turns, signal, tell);
    if (read === dropped || failed(read)) return read;
    const table = { ...read.value, facts: { ...read.value.facts, compressed } };
    if (key) this.#loaders.keepColumns?.(key, new Blob([...packTable(table)]));
    return { value: table };
  }
}

/** The keys of a source and of all readings that its rows are made from. */
function keysOf(reference: SourceReference, read: ReadOptions): readonly string[] {
  const own = ownNames(reference, read);
  const made = own ? keysOf(own.source, own.read) : [sourceKey(reference, asTexts(reference, read))];
  return [sourceKey(reference, read), ...made];
}

/** What a promise comes to, or `dropped` as soon as the signal says so. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | typeof dropped> {
  return new Promise((resolve, reject) => {
    const drop = () => resolve(dropped);
    signal.addEventListener('abort', drop);
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', drop));
    if (signal.aborted) drop();
  });
}

async function unpackInTurns(
  blob: Blob,
  turns: Turns,
  signal: AbortSignal,
  tell: (progress: Progress) => void,
): Promise<Result<{ bytes: Uint8Array; compressed: boolean }> | typeof dropped> {
  const work = unpack(blob);
  for (;;) {
    const step = await work.next();
    if (step.done) return step.value;
    tell(step.value);
    await turns.next();
    if (signal.aborted) return dropped;
  }
}

function notHere(hash: string, name: string): Problem {
  return {
    message: message(sourceMissing, { name }),
    remedy: message(giveTheFile, { name }),
    place: { source: hash },
  };
}

const unknownSample: Text = {
  en: 'There is no sample “{name}” with a table “{table}”.',
  sv: 'Det finns inget exempel ”{name}” med en tabell ”{table}”.',
  it: 'Non esiste un esempio «{name}» con una tabella «{table}».',
  da: 'Der findes intet eksempel ”{name}” med en tabel ”{table}”.',
};

const sourceMissing: Text = {
  en: 'The rows of {name} are not in this browser.',
  sv: 'Raderna i {name} finns inte i den här webbläsaren.',
  it: 'Le righe di {name} non sono in questo browser.',
  da: 'Rækkerne i {name} findes ikke i denne browser.',
};

const giveTheFile: Text = {
  en: 'Choose {name} again, or another file with the same columns.',
  sv: 'Välj {name} igen, eller en annan fil med samma kolumner.',
  it: 'Scegli di nuovo {name}, o un altro file con le stesse colonne.',
  da: 'Vælg {name} igen eller en anden fil med de samme kolonner.',
};
