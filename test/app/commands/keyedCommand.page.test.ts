import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CommandPlace } from '../../../src/app/commands/commandPlace.ts';
import { commands } from '../../../src/app/commands/index.ts';
import { type KeyFocus, keyedCommand } from '../../../src/app/commands/keyedCommand.ts';
import type { PageHands } from '../../../src/app/commands/pageHands.ts';
import { isPressed, type Pressed } from '../../../src/app/commands/shortcut.ts';
import { Workspace } from '../../../src/app/workspace.svelte.ts';
import { message } from '../../../src/language/message.ts';
import { FakeEngine } from '../fakeEngine.ts';
import { MemoryBrowser } from '../memoryBrowser.ts';
import { plainShare } from '../plainShare.ts';

const label = message({ en: 'edit', sv: 'ändra', it: 'modifica', da: 'redigér' });
const nothing = () => {};
const noHands: PageHands = {
  open: nothing,
  chooseFiles: nothing,
  goTo: nothing,
  stepOut: nothing,
  goToTitle: nothing,
  enter: nothing,
  rename: nothing,
  goToColumn: nothing,
  goToSegment: nothing,
  offerCells: nothing,
  put: nothing,
};
const bare: Pressed = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };
let workspace: Workspace;
let place: CommandPlace;

/** A notebook of three cells, at the one in the middle, with an edit to undo and one to redo. */
beforeAll(async () => {
  workspace = new Workspace(new FakeEngine(), new MemoryBrowser().tab(), plainShare, new Map());
  await workspace.start();
  await workspace.openEmpty();
  const session = workspace.session!;
  const cells = ['a', 'b', 'c'].map((id) => ({ id, kind: 'text', name: id, parameters: {} }));
  session.edit(label, (notebook) => ({ ...notebook, cells }));
  session.edit(label, (notebook) => ({ ...notebook, title: 'Again' }));
  session.undo();
  place = { workspace, page: noHands, session, cell: cells[1]! };
});

afterAll(() => workspace.session?.close());

function meant(pressed: Partial<Pressed>, at: KeyFocus['at'], more: Partial<KeyFocus> = {}, isApple = false) {
  const focus = { at, inField: false, isTyping: false, ...more };
  return keyedCommand({ ...bare, ...pressed }, focus, place, isApple)?.name;
}

describe('keys mean a command', () => {
  test('letters and arrows only on a cell itself', () => {
    const own = { j: 'nextCell', k: 'previousCell', a: 'insertAbove', b: 'insertBelow', d: 'duplicateCell' };
    for (const [key, name] of Object.entries(own)) {
      expect(meant({ key }, 'cell')).toBe(name);
      expect(meant({ key }, 'inside')).toBeUndefined();
      expect(meant({ key }, 'nothing')).toBeUndefined();
      expect(meant({ key, ctrlKey: true }, 'cell')).not.toBe(name);
    }
    expect(meant({ key: 'ArrowDown' }, 'cell')).toBe('nextCell');
    expect(meant({ key: 'Delete' }, 'cell')).toBe('removeCell');
    expect(meant({ key: 'Delete' }, 'nothing')).toBeUndefined();
  });

  test('a field keeps its keys, but for Escape and the palette', () => {
    const field = { inField: true, isTyping: true };
    expect(meant({ key: 'z', ctrlKey: true }, 'inside', field)).toBeUndefined();
    expect(meant({ key: 'z', ctrlKey: true }, 'inside', { inField: true })).toBe('undoEdit');
    expect(meant({ key: 'ArrowUp', altKey: true }, 'inside', { inField: true })).toBeUndefined();
    expect(meant({ key: 'F2' }, 'inside', field)).toBeUndefined();
    expect(meant({ key: '?', shiftKey: true }, 'inside', field)).toBeUndefined();
    expect(meant({ key: 'Escape' }, 'inside', field)).toBe('leaveCell');
    expect(meant({ key: 'k', ctrlKey: true }, 'elsewhere', field)).toBe('openPalette');
  });

  test('the sheet opens by a question mark on a cell or on nothing, and by Ctrl with a slash on any keyboard', () => {
    expect(meant({ key: '?', shiftKey: true }, 'nothing')).toBe('showShortcuts');
    expect(meant({ key: '?', shiftKey: true }, 'elsewhere')).toBeUndefined();
    expect(meant({ key: '/', ctrlKey: true, shiftKey: true }, 'elsewhere')).toBe('showShortcuts');
  });

  test('Cmd takes the place of Ctrl on a Mac', () => {
    expect(meant({ key: 'k', metaKey: true }, 'nothing', {}, true)).toBe('openPalette');
    expect(meant({ key: 'k', ctrlKey: true }, 'nothing', {}, true)).toBeUndefined();
    expect(meant({ key: 'Z', metaKey: true, shiftKey: true }, 'nothing', {}, true)).toBe('redoEdit');
  });
});

test('no two commands have the same keys within the same reach', () => {
  const keyed = commands.flatMap(({ name, keys = [] }) => keys.map((shortcut) => ({ name, shortcut })));
  for (const { name, shortcut } of keyed) {
    const { key, control = false, alt: altKey = false, shift: shiftKey = false } = shortcut;
    const pressed = { key, ctrlKey: control, metaKey: false, altKey, shiftKey };
    const meaning = keyed.filter((other) => isPressed(other.shortcut, pressed, false));
    expect(meaning.map((other) => other.name)).toEqual([name]);
  }
});

test('a letter alone is for a cell itself', () => {
  for (const { keys = [] } of commands) {
    for (const { key, control, reach } of keys) {
      if (/^[a-z]$/.test(key) && !control) expect(reach).toBe('cell');
    }
  }
});
