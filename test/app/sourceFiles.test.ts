import { expect, test } from 'vitest';
import { Keeping } from '../../src/app/keeping.svelte.ts';
import { SourceFiles } from '../../src/app/sourceFiles.svelte.ts';
import { Toasts } from '../../src/app/toasts.svelte.ts';
import { MemoryBrowser } from './memoryBrowser.ts';

test('a file comes in while the browser still asks whether to keep it', async () => {
  let asked = 0;
  const store = {
    ...new MemoryBrowser().tab(),
    persist: () => new Promise<boolean>(() => (asked += 1)),
  };
  const files = new SourceFiles(store, new Keeping(store), new Toasts(), new Map());
  for (const text of ['a,b', 'c,d']) {
    const { hash } = await files.keep(new Blob([text]), `${text}.csv`);
    expect(await (await files.find(hash))?.text()).toBe(text);
  }
  expect(asked).toBe(1);
});
