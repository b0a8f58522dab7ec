import type { CommandPlace } from './commandPlace.ts';

/** Whether there is a cell, and a person may change it. */
export function canEditCell({ session, cell, workspace }: CommandPlace): boolean {
  return cell !== null && workspace.mode === 'edit' && (session?.canEdit ?? false);
}
