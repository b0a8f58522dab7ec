import ArrowDown from '@lucide/svelte/icons/arrow-down';
import ArrowUp from '@lucide/svelte/icons/arrow-up';
import BookOpen from '@lucide/svelte/icons/book-open';
import Calendar from '@lucide/svelte/icons/calendar';
import ChevronsUpDown from '@lucide/svelte/icons/chevrons-up-down';
import Copy from '@lucide/svelte/icons/copy';
import FilePlus from '@lucide/svelte/icons/file-plus';
import FolderOpen from '@lucide/svelte/icons/folder-open';
import House from '@lucide/svelte/icons/house';
import Keyboard from '@lucide/svelte/icons/keyboard';
import Languages from '@lucide/svelte/icons/languages';
import Link from '@lucide/svelte/icons/link';
import NotebookText from '@lucide/svelte/icons/notebook-text';
import Pencil from '@lucide/svelte/icons/pencil';
import Plus from '@lucide/svelte/icons/plus';
import Redo2 from '@lucide/svelte/icons/redo-2';
import RotateCw from '@lucide/svelte/icons/rotate-cw';
import Sun from '@lucide/svelte/icons/sun';
import Trash2 from '@lucide/svelte/icons/trash-2';
import Undo2 from '@lucide/svelte/icons/undo-2';
import type { Component } from 'svelte';

/** The sign of each command that has one, by its name, and of the other things to choose from the palette. */
export const commandIcons: Readonly<Record<string, Component<{ class?: string }>>> = {
  addFile: FilePlus,
  duplicateCell: Copy,
  editNotebook: Pencil,
  firstCell: ArrowUp,
  goHome: House,
  insertAbove: Plus,
  insertBelow: Plus,
  language: Languages,
  lastCell: ArrowDown,
  moveDown: ArrowDown,
  moveUp: ArrowUp,
  openEmpty: NotebookText,
  openInNew: FolderOpen,
  openNotebook: NotebookText,
  readNotebook: BookOpen,
  redoEdit: Redo2,
  removeCell: Trash2,
  renameCell: Pencil,
  runAgain: RotateCw,
  setAsOf: Calendar,
  shareNotebook: Link,
  showShortcuts: Keyboard,
  theme: Sun,
  toggleCell: ChevronsUpDown,
  undoEdit: Undo2,
};
