import { registry } from '../../language/registry.ts';
import { addFile } from './addFile.ts';
import { backUp } from './backUp.ts';
import { duplicateCell } from './duplicateCell.ts';
import { editNotebook } from './editNotebook.ts';
import { enterCell } from './enterCell.ts';
import { firstCell } from './firstCell.ts';
import { goHome } from './goHome.ts';
import { insertAbove } from './insertAbove.ts';
import { insertBelow } from './insertBelow.ts';
import { lastCell } from './lastCell.ts';
import { leaveCell } from './leaveCell.ts';
import { moveDown } from './moveDown.ts';
import { moveUp } from './moveUp.ts';
import { nextCell } from './nextCell.ts';
import { openEmpty } from './openEmpty.ts';
import { openInNew } from './openInNew.ts';
import { openPalette } from './openPalette.ts';
import { previousCell } from './previousCell.ts';
import { readNotebook } from './readNotebook.ts';
import { redoEdit } from './redoEdit.ts';
import { removeCell } from './removeCell.ts';
import { renameCell } from './renameCell.ts';
import { resetNotebook } from './resetNotebook.ts';
import { runAgain } from './runAgain.ts';
import { setAsOf } from './setAsOf.ts';
import { shareNotebook } from './shareNotebook.ts';
import { showShortcuts } from './showShortcuts.ts';
import { toggleCell } from './toggleCell.ts';
import { undoEdit } from './undoEdit.ts';

export const { list: commands } = registry(
  nextCell,
  previousCell,
  firstCell,
  lastCell,
  enterCell,
  leaveCell,
  insertBelow,
  insertAbove,
  renameCell,
  duplicateCell,
  moveUp,
  moveDown,
  toggleCell,
  removeCell,
  undoEdit,
  redoEdit,
  addFile,
  setAsOf,
  runAgain,
  shareNotebook,
  readNotebook,
  editNotebook,
  resetNotebook,
  openInNew,
  openEmpty,
  backUp,
  goHome,
  showShortcuts,
  openPalette,
);
