import { fittedScore } from '../../segments/methods/fittedScore.ts';
import { recipeOfMethod } from './recipeOfMethod.ts';

/** A fitted score over a table that tells who has converted. */
export const scoreOfLeads = recipeOfMethod(fittedScore, {
  name: 'scoreOfLeads',
  label: {
    en: 'Score from who converted',
    sv: 'Poäng utifrån vilka som konverterat',
    it: 'Punteggio da chi ha convertito',
    da: 'Score ud fra hvem der konverterede',
  },
  hint: {
    en: 'Learns from past leads which are most likely to convert, and tests itself.',
    sv: 'Lär sig av tidigare leads vilka som troligast konverterar, och prövar sig själv.',
    it: 'Impara dai lead passati quali convertono più facilmente, e si mette alla prova.',
    da: 'Lærer af tidligere leads, hvilke der mest sandsynligt konverterer, og tester sig selv.',
  },
  isReady: ({ outcome, predictors }) => outcome !== null && predictors.length > 0,
});
