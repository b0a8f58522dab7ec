import { message } from '../../language/message.ts';
import type { Problem } from '../../language/problem.ts';

/** Ranks and means are asked of a table whose rows are groups. */
export const rowsAreGroups: Problem = {
  message: message({
    en: 'A row of this table is a group: its rows cannot be ranked or averaged as if each were one unit.',
    sv: 'En rad i tabellen är en grupp: raderna kan inte rangordnas eller medelvärdesberäknas som om var och en vore en enhet.',
    it: 'Una riga di questa tabella è un gruppo: non si possono ordinare o mediare le righe come se ognuna fosse un’unità.',
    da: 'En række i tabellen er en gruppe: rækkerne kan ikke rangordnes eller midles, som om hver var én enhed.',
  }),
  remedy: message({
    en: 'Choose equal width, your own cuts or calendar periods.',
    sv: 'Välj lika breda intervall, egna gränser eller kalenderperioder.',
    it: 'Scegli la stessa ampiezza, soglie proprie o periodi del calendario.',
    da: 'Vælg lige brede intervaller, egne grænser eller kalenderperioder.',
  }),
};
