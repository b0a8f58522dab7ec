import { message } from '../language/message.ts';
import { failed, type Problem } from '../language/problem.ts';
import { nameIn } from '../language/text.ts';
import * as words from '../language/words/workspace.ts';
import { addCell, emptyNotebook, mintId, untitled } from '../notebook/edit.ts';
import { emptyHistory } from '../notebook/history.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { FiledNotebook } from '../notebook/travelling.ts';
import { sourcesIn } from '../notebook/sourcesIn.ts';
import { tableName } from '../notebook/tableName.ts';
import { freshFromTemplate } from '../notebook/templates/freshFromTemplate.ts';
import { templateNamed } from '../notebook/templates/index.ts';
import {
  type Address,
  addressOf,
  isSamePlace,
  type Mode,
  type Place,
  readAddress,
  writeAddress,
} from './address.ts';
import { AddressBar } from './addressBar.ts';
import { Backups } from './backups.svelte.ts';
import { Keeping } from './keeping.svelte.ts';
import { NotebookList } from './notebookList.svelte.ts';
import type { EnginePort, SharePort, StorePort } from './ports.ts';
import { Preferences } from './preferences.svelte.ts';
import { saveFile } from './saveFile.ts';
import { type Opening, Session } from './session.svelte.ts';
import { SourceFiles } from './sourceFiles.svelte.ts';
import { Toasts } from './toasts.svelte.ts';

const firstTemplate = 'clothingShop';

/** The whole page without markup: which notebook is open, which are kept, what arrives and what leaves. */
export class Workspace {
  readonly preferences = new Preferences();
  readonly toasts = new Toasts();
  readonly notebooks: NotebookList;
  readonly keeping: Keeping;
  readonly files: SourceFiles;
  readonly #backups: Backups;
  session = $state.raw<Session | null>(null);
  /** How the open notebook is shown. */
  mode = $state.raw<Mode>(readAddress(location.hash).mode);
  /** The place, from 1, of the one cell to show; null: all. */
  shownCell = $state.raw<number | null>(null);
  /** Set while the person gives data of their own for the notebook: the files to begin with. */
  mapping = $state.raw<readonly File[] | null>(null);
  /** The address of a notebook file on another site, until the person has said whether to fetch it. */
  hosted = $state.raw<string | null>(null);
  /** Why the link in the address could not be opened. */
  refusal = $state.raw<Problem | null>(null);
  /** Whether what the address asks for is still on its way. */
  isOpening = $state.raw(true);

  readonly #engine: EnginePort;
  readonly #store: StorePort;
  /** What makes links and files, and reads them. */
  readonly share: SharePort;
  /** What is open, as an address names it. */
  #place: Place | null = null;
  readonly #bar = new AddressBar(
    (address) => this.#follow(address),
    () => this.#refuseAddress(),
  );

  constructor(engine: EnginePort, store: StorePort, share: SharePort, visiting: Map<string, Blob>) {
    this.#engine = engine;
    this.#store = store;
    this.share = share;
    this.notebooks = new NotebookList(store, this.toasts, this.preferences, (document) =>
      this.#tellUnsaved(document),
    );
    this.keeping = new Keeping(store);
    this.files = new SourceFiles(store, this.keeping, this.toasts, visiting);
    const { notebooks, keeping, toasts, preferences } = this;
    const source = (hash: string) => this.files.find(hash);
    this.#backups = new Backups({ store, share, notebooks, keeping, toasts, preferences, source });
  }

  /** Opens what the address asks for; on the first visit, the sample. */
  async start(): Promise<void> {
    addEventListener('beforeunload', (event) => {
      if (this.session?.isUnsaved || this.notebooks.hasUnsaved) event.preventDefault();
    });
    // A page that is hidden may never be shown again.
    addEventListener('pagehide', () => void this.session?.flush());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.session?.flush();
    });
    await this.#bar.start();
    this.isOpening = false;
  }

  goHome(): void {
    this.#bar.go(addressOf({ at: 'home' }));
  }

  openNotebook(id: string): void {
    this.#bar.go(addressOf({ at: 'notebook', id }));
  }

  /** Opens a new notebook made from a template, changed as asked. */
  async openTemplate(name: string, change = (notebook: Notebook) => notebook): Promise<void> {
    const template = templateNamed(name);
    if (template) await this.#openNew(change(await template.make(mintId(), today())));
  }

  async openEmpty(): Promise<void> {
    await this.#openNew(emptyNotebook(mintId(), today(), untitled));
  }

  /** What a notebook that teaches says: one's own where there is one, else a new one, to be read. */
  async learn(): Promise<void> {
    const own = this.notebooks.all?.find(({ template }) => template === firstTemplate);
    if (own) {
      this.#bar.go({ ...addressOf({ at: 'notebook', id: own.id }), mode: 'read' });
      return;
    }
    await this.openTemplate(firstTemplate);
    this.read();
  }

  /** Makes a notebook what its template makes; that can be undone. */
  async resetNotebook(id: string): Promise<void> {
    const session = this.session;
    if (session?.document.id !== id) return this.notebooks.reset(id);
    const fresh = await freshFromTemplate(session.document);
    if (!fresh) return;
    const { title } = session.document;
    session.edit(message(words.reset, { title }), () => fresh);
    this.toasts.show(message(words.wasReset, { title: fresh.title }), {
      action: { label: words.undo, run: () => session.undo() },
    });
  }

  /** What is being done with a back-up; null when nothing is. */
  get backupUnderWay(): Backups['underWay'] {
    return this.#backups.underWay;
  }

  /** Saves everything in this browser as one file. */
  async backUp(): Promise<void> {
    await this.session?.flush();
    await this.#backups.save(today());
  }

  async restoreBackup(file: Blob): Promise<void> {
    await this.#backups.restore(file);
  }

  /** Saves a kept notebook as a file with its data. */
  async exportNotebook(id: string): Promise<void> {
    const kept = await this.notebooks.find(id);
    if (!kept) return;
    const { blob, name } = await this.file(true, kept.document);
    saveFile(blob, name);
  }

  /** Puts files into the open notebook, or a new one; a notebook file opens as a notebook of its own. */
  async addFiles(files: readonly File[], position?: number): Promise<void> {
    for (const file of files) {
      if (await this.#isNotebook(file)) await this.#openFile(file);
      else if (await this.share.isBackup(file)) await this.restoreBackup(file);
      else await this.#addTable(file, file.name, position);
    }
  }

  /** Opens files beside the open notebook: tables in a new one, called as the first of them. */
  async openFiles(files: readonly File[]): Promise<void> {
    const [first] = files;
    if (!first) return;
    const isTable = !(await this.#isNotebook(first));
    if (isTable) await this.#openNew(emptyNotebook(mintId(), today(), tableName(first.name)));
    await this.addFiles(files);
  }

  /** Puts pasted rows into the open notebook as a table. */
  async addPaste(text: string, position?: number): Promise<void> {
    const name = words.pasted[this.preferences.language];
    await this.#addTable(new Blob([text], { type: 'text/csv' }), name, position);
  }

  /** The address of what is open, whole: not one cell, and not in a frame. */
  get ownAddress(): string {
    return this.#place
      ? `${location.href.split('#')[0]}#${writeAddress(addressOf(this.#place))}`
      : location.href;
  }

  /** Shows the open notebook as a page to read. */
  read(): void {
    this.#change({ mode: 'read' });
  }

  /** Shows the open notebook as one to work on: someone else’s becomes a copy. */
  async edit(): Promise<void> {
    if (this.session?.saved === 'reading') await this.makeMine();
    else this.#change({ mode: 'edit', cell: null });
  }

  /** Asks the site in `hosted` for the notebook file there and shows it; the problem, where there is one. */
  async fetchHosted(): Promise<Problem | null> {
    const url = this.hosted;
    if (url === null) return null;
    const read = await this.share.openHosted(url);
    if (failed(read)) return read.problem;
    if (this.hosted === url) await this.#showTheirs(read.value);
    return null;
  }

  /** Goes to where the person gives data of their own for the notebook. */
  map(files: readonly File[] = []): void {
    this.mapping = files;
  }

  endMapping(): void {
    this.mapping = null;
  }

  /** A copy of the read-only notebook that is open, to edit. */
  async makeMine(): Promise<void> {
    if (!this.session) return;
    const { document } = this.session;
    await this.files.keepVisiting(document);
    await this.#openNew({ ...document, id: mintId() });
  }

  /** A notebook, the open one unless told, as a file, with the bytes of its sources or without. */
  async file(
    withData: boolean,
    document = this.session?.document ?? emptyNotebook(mintId(), today(), untitled),
  ): Promise<{ readonly blob: Blob; readonly name: string }> {
    const sources = new Map<string, Blob>();
    for (const hash of withData ? sourcesIn(document) : []) {
      const blob = await this.files.find(hash);
      if (blob) sources.set(hash, blob);
    }
    const title = nameIn(document.title, this.preferences.language).replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    return {
      blob: await this.share.toFile(document, sources),
      name: `${title || 'strata'}${withData ? '.strata' : '.strata.json'}`,
    };
  }

  async #isNotebook(file: File): Promise<boolean> {
    return /\.strata(\.json)?$/i.test(file.name) || (await this.share.isNotebookFile(file));
  }

  async #addTable(file: Blob, name: string, position?: number): Promise<void> {
    const source = await this.files.keep(file, name);
    const title = tableName(name);
    if (!this.session) await this.#openNew(emptyNotebook(mintId(), today(), title));
    const session = this.session;
    if (!session) return;
    const id = mintId();
    session.edit(message(words.addedTable, { name: title }), (notebook) =>
      addCell(notebook, { id, kind: 'data', name: title, parameters: { source } }, position),
    );
  }

  async #openFile(file: File): Promise<void> {
    const read = await this.share.fromFile(file);
    if (failed(read)) {
      this.toasts.show(read.problem.message, { tone: 'bad' });
      return;
    }
    for (const source of read.value.sources) await this.files.keep(source, file.name);
    await this.#openNew({ ...read.value.document, id: mintId() });
  }

  #change(change: Pick<Address, 'mode'> & Partial<Address>): void {
    const address = { ...this.#bar.address, place: this.#place, ...change };
    this.#showAs(address);
    this.#bar.replace(address);
  }

  #showAs({ mode, cell }: Pick<Address, 'mode' | 'cell'>): void {
    this.mode = mode;
    this.shownCell = cell;
    if (this.session) this.session.isRead = mode !== 'edit';
  }

  async #openNew(document: Notebook): Promise<void> {
    const from = this.#place;
    await this.#leave();
    if (this.#place !== from) return;
    const address = addressOf({ at: 'notebook', id: document.id });
    this.#place = address.place;
    this.#showAs(address);
    this.#begin({ document, history: emptyHistory, revision: 0 });
    this.#bar.push(address);
  }

  async #follow(address: Address): Promise<void> {
    const { place } = address;
    this.preferences.visit(address);
    const from = this.#place;
    const isOpen = this.session !== null && isSamePlace(place, from);
    // Already while it leaves: the home page would else be built for that moment.
    this.isOpening = !isOpen;
    if (!isOpen) await this.#leave();
    // While the notebook that was left is written, a person may have opened another, which says itself when it is there.
    if (this.#place !== from) return;
    this.#showAs(address);
    if (isOpen) return;
    await this.#open(place);
    if (this.#place === place) this.isOpening = false;
  }

  async #open(place: Place | null): Promise<void> {
    this.#place = place;
    if (place?.at === 'notebook') await this.#openStored(place.id);
    else if (place?.at === 'link') await this.#openLink(place.link);
    else if (place?.at === 'hosted') this.hosted = place.url;
    else await this.#openStart(place);
  }

  /** The list of notebooks; on the first visit, where no page is asked for, the sample. */
  async #openStart(place: Place | null): Promise<void> {
    await Promise.all([this.notebooks.refresh(), this.keeping.refresh()]);
    const { all, removed } = this.notebooks;
    const isFirst = all?.length === 0 && removed.length === 0;
    if (!place && isFirst) await this.openTemplate(firstTemplate);
  }

  async #openStored(id: string): Promise<void> {
    const place = this.#place;
    const stored = await this.notebooks.find(id);
    const problem = stored ? null : await this.#store.problem(id);
    if (this.#place !== place) return;
    const notHere = { message: message(words.notHere), remedy: message(words.notHereRemedy) };
    if (stored) this.#begin(stored);
    else this.refusal = problem ?? notHere;
  }

  async #openLink(link: string): Promise<void> {
    const place = this.#place;
    const read = await this.share.fromLink(link);
    if (this.#place !== place) return;
    if (failed(read)) this.refusal = read.problem;
    else await this.#showTheirs(read.value);
  }

  /** Shows a notebook of someone else, which is not kept; its data is here for the visit. */
  async #showTheirs({ document, sources }: FiledNotebook): Promise<void> {
    const title = nameIn(document.title, this.preferences.language);
    const place = this.#place;
    for (const source of sources) await this.files.visit(source, title);
    if (this.#place !== place) return;
    this.hosted = null;
    this.#begin({ document, history: emptyHistory, revision: 0, reading: true });
  }

  #begin(opening: Opening): void {
    const onCopied = (id: string) => {
      this.#place = { at: 'notebook', id };
      this.#bar.replace(addressOf(this.#place));
    };
    const onUnsaved = () => void this.#tellUnsaved(session.document);
    const more = { ...opening, onCopied, onUnsaved };
    const session = new Session(this.#engine, this.#store, this.toasts, more);
    session.isRead = this.mode !== 'edit';
    this.session = session;
    this.isOpening = false;
    this.notebooks.forgetUnsaved(opening.document.id);
  }

  #refuseAddress(): void {
    this.refusal = { message: message(words.notRead), remedy: message(words.notReadRemedy) };
    this.isOpening = false;
  }

  async #leave(): Promise<void> {
    this.refusal = null;
    this.hosted = null;
    this.mapping = null;
    const session = this.session;
    this.session = null;
    if (session && !(await session.close())) this.notebooks.holdUnsaved(session.current);
  }

  /** Says that a notebook is not kept, and offers it as a file; gives the id of the line. */
  #tellUnsaved(document: Notebook): number {
    const save = async () => {
      const { blob, name } = await this.file(true, document);
      saveFile(blob, name);
    };
    return this.toasts.show(message(words.notSaved, { title: document.title }), {
      tone: 'bad',
      action: { label: words.saveAsFile, run: () => void save() },
    });
  }
}

function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
