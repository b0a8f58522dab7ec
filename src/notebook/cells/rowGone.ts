import { message } from '../../language/message.ts';
import type { Problem } from '../../language/problem.ts';

/** Why nothing can be said of a row that a table held before. */
export const rowGone: Problem = {
  message: message({
    en: 'This row is no longer among the rows of the table.',
    sv: 'Den här raden finns inte längre bland tabellens rader.',
    it: 'Questa riga non è più tra le righe della tabella.',
    da: 'Denne række er ikke længere blandt tabellens rækker.',
  }),
  remedy: message({
    en: 'Choose another row.',
    sv: 'Välj en annan rad.',
    it: 'Scegli un’altra riga.',
    da: 'Vælg en anden række.',
  }),
};
