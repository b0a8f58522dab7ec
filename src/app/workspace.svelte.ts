import { message, say } from '../language/message.ts';
import { failed, type Problem } from '../language/problem.ts';
import { nameIn, type Name } from '../language/text.ts';
import * as words from '../language/words/workspace.ts';
import { addCell, emptyNotebook, mintId, untitled } from '../notebook/edit.ts';
import { emptyHistory } from '../notebook/history.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { SourceReference } from '../notebook/source.ts';
import { sourcesIn } from '../notebook/sourcesIn.ts';
import { tableName } from '../notebook/tableName.ts';
import { templateNamed } from '../notebook/templates/index.ts';
import type { EnginePort, NotebookSummary, SharePort, StorePort } from './ports.ts';
import { Preferences } from './preferences.svelte.ts';
import { saveFile } from './saveFile.ts';
import { type Opening, Session } from './session.svelte.ts';
import { Toasts } from './toasts.svelte.ts';
import { UnsavedNotebooks } from './unsavedNotebooks.ts';

/** What the part of the address after `#` asks for. */
type Route =
  | { readonly at: 'home' }
  | { readonly at: 'notebook'; readonly id: string }
  | { readonly at: 'link'; readonly hash: string };

/** A file on its way into a notebook. */
interface Arrival {
  readonly name: string;
  readonly fraction: number;
}

const firstTemplate = 'clothingShop';

/** The whole page without markup: which notebook is open, which are kept, what arrives and what leaves. */
export class Workspace {
  readonly preferences = new Preferences();
  readonly toasts = new Toasts();
  session = $state.raw<Session | null>(null);
  /** The notebooks kept in this browser, newest first; null until they are known. */
  notebooks = $state.raw<readonly NotebookSummary[] | null>(null);
  /** The deleted ones that can still be restored. */
  removed = $state.raw<readonly NotebookSummary[]>([]);
  /** Bytes that this site takes in the browser, where the browser says. */
  used = $state.raw<number | null>(null);
  arrivals = $state.raw<readonly Arrival[]>([]);
  /** Why the link in the address could not be opened. */
  refusal = $state.raw<Problem | null>(null);
  /** Whether what the address asks for is still on its way. */
  isOpening = $state.raw(true);
  /** False when the browser gives no promise to keep what is stored. */
  isPersistent = $state.raw<boolean | null>(null);

  readonly #engine: EnginePort;
  readonly #store: StorePort;
  readonly #share: SharePort;
  /** Files of this visit, for when the browser refuses to keep them. */
  readonly #files: Map<string, Blob>;
  /** Notebooks that were left while the browser refused to keep them; here until the page is closed. */
  readonly #unsaved = new UnsavedNotebooks();
  #going: Promise<void> = Promise.resolve();

  constructor(engine: EnginePort, store: StorePort, share: SharePort, files: Map<string, Blob>) {
    this.#engine = engine;
    this.#store = store;
    this.#share = share;
    this.#files = files;
  }

  /** Opens what the address asks for; on the first visit, the sample. */
  async start(): Promise<void> {
    addEventListener('hashchange', () => void this.#goOn(() => this.#follow()));
    addEventListener('beforeunload', (event) => {
      if (this.session?.isUnsaved || this.#unsaved.size > 0) event.preventDefault();
    });
    // A page that is hidden may never be shown again.
    addEventListener('pagehide', () => void this.session?.flush());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.session?.flush();
    });
    await this.refresh();
    if (location.hash === '' && this.notebooks?.length === 0) await this.openTemplate(firstTemplate);
    else await this.#goOn(() => this.#follow());
    this.isOpening = false;
  }

  async refresh(): Promise<void> {
    this.notebooks = this.#unsaved.within(await this.#store.list());
    this.removed = await this.#store.removed();
    this.used = (await this.#store.usage())?.used ?? null;
  }

  goHome(): void {
    location.hash = '';
  }

  openNotebook(id: string): void {
    location.hash = `notebook=${id}`;
  }

  /** Opens a new notebook made from a template, changed as asked. */
  async openTemplate(name: string, change = (notebook: Notebook) => notebook): Promise<void> {
    const template = templateNamed(name);
    if (template) await this.#openNew(change(await template.make(mintId(), today())));
  }

  async openEmpty(): Promise<void> {
    await this.#openNew(emptyNotebook(mintId(), today(), untitled));
  }

  /** Puts files into the open notebook, or a new one; a notebook file opens as a notebook of its own. */
  async addFiles(files: readonly File[], position?: number): Promise<void> {
    for (const file of files) {
      if (await this.#isNotebook(file)) await this.#openFile(file);
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

  /** A copy of the read-only notebook that is open, to edit. */
  async makeMine(): Promise<void> {
    if (this.session) await this.#openNew({ ...this.session.document, id: mintId() });
  }

  async renameNotebook(id: string, title: Name): Promise<void> {
    const stored = await this.#find(id);
    if (!stored) return;
    const saved = await this.#store.save({ ...stored.document, title }, stored.history, stored.revision);
    if (saved.state === 'failed') this.toasts.show(message(words.notRenamed), { tone: 'bad' });
    else this.#forgetUnsaved(id);
    await this.refresh();
  }

  async duplicateNotebook(id: string): Promise<void> {
    const stored = await this.#find(id);
    if (!stored) return;
    const title = say(words.copyOf, this.preferences.language, { title: stored.document.title });
    const saved = await this.#store.save({ ...stored.document, id: mintId(), title }, emptyHistory, 0);
    await this.refresh();
    if (saved.state === 'failed') this.toasts.show(message(words.notDuplicated), { tone: 'bad' });
    else this.toasts.show(message(words.duplicated, { title }));
  }

  async removeNotebook(id: string): Promise<void> {
    const summary = this.notebooks?.find((notebook) => notebook.id === id);
    const unsaved = this.#unsaved.find(id);
    this.#forgetUnsaved(id);
    await this.#store.remove(id);
    await this.refresh();
    this.toasts.show(message(words.removed, { title: summary?.title ?? untitled }), {
      action: {
        label: words.undo,
        run: () => {
          if (unsaved) this.#hold(unsaved);
          void this.restoreNotebook(id);
        },
      },
    });
  }

  /** Takes a deleted notebook back. */
  async restoreNotebook(id: string): Promise<void> {
    await this.#store.restore(id);
    await this.refresh();
  }

  /** The lists and addresses in rules that a link of the open notebook carries. */
  async travellingLists(): ReturnType<SharePort['travellingLists']> {
    return this.session ? this.#share.travellingLists(this.session.document) : [];
  }

  /** The address of a link that holds the open notebook's method and no rows. */
  async link(): Promise<string> {
    if (!this.session) return location.href;
    const hash = await this.#share.toLink(this.session.document);
    return `${location.href.split('#')[0]}#${hash}`;
  }

  /** A notebook, the open one unless told, as a file, with the bytes of its sources or without. */
  async file(
    withData: boolean,
    document = this.session?.document ?? emptyNotebook(mintId(), today(), untitled),
  ): Promise<{ readonly blob: Blob; readonly name: string }> {
    const sources = new Map<string, Blob>();
    for (const hash of withData ? sourcesIn(document) : []) {
      const blob = await this.source(hash);
      if (blob) sources.set(hash, blob);
    }
    const title = nameIn(document.title, this.preferences.language).replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    return {
      blob: await this.#share.toFile(document, sources),
      name: `${title || 'strata'}${withData ? '.strata' : '.strata.json'}`,
    };
  }

  async source(hash: string): Promise<Blob | null> {
    return this.#files.get(hash) ?? (await this.#store.source(hash));
  }

  /** Keeps the bytes of a file, and gives the reference that a data cell stores. */
  async keepFile(file: Blob, name: string): Promise<SourceReference> {
    return { from: 'file', hash: await this.#keep(file, name), name, bytes: file.size };
  }

  async #isNotebook(file: File): Promise<boolean> {
    return /\.strata(\.json)?$/i.test(file.name) || (await this.#share.isNotebookFile(file));
  }

  async #addTable(file: Blob, name: string, position?: number): Promise<void> {
    const source = await this.keepFile(file, name);
    const title = tableName(name);
    if (!this.session) await this.#openNew(emptyNotebook(mintId(), today(), title));
    const session = this.session;
    if (!session) return;
    const id = mintId();
    session.edit(message(words.addedTable, { name: title }), (notebook) =>
      addCell(notebook, { id, kind: 'data', name: title, parameters: { source } }, position),
    );
  }

  async #keep(file: Blob, name: string): Promise<string> {
    let arrival: Arrival = { name, fraction: 0 };
    this.arrivals = [...this.arrivals, arrival];
    const report = (fraction: number) => {
      const next = { name, fraction };
      this.arrivals = this.arrivals.map((one) => (one === arrival ? next : one));
      arrival = next;
    };
    const kept = await this.#store.keepSource(file, report);
    this.arrivals = this.arrivals.filter((one) => one !== arrival);
    this.#files.set(kept.hash, file);
    if (!kept.kept) this.toasts.show(message(words.sourceNotKept[kept.failure], { name }), { tone: 'bad' });
    else if (this.isPersistent === null) this.isPersistent = await this.#store.persist();
    return kept.hash;
  }

  async #openFile(file: File): Promise<void> {
    const read = await this.#share.fromFile(file);
    if (failed(read)) {
      this.toasts.show(read.problem.message, { tone: 'bad' });
      return;
    }
    for (const source of read.value.sources) await this.#keep(source, file.name);
    await this.#openNew({ ...read.value.document, id: mintId() });
  }

  async #openNew(document: Notebook): Promise<void> {
    await this.#leave();
    this.#begin({ document, history: emptyHistory, revision: 0 });
    history.pushState(null, '', `#notebook=${document.id}`);
  }

  /** The address may change while a notebook is still on its way: one after another, so that the last one stays. */
  #goOn(step: () => Promise<void>): Promise<void> {
    this.#going = this.#going.then(step).catch(() => {
      this.refusal = { message: message(words.notRead), remedy: message(words.notReadRemedy) };
      this.isOpening = false;
    });
    return this.#going;
  }

  async #follow(): Promise<void> {
    const route = routeOf(location.hash);
    if (route.at === 'notebook' && this.session?.document.id === route.id) return;
    await this.#leave();
    this.isOpening = true;
    if (route.at === 'notebook') await this.#openStored(route.id);
    else if (route.at === 'link') await this.#openLink(route.hash);
    else await this.refresh();
    this.isOpening = false;
  }

  async #openStored(id: string): Promise<void> {
    const stored = await this.#find(id);
    const notHere = { message: message(words.notHere), remedy: message(words.notHereRemedy) };
    if (stored) this.#begin(stored);
    else this.refusal = (await this.#store.problem(id)) ?? notHere;
  }

  async #find(id: string): Promise<Opening | null> {
    return this.#unsaved.find(id) ?? this.#store.open(id);
  }

  async #openLink(hash: string): Promise<void> {
    const read = await this.#share.fromLink(hash);
    if (failed(read)) this.refusal = read.problem;
    else this.#begin({ document: read.value, history: emptyHistory, revision: 0, reading: true });
  }

  #begin(opening: Opening): void {
    const onCopied = (id: string) => history.replaceState(null, '', `#notebook=${id}`);
    const onUnsaved = () => void this.#tellUnsaved(session.document);
    const more = { ...opening, onCopied, onUnsaved };
    const session = new Session(this.#engine, this.#store, this.toasts, more);
    this.session = session;
    this.#forgetUnsaved(opening.document.id);
  }

  async #leave(): Promise<void> {
    this.refusal = null;
    const session = this.session;
    this.session = null;
    if (session && !(await session.close())) this.#hold(session.current);
  }

  #hold(unsaved: Opening): void {
    this.#unsaved.hold(unsaved, this.#tellUnsaved(unsaved.document));
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

  #forgetUnsaved(id: string): void {
    const line = this.#unsaved.forget(id);
    if (line !== null) this.toasts.dismiss(line);
  }
}

function routeOf(hash: string): Route {
  const asked = hash.replace(/^#/, '');
  if (asked.startsWith('notebook=')) return { at: 'notebook', id: asked.slice('notebook='.length) };
  if (asked.startsWith('n=')) return { at: 'link', hash: asked };
  return { at: 'home' };
}

function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
