import { message } from '../../../language/message.ts';
import type { Problem } from '../../../language/problem.ts';

/** The most values that one part of a cross may have. */
export const mostOfPart = 200;

/** The most segments that a segmentation may have. */
export const mostSegments = 200;

const fewer = message({
  en: 'Choose parts with fewer values, cut into fewer bands, or merge cells.',
  sv: 'Välj delar med färre värden, dela i färre intervall eller slå ihop celler.',
  it: 'Scegli parti con meno valori, dividi in meno fasce o unisci delle celle.',
  da: 'Vælg dele med færre værdier, inddel i færre intervaller, eller slå celler sammen.',
});

export function tooManyValues(count: number): Problem {
  return {
    message: message(
      {
        en: 'One part has {count} values; a grid takes at most {most}.',
        sv: 'En del har {count} värden; en korstabell tar högst {most}.',
        it: 'Una parte ha {count} valori; un incrocio ne ammette al massimo {most}.',
        da: 'En del har {count} værdier; en krydstabel tager højst {most}.',
      },
      { count, most: mostOfPart },
    ),
    remedy: fewer,
  };
}

export function tooManySegments(count: number): Problem {
  return {
    message: message(
      {
        en: 'This cross has {count} cells; there can be at most {most} segments.',
        sv: 'Korstabellen har {count} celler; det kan finnas högst {most} segment.',
        it: 'Questo incrocio ha {count} celle; i segmenti possono essere al massimo {most}.',
        da: 'Krydstabellen har {count} celler; der kan højst være {most} segmenter.',
      },
      { count, most: mostSegments },
    ),
    remedy: fewer,
  };
}
