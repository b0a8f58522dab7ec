import { message } from '../../language/message.ts';
import type { Problem } from '../../language/problem.ts';

/** What a cell answers to a question that is not for its kind. */
export const notAsked: Problem = {
  message: message({
    en: 'This cell cannot answer that.',
    sv: 'Den här cellen kan inte svara på det.',
    it: 'Questa cella non può rispondere.',
    da: 'Denne celle kan ikke svare på det.',
  }),
};
