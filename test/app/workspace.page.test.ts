import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Sharing } from '../../src/app/sharing.svelte.ts';
import { Workspace } from '../../src/app/workspace.svelte.ts';
import { message, say } from '../../src/language/message.ts';
import { setParameter } from '../../src/notebook/edit.ts';
import { toBackup } from '../../src/share/backup.ts';
import { FakeEngine } from './fakeEngine.ts';
import { MemoryBrowser } from './memoryBrowser.ts';
import { notALink, plainShare } from './plainShare.ts';

let opened: Workspace[] = [];

beforeEach(() => {
  history.replaceState(null, '', '#');
  localStorage.clear();
  opened = [];
});

afterEach(async () => {
  for (const workspace of opened) await workspace.session?.close();
});

async function start(browser = new MemoryBrowser(), hash = '') {
  history.replaceState(null, '', `#${hash}`);
  const files = new Map<string, Blob>();
  const workspace = new Workspace(new FakeEngine(), browser.tab(), plainShare, files);
  workspace.preferences.language = 'en';
  opened.push(workspace);
  await workspace.start();
  return { browser, workspace, files };
}

/** A browser in which one notebook is kept already. */
async function withOne() {
  const { browser, workspace } = await start();
  await workspace.openEmpty();
  const { id } = workspace.session!.document;
  await workspace.session!.close();
  for (const key of browser.notebooks.keys()) if (key !== id) browser.notebooks.delete(key);
  return { browser, id };
}

const said = (workspace: Workspace) => workspace.toasts.list.map((toast) => say(toast.message, 'en'));
const kinds = (workspace: Workspace) => workspace.session?.document.cells.map(({ kind }) => kind);

/** Goes to another address as a person does, and waits until what it asks for is there. */
async function goTo(workspace: Workspace, hash: string, isThere: () => boolean): Promise<void> {
  location.hash = hash;
  await vi.waitFor(() => expect(isThere() && !workspace.isOpening).toBe(true));
}

describe('opening', () => {
  test('the first visit opens the sample, and keeps it', async () => {
    const { browser, workspace } = await start();
    expect(workspace.isOpening).toBe(false);
    expect(kinds(workspace)).toEqual(expect.arrayContaining(['text', 'data', 'segment', 'compare']));
    const { id } = workspace.session!.document;
    expect(location.hash).toBe(`#notebook=${id}`);
    await workspace.session!.flush();
    expect(browser.notebooks.get(id)?.document.cells.length).toBe(kinds(workspace)?.length);
  });

  test('a later visit opens the list', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser);
    expect(workspace.session).toBeNull();
    expect(workspace.notebooks.all?.map((notebook) => notebook.id)).toEqual([id]);
  });

  test('an address of a notebook opens it, also after another; home closes it', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser, `notebook=${id}`);
    expect(workspace.session?.document.id).toBe(id);
    expect(browser.isLocked(id)).toBe(true);
    await goTo(workspace, '', () => workspace.session === null);
    expect(browser.isLocked(id)).toBe(false);
    await goTo(workspace, `notebook=${id}`, () => workspace.session?.document.id === id);
  });

  test('of two addresses in a row the last one stays', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser);
    let answer = () => {};
    browser.opens.set('nobody', new Promise((resolve) => (answer = resolve)));
    location.hash = 'notebook=nobody';
    await vi.waitFor(() => expect(workspace.isOpening).toBe(true));
    location.hash = `notebook=${id}`;
    await vi.waitFor(() => expect(location.hash).toContain(id));
    setTimeout(answer, 20);
    await vi.waitFor(() =>
      expect([workspace.session?.document.id, workspace.isOpening]).toEqual([id, false]),
    );
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(workspace.session?.document.id).toBe(id);
    expect(workspace.refusal).toBeNull();
  });

  test('a notebook that is opened while the one before is still written stays, and home closes it', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser, `notebook=${id}`);
    const before = workspace.session!;
    let written = () => {};
    const writing = new Promise<void>((resolve) => (written = resolve));
    const close = vi.spyOn(before, 'close').mockImplementation(async () => {
      await writing;
      close.mockRestore();
      return before.close();
    });
    location.hash = 'home';
    await vi.waitFor(() => expect(workspace.session).toBeNull());
    expect(workspace.isOpening).toBe(true);
    await workspace.openEmpty();
    const fresh = workspace.session!;
    written();
    await vi.waitFor(() => expect(browser.isLocked(id)).toBe(false));
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(workspace.session === fresh).toBe(true);
    expect([workspace.isOpening, location.hash]).toEqual([false, `#notebook=${fresh.document.id}`]);
    await goTo(workspace, 'home', () => workspace.session === null);
  });

  test('an id that is not here is refused, with what to do', async () => {
    const { browser } = await withOne();
    const { workspace } = await start(browser, 'notebook=nobody');
    expect(workspace.session).toBeNull();
    expect(say(workspace.refusal!.message, 'en')).toBe('This notebook is not in this browser.');
    expect(say(workspace.refusal!.remedy!, 'en')).toContain('Open it there');
  });

  test('one that is here and cannot be read says why', async () => {
    const { browser } = await withOne();
    browser.problems.set('newer', { message: message(notALink) });
    const { workspace } = await start(browser, 'notebook=newer');
    expect(say(workspace.refusal!.message, 'en')).toBe('Not a link');
  });

  test('a store that throws is a refusal, and the next address opens', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser);
    const broken = Promise.reject(new Error('broken'));
    broken.catch(() => {});
    browser.opens.set('broken', broken);
    await goTo(workspace, 'notebook=broken', () => workspace.refusal !== null);
    expect(say(workspace.refusal!.message, 'en')).toContain('could not read');
    await goTo(workspace, `notebook=${id}`, () => workspace.session?.document.id === id);
    expect(workspace.refusal).toBeNull();
  });

  test('a link is read only; “make it mine” keeps a copy to edit', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser, `notebook=${id}`);
    const sharing = new Sharing(workspace.session!.document, workspace.share, async () => null);
    await sharing.see({});
    const link = sharing.link!;
    await goTo(workspace, link.split('#')[1]!, () => workspace.session?.saved === 'reading');
    expect(workspace.session?.document.id).toBe(id);
    await workspace.makeMine();
    const mine = workspace.session!;
    expect(mine.canEdit).toBe(true);
    expect(mine.document.id).not.toBe(id);
    expect(location.hash).toBe(`#notebook=${mine.document.id}`);
    await mine.flush();
    expect([...browser.notebooks.keys()].toSorted()).toEqual([id, mine.document.id].toSorted());
  });

  test('a link that cannot be read is refused', async () => {
    const { workspace } = await start((await withOne()).browser, 'n=nonsense');
    expect([workspace.session, say(workspace.refusal!.message, 'en')]).toEqual([null, 'Not a link']);
  });
});

describe('files', () => {
  test('each becomes a data cell under its name, where it is put', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser, `notebook=${id}`);
    await workspace.addFiles([new File(['a\n1\n'], 'People.csv'), new File(['a\n2\n'], 'leads.tsv.gz')]);
    await workspace.addFiles([new File(['a\n3\n'], 'first.csv')], 0);
    const cells = workspace.session!.document.cells;
    expect(cells.map(({ name, kind }) => [name, kind])).toEqual([
      ['first', 'data'],
      ['People', 'data'],
      ['leads', 'data'],
    ]);
    const source = cells[1]!.parameters['source'] as { hash: string; name: string; bytes: number };
    expect(source).toMatchObject({ from: 'file', name: 'People.csv', bytes: 4 });
    expect(await (await workspace.files.find(source.hash))?.text()).toBe('a\n1\n');
    expect(browser.sources.has(source.hash)).toBe(true);
    expect([workspace.files.arrivals, workspace.keeping.isPersistent]).toEqual([[], true]);
    workspace.session!.undo();
    expect(workspace.session!.document.cells).toHaveLength(2);
  });

  test('at home it begins a notebook', async () => {
    const { workspace } = await start((await withOne()).browser);
    await workspace.addFiles([new File(['a\n1\n'], 'people.csv')]);
    expect(kinds(workspace)).toEqual(['data']);
  });

  test('beside an open notebook they begin one of their own', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser, `notebook=${id}`);
    await workspace.openFiles([new File(['a\n1\n'], 'people.csv'), new File(['a\n2\n'], 'leads.csv')]);
    expect(workspace.session!.document.id).not.toBe(id);
    expect(workspace.session!.document.title).toBe('people');
    expect(kinds(workspace)).toEqual(['data', 'data']);
    expect(browser.notebooks.get(id)?.document.cells).toEqual([]);
  });

  test('pasted rows are a table', async () => {
    const { workspace } = await start((await withOne()).browser);
    await workspace.addPaste('a\tb\n1\t2\n');
    const [cell] = workspace.session!.document.cells;
    expect([cell?.kind, cell?.name]).toEqual(['data', 'Pasted table']);
    const { hash } = cell!.parameters['source'] as { hash: string };
    expect(await (await workspace.files.find(hash))?.text()).toBe('a\tb\n1\t2\n');
  });

  test('a notebook file opens as a notebook of its own, with its sources', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser, `notebook=${id}`);
    const { blob, name } = await workspace.file(false);
    expect(name).toBe('Untitled.strata.json');
    await workspace.addFiles([new File([blob], name)]);
    expect(workspace.session?.document.id).not.toBe(id);
    expect(workspace.session?.document.title).toEqual(browser.notebooks.get(id)?.document.title);
    expect(browser.sources.size).toBe(1);
  });

  test('a notebook file is known by what it holds; other JSON and ZIPs are tables', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser, `notebook=${id}`);
    const { blob } = await workspace.file(false);
    for (const name of ['Untitled.strata (1).json', 'renamed.json', 'no extension']) {
      const before = workspace.session?.document.id;
      await workspace.addFiles([new File([blob], name)]);
      expect(workspace.session?.document.id).not.toBe(before);
      expect(kinds(workspace)).toEqual([]);
    }
    await workspace.addFiles([
      new File(['{"format":"other"}'], 'a.json'),
      new File(['PK\u0003\u0004'], 'b.xlsx'),
    ]);
    expect(kinds(workspace)).toEqual(['data', 'data']);
  });

  test('a notebook file that is none leaves all as it was', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser, `notebook=${id}`);
    await workspace.addFiles([new File(['nonsense'], 'x.strata')]);
    expect(workspace.session?.document.id).toBe(id);
    expect(said(workspace)).toEqual(['Not a link']);
  });

  test('a file that the browser will not keep works until the page is closed, and that is said', async () => {
    const { browser, id } = await withOne();
    const { workspace, files } = await start(browser, `notebook=${id}`);
    browser.refuses = 'quota';
    await workspace.addFiles([new File(['a\n1\n'], 'people.csv')]);
    expect(kinds(workspace)).toEqual(['data']);
    expect(said(workspace)).toEqual([
      expect.stringContaining('not enough room in this browser for people.csv'),
    ]);
    const [hash] = files.keys();
    expect(await (await workspace.files.find(hash!))?.text()).toBe('a\n1\n');
    expect(browser.sources.size).toBe(0);
    browser.refuses = null;
  });
});

describe('the list of notebooks', () => {
  test('deleting can be undone', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser);
    await workspace.notebooks.remove(id);
    expect(workspace.notebooks.all).toEqual([]);
    expect(said(workspace)).toEqual(['Deleted “Untitled”']);
    workspace.toasts.list[0]!.action!.run();
    await vi.waitFor(() => expect(workspace.notebooks.all?.map((notebook) => notebook.id)).toEqual([id]));
  });

  test('a deleted notebook can be restored later', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser);
    await workspace.notebooks.remove(id);
    workspace.toasts.dismiss(workspace.toasts.list[0]!.id);
    expect(workspace.notebooks.removed.map((notebook) => notebook.id)).toEqual([id]);
    await workspace.notebooks.restore(id);
    expect([workspace.notebooks.removed, workspace.notebooks.all?.map((notebook) => notebook.id)]).toEqual([
      [],
      [id],
    ]);
  });

  test('a name that the browser refuses is said to be so', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser);
    browser.refuses = 'quota';
    await workspace.notebooks.rename(id, 'New');
    expect(said(workspace)).toEqual([expect.stringContaining('new name could not be kept')]);
    browser.refuses = null;
  });

  test('a copy has a title that tells it apart, whatever that is, and an id of its own', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser);
    await workspace.notebooks.rename(id, 'A $& B');
    await workspace.notebooks.duplicate(id);
    expect(workspace.notebooks.all?.map(({ title }) => title)).toEqual(['A $& B', 'Copy of A $& B']);
    expect(said(workspace)).toEqual(['Made “Copy of A $& B”']);
    expect(browser.notebooks.size).toBe(2);
  });

  test('a copy that the browser refuses is not said to be made', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser);
    browser.refuses = 'quota';
    await workspace.notebooks.duplicate(id);
    expect(said(workspace)).toEqual([expect.stringContaining('could not be kept')]);
    browser.refuses = null;
  });
});

describe('the sample', () => {
  const title = 'One clothing shop, three lenses';
  const titleOf = (workspace: Workspace, id: string) =>
    workspace.notebooks.all?.find((notebook) => notebook.id === id)?.title;

  test('is read by who learns: one’s own where there is one', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser);
    await workspace.learn();
    expect([workspace.mode, workspace.session?.canEdit]).toEqual(['read', false]);
    const sample = workspace.session!.document;
    expect(sample.template).toBe('clothingShop');
    await goTo(workspace, `notebook=${id}`, () => workspace.session?.document.id === id);
    await goTo(workspace, 'home', () => workspace.session === null);
    await workspace.learn();
    await vi.waitFor(() => expect(workspace.session?.document.id).toBe(sample.id));
    expect(workspace.mode).toBe('read');
  });

  test('is reset to the original where it is open, and that can be undone', async () => {
    const { workspace } = await start();
    const session = workspace.session!;
    const original = session.document;
    session.edit(message(notALink), (notebook) => ({ ...notebook, title: 'Mine', cells: [] }));
    await workspace.resetNotebook(original.id);
    expect(session.document).toEqual(original);
    workspace.toasts.list.at(-1)!.action!.run();
    expect(session.document.title).toBe('Mine');
  });

  test('is reset to the original where it is kept, and that can be undone here and in it', async () => {
    const { browser, workspace } = await start();
    const { id } = workspace.session!.document;
    workspace.session!.edit(message(notALink), (notebook) => ({ ...notebook, title: 'Mine', cells: [] }));
    await goTo(workspace, 'home', () => workspace.session === null);
    await workspace.resetNotebook(id);
    expect(said(workspace)).toEqual([`“${title}” is the original again`]);
    expect(browser.notebooks.get(id)?.document.cells.length).toBe(16);
    expect(browser.notebooks.get(id)?.history.position).toBe(2);
    workspace.toasts.list.at(-1)!.action!.run();
    await vi.waitFor(() => expect(titleOf(workspace, id)).toBe('Mine'));
    expect(browser.notebooks.get(id)?.history.position).toBe(1);
  });

  test('alone can be reset', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser);
    await workspace.resetNotebook(id);
    expect(said(workspace)).toEqual([]);
  });
});

test('a back-up that is dropped is put back', async () => {
  const { browser, id } = await withOne();
  const { document, history, edited } = browser.notebooks.get(id)!;
  const backup = await toBackup([{ document, history, edited }], async () => null, '2026-11-22');
  const { workspace } = await start(new MemoryBrowser());
  await goTo(workspace, 'home', () => workspace.session === null);
  const file = new File([(backup as { value: Blob }).value], 'anything.zip');
  await workspace.addFiles([file]);
  expect(workspace.notebooks.all?.some((notebook) => notebook.id === id)).toBe(true);
  expect(said(workspace)).toEqual(['Back-up of 22 Nov 2026: 1 notebook restored.']);
});

describe('nothing is lost', () => {
  test.each(['pagehide', 'visibilitychange'])(
    'at %s what is not saved yet is saved at once',
    async (event) => {
      const { browser, id } = await withOne();
      const { workspace } = await start(browser, `notebook=${id}`);
      await workspace.addPaste('a\n1\n');
      const cell = workspace.session!.document.cells[0]!.id;
      workspace.session!.edit(message(notALink), (document) => setParameter(document, cell, 'lens', 'lead'));
      vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
      (event === 'pagehide' ? window : document).dispatchEvent(new Event(event));
      vi.restoreAllMocks();
      for (let turn = 0; turn < 20; turn++) await Promise.resolve();
      expect(browser.notebooks.get(id)?.document.cells[0]?.parameters['lens']).toBe('lead');
    },
  );

  test('what the browser refuses when it is left stays until the page is closed, with a file on offer', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser, `notebook=${id}`);
    const asksBeforeUnload = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asksBeforeUnload()).toBe(false);
    browser.refuses = 'quota';
    await workspace.addPaste('a\n1\n');
    workspace.toasts.dismiss(workspace.toasts.list[0]!.id);
    expect(asksBeforeUnload()).toBe(true);
    await goTo(workspace, '', () => workspace.session === null);
    expect(browser.notebooks.get(id)?.document.cells).toEqual([]);
    expect(said(workspace)).toEqual([
      'The last changes to “Untitled” are not saved in this browser. They are here until the page is closed.',
    ]);
    expect(workspace.toasts.list[0]?.action?.label.en).toBe('Save as a file');
    expect(workspace.notebooks.all?.map(({ cells }) => cells)).toEqual([1]);
    expect(asksBeforeUnload()).toBe(true);

    browser.refuses = null;
    await goTo(workspace, `notebook=${id}`, () => workspace.session?.document.id === id);
    expect([kinds(workspace), workspace.toasts.list]).toEqual([['data'], []]);
    await workspace.session!.flush();
    expect(browser.notebooks.get(id)?.document.cells).toHaveLength(1);
    expect(asksBeforeUnload()).toBe(false);
  });

  test('leaving for home saves the last edit first', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser, `notebook=${id}`);
    await workspace.addPaste('a\n1\n');
    await goTo(workspace, '', () => workspace.session === null);
    expect(browser.notebooks.get(id)?.document.cells).toHaveLength(1);
    expect(workspace.notebooks.all?.[0]?.cells).toBe(1);
  });

  test('a notebook that goes on as a copy has the copy’s address', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser, `notebook=${id}`);
    const session = workspace.session!;
    const { document, history: past, revision } = browser.notebooks.get(id)!;
    await workspace.addPaste('a\n1\n');
    browser.notebooks.set(id, {
      ...browser.notebooks.get(id)!,
      document,
      history: past,
      revision: revision + 5,
    });
    await session.flush();
    expect(session.document.id).not.toBe(id);
    expect(location.hash).toBe(`#notebook=${session.document.id}`);
  });
});

describe('how a notebook is shown', () => {
  test('one’s own is read and edited at its own address; what is asked of the page stays in it', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser, `notebook=${id}&mode=read&theme=dark`);
    expect([workspace.mode, workspace.session?.canEdit]).toEqual(['read', false]);
    await workspace.edit();
    expect([workspace.mode, workspace.session?.canEdit]).toEqual(['edit', true]);
    expect(location.hash).toBe(`#notebook=${id}&theme=dark`);
    workspace.read();
    expect([workspace.mode, location.hash]).toEqual(['read', `#notebook=${id}&mode=read&theme=dark`]);
  });

  test('the same notebook shown otherwise is not opened anew', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser, `notebook=${id}`);
    const { session } = workspace;
    await goTo(workspace, `notebook=${id}&mode=embed&cell=2`, () => workspace.mode === 'embed');
    expect(workspace.session).toBe(session);
    expect(workspace.shownCell).toBe(2);
    expect(workspace.ownAddress).toMatch(new RegExp(`#notebook=${id}$`));
  });

  test('language and theme of an address hold for the visit, and are not kept', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser, `notebook=${id}&lang=da&theme=dark`);
    expect([workspace.preferences.language, workspace.preferences.theme]).toEqual(['da', 'dark']);
    await goTo(workspace, 'home', () => workspace.session === null);
    expect([workspace.preferences.language, workspace.preferences.theme]).toEqual(['da', 'dark']);
    expect(localStorage.length).toBe(0);
  });

  test('where data is given ends with the notebook', async () => {
    const { browser, id } = await withOne();
    const { workspace } = await start(browser, `notebook=${id}`);
    workspace.map();
    expect(workspace.mapping).toEqual([]);
    await goTo(workspace, 'home', () => workspace.session === null);
    expect(workspace.mapping).toBeNull();
  });
});
