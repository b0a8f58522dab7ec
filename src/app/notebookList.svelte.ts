import { message, say } from '../language/message.ts';
import type { Name } from '../language/text.ts';
import * as words from '../language/words/workspace.ts';
import { mintId, untitled } from '../notebook/edit.ts';
import { emptyHistory } from '../notebook/history.ts';
import { emptyMiniature } from '../notebook/miniature.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { freshFromTemplate } from '../notebook/templates/freshFromTemplate.ts';
import { record } from '../notebook/undo.ts';
import type { Brought, NotebookSummary, StorePort } from './ports.ts';
import type { Preferences } from './preferences.svelte.ts';
import type { Opening } from './session.svelte.ts';
import type { Toasts } from './toasts.svelte.ts';
import { UnsavedNotebooks } from './unsavedNotebooks.ts';

/** The notebooks of this browser: those that are kept, those deleted, and those that it refused to keep. */
export class NotebookList {
  /** The notebooks kept in this browser, newest first; null until they are known. */
  all = $state.raw<readonly NotebookSummary[] | null>(null);
  /** The deleted ones that can still be restored. */
  removed = $state.raw<readonly NotebookSummary[]>([]);

  readonly #store: StorePort;
  readonly #toasts: Toasts;
  readonly #preferences: Preferences;
  readonly #tellUnsaved: (document: Notebook) => number;
  /** Notebooks that were left while the browser refused to keep them; here until the page is closed. */
  readonly #unsaved = new UnsavedNotebooks();

  /** `tellUnsaved` says that a notebook is not kept, and gives the id of the line that says so. */
  constructor(
    store: StorePort,
    toasts: Toasts,
    preferences: Preferences,
    tellUnsaved: (document: Notebook) => number,
  ) {
    this.#store = store;
    this.#toasts = toasts;
    this.#preferences = preferences;
    this.#tellUnsaved = tellUnsaved;
  }

  get hasUnsaved(): boolean {
    return this.#unsaved.size > 0;
  }

  async refresh(): Promise<void> {
    this.all = this.#unsaved.within(await this.#store.list());
    this.removed = await this.#store.removed();
  }

  /** A notebook as it is here; null when there is none that can be read. */
  async find(id: string): Promise<Opening | null> {
    return this.#unsaved.find(id) ?? this.#store.open(id);
  }

  async rename(id: string, title: Name): Promise<void> {
    const stored = await this.find(id);
    if (!stored) return;
    const saved = await this.#store.save({ ...stored.document, title }, stored.history, stored.revision);
    if (saved.state === 'failed') this.#toasts.show(message(words.notRenamed), { tone: 'bad' });
    else this.forgetUnsaved(id);
    await this.refresh();
  }

  async duplicate(id: string): Promise<void> {
    const stored = await this.find(id);
    if (!stored) return;
    const title = say(words.copyOf, this.#preferences.language, { title: stored.document.title });
    const copy = { ...stored.document, id: mintId(), title };
    const saved = await this.#store.save(copy, emptyHistory, 0, this.#shownBy(id));
    await this.refresh();
    if (saved.state === 'failed') this.#toasts.show(message(words.notDuplicated), { tone: 'bad' });
    else this.#toasts.show(message(words.duplicated, { title }));
  }

  /** Makes a notebook that is not open what its template makes, and offers to take that back. */
  async reset(id: string): Promise<void> {
    const stored = await this.find(id);
    const fresh = stored && (await freshFromTemplate(stored.document));
    if (!stored || !fresh) return;
    const { document, history } = stored;
    const label = message(words.reset, { title: fresh.title });
    const shown = this.#shownBy(id);
    const saved = await this.#store.save(
      fresh,
      record(history, document, fresh, label, Date.now()),
      stored.revision,
      { miniature: emptyMiniature },
    );
    await this.refresh();
    if (saved.state !== 'saved') {
      this.#toasts.show(message(words.notReset), { tone: 'bad' });
      return;
    }
    const takeBack = async () => {
      await this.#store.save(document, history, saved.revision, shown);
      await this.refresh();
    };
    this.#toasts.show(message(words.wasReset, { title: fresh.title }), {
      action: { label: words.undo, run: () => void takeBack() },
    });
  }

  /** Deletes a notebook, and offers to take it back. */
  async remove(id: string): Promise<void> {
    const summary = this.all?.find((notebook) => notebook.id === id);
    const unsaved = this.#unsaved.find(id);
    this.forgetUnsaved(id);
    await this.#store.remove(id);
    await this.refresh();
    this.#toasts.show(message(words.removed, { title: summary?.title ?? untitled }), {
      action: {
        label: words.undo,
        run: () => {
          if (unsaved) this.holdUnsaved(unsaved);
          void this.restore(id);
        },
      },
    });
  }

  /** Takes a deleted notebook back. */
  async restore(id: string): Promise<void> {
    await this.#store.restore(id);
    await this.refresh();
  }

  /** Holds a notebook that the browser refused to keep, and says so. */
  holdUnsaved(unsaved: Opening): void {
    this.#unsaved.hold(unsaved, this.#tellUnsaved(unsaved.document));
  }

  /** What a notebook last showed, to bring along. */
  #shownBy(id: string): Brought {
    const miniature = this.all?.find((notebook) => notebook.id === id)?.miniature;
    return miniature ? { miniature } : {};
  }

  forgetUnsaved(id: string): void {
    const line = this.#unsaved.forget(id);
    if (line !== null) this.#toasts.dismiss(line);
  }
}
