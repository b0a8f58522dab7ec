import { createContext, tick } from 'svelte';
import { toggle } from '../../app/cellEdits.ts';
import type { CommandPlace } from '../../app/commands/commandPlace.ts';
import type { Command } from '../../app/commands/command.ts';
import type { Opened, PageHands } from '../../app/commands/pageHands.ts';
import { OverPage } from '../../app/commands/overPage.svelte.ts';
import type { Workspace } from '../../app/workspace.svelte.ts';
import type { Name } from '../../language/text.ts';
import type { Addition } from '../../notebook/recipes/recipe.ts';
import { goToCell, sectionOf } from '../goToCell.ts';
import { putCell } from '../putCell.ts';
import { whenThere } from '../whenThere.ts';
import { cellHere } from './cellHere.ts';

const workable =
  'button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary, a[href], [tabindex="0"]';

/** Where commands are given from, and what they can have the page do. */
export class Desk implements PageHands {
  readonly over = new OverPage();
  /** Opens the browser's dialog for files; whoever shows the desk lends it. */
  choose: (isNew: boolean) => void = () => {};

  readonly #workspace: Workspace;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Where a command would be given now: at a cell, the one that has the focus or is in sight unless told. */
  place(cell: string | null = cellHere()): CommandPlace {
    const { session } = this.#workspace;
    return {
      workspace: this.#workspace,
      page: this,
      session,
      cell: (cell !== null && session?.cell(cell)) || null,
    };
  }

  /** Gives a command where it is offered. */
  run(command: Command, cell?: string): void {
    const place = this.place(cell);
    if (command.isOffered(place)) command.run(place);
  }

  open(what: Opened): void {
    this.over.open(what);
  }

  chooseFiles(isNew: boolean): void {
    this.choose(isNew);
  }

  goTo(cell: string): void {
    void whenThere(() => sectionOf(cell)).then(() => goToCell(cell));
  }

  stepOut(cell: string): void {
    sectionOf(cell)?.focus({ preventScroll: true });
  }

  goToTitle(): void {
    void tick().then(() => document.querySelector<HTMLElement>('h1 [data-heading]')?.focus());
  }

  enter(cell: string): void {
    void this.#unfolded(cell).then((section) => {
      const work = section?.querySelector('[data-work]');
      const editor = work?.querySelector<HTMLElement>('[data-edit]');
      const begin = work?.querySelector<HTMLElement>('[data-begin]');
      if (editor) editor.click();
      else if (begin) begin.focus();
      else [...(work?.querySelectorAll<HTMLElement>(workable) ?? [])].find(isShown)?.focus();
    });
  }

  rename(cell: string): void {
    sectionOf(cell)?.querySelector<HTMLElement>('h2 [data-heading]')?.click();
  }

  goToColumn(cell: string, column: string): void {
    this.#press(cell, `[data-inspect="${CSS.escape(column)}"]`);
  }

  goToSegment(cell: string, segment: string): void {
    this.#press(cell, `[data-segment="${CSS.escape(segment)}"] [data-row-part=toggle]`);
  }

  offerCells(position: number): void {
    document.querySelector<HTMLElement>(`[data-opening="${position}"]`)?.click();
  }

  put(name: Name, addition: Addition): void {
    const { session } = this.#workspace;
    if (session) void putCell(session, name, addition);
  }

  /** Goes to a cell and opens what a button in it opens, where that is not open yet. */
  #press(cell: string, selector: string): void {
    void this.#unfolded(cell).then(async () => {
      goToCell(cell);
      const button = await whenThere(() => sectionOf(cell)?.querySelector<HTMLElement>(selector));
      button?.focus();
      if (button?.getAttribute('aria-expanded') === 'false') button.click();
    });
  }

  /** The section of a cell, with its work in it. */
  async #unfolded(id: string): Promise<HTMLElement | null> {
    const { session } = this.#workspace;
    const cell = session?.cell(id);
    if (session && cell?.collapsed) toggle(session, cell);
    return whenThere(() => sectionOf(id));
  }
}

function isShown(element: HTMLElement): boolean {
  return element.getClientRects().length > 0;
}

/** The desk of the page, set by `App` for every component below it. */
export const [useDesk, setDesk] = createContext<Desk>();
