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
    en: 'Choose a table with one row for each unit; bands can also be of equal width, by your own cuts or by calendar periods.',
    sv: 'Välj en tabell med en rad per enhet; intervall kan också vara lika breda, ha egna gränser eller följa kalenderperioder.',
    it: 'Scegli una tabella con una riga per unità; le fasce possono anche avere la stessa ampiezza, soglie proprie o periodi del calendario.',
    da: 'Vælg en tabel med én række for hver enhed; intervaller kan også være lige brede, have egne grænser eller følge kalenderperioder.',
  }),
};
