import { expect, test } from 'vitest';
import type { Cell } from '../../src/notebook/cell.ts';
import * as edit from '../../src/notebook/edit.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';

const cell = (id: string): Cell => ({ id, kind: 'text', name: id, parameters: { text: id } });
const empty = edit.emptyNotebook('n', '2026-03-01', 'N');
const three: Notebook = { ...empty, cells: [cell('a'), cell('b'), cell('c')] };
const ids = (notebook: Notebook) => notebook.cells.map(({ id }) => id).join('');

test('ids are short and differ', () => {
  const minted = Array.from({ length: 1_000 }, edit.mintId);
  expect(new Set(minted).size).toBe(1_000);
  expect(minted.every((id) => /^[a-z2-7]{10}$/.test(id))).toBe(true);
});

test('a cell is put where it is told, the end unless told', () => {
  expect(ids(edit.addCell(three, cell('x')))).toBe('abcx');
  expect(ids(edit.addCell(three, cell('x'), 1))).toBe('axbc');
  expect(edit.cellOf(three, 'b')).toBe(three.cells[1]);
  expect(edit.cellOf(three, 'x')).toBeUndefined();
});

test('a cell is taken out; another id changes nothing', () => {
  expect(ids(edit.removeCell(three, 'b'))).toBe('ac');
  expect(edit.removeCell(three, 'x')).toEqual(three);
});

test('a cell moves, and stays at an end', () => {
  expect(ids(edit.moveCell(three, 'a', 1))).toBe('bac');
  expect(ids(edit.moveCell(three, 'c', -2))).toBe('cab');
  expect(ids(edit.moveCell(three, 'c', 5))).toBe('abc');
  expect(ids(edit.moveCell(three, 'a', -1))).toBe('abc');
  expect(edit.moveCell(three, 'x', 1)).toBe(three);
});

test('a copy stands right below, under another name', () => {
  const copied = edit.duplicateCell(three, 'a', 'z', 'A again');
  expect(ids(copied)).toBe('azbc');
  expect(copied.cells[1]).toEqual({ ...cell('a'), id: 'z', name: 'A again' });
});

test('a change replaces the one cell and leaves the document before it as it was', () => {
  const before = structuredClone(three);
  const after = edit.setParameter(three, 'b', 'text', 'new');
  expect(after.cells[1]?.parameters).toEqual({ text: 'new' });
  expect(after.cells[0]).toBe(three.cells[0]);
  expect(edit.renameCell(three, 'b', 'B').cells[1]?.name).toBe('B');
  const collapsed = edit.collapseCell(three, 'b', true);
  expect(collapsed.cells[1]?.collapsed).toBe(true);
  expect(edit.collapseCell(collapsed, 'b', false)).toEqual(three);
  expect(three).toEqual(before);
});

test('a parameter named `__proto__` is a parameter', () => {
  const { parameters } = edit.setParameter(three, 'a', '__proto__', 1).cells[0]!;
  expect(Object.hasOwn(parameters, '__proto__')).toBe(true);
  expect(Object.getPrototypeOf(parameters)).toBe(Object.prototype);
});
