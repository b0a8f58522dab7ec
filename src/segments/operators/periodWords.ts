import type { Text } from '../../language/text.ts';
import type { PeriodAnchor, PeriodUnit } from './calendar.ts';

interface PeriodWords {
  /** The period in a list to choose from, and after "is during". */
  readonly label: Text;
  /** The period after "is the first day". */
  readonly of: Text;
}

/** This, last and next week, month, quarter and year in words. */
export const periodWords: Readonly<Record<PeriodUnit, Readonly<Record<PeriodAnchor, PeriodWords>>>> = {
  week: {
    this: {
      label: { en: 'this week', sv: 'den här veckan', it: 'questa settimana', da: 'i denne uge' },
      of: { en: 'of this week', sv: 'i den här veckan', it: 'di questa settimana', da: 'i denne uge' },
    },
    last: {
      label: { en: 'last week', sv: 'förra veckan', it: 'la settimana scorsa', da: 'i sidste uge' },
      of: { en: 'of last week', sv: 'i förra veckan', it: 'della settimana scorsa', da: 'i sidste uge' },
    },
    next: {
      label: { en: 'next week', sv: 'nästa vecka', it: 'la settimana prossima', da: 'i næste uge' },
      of: { en: 'of next week', sv: 'i nästa vecka', it: 'della settimana prossima', da: 'i næste uge' },
    },
  },
  month: {
    this: {
      label: { en: 'this month', sv: 'den här månaden', it: 'questo mese', da: 'i denne måned' },
      of: { en: 'of this month', sv: 'i den här månaden', it: 'di questo mese', da: 'i denne måned' },
    },
    last: {
      label: { en: 'last month', sv: 'förra månaden', it: 'il mese scorso', da: 'i sidste måned' },
      of: { en: 'of last month', sv: 'i förra månaden', it: 'del mese scorso', da: 'i sidste måned' },
    },
    next: {
      label: { en: 'next month', sv: 'nästa månad', it: 'il mese prossimo', da: 'i næste måned' },
      of: { en: 'of next month', sv: 'i nästa månad', it: 'del mese prossimo', da: 'i næste måned' },
    },
  },
  quarter: {
    this: {
      label: { en: 'this quarter', sv: 'det här kvartalet', it: 'questo trimestre', da: 'i dette kvartal' },
      of: {
        en: 'of this quarter',
        sv: 'i det här kvartalet',
        it: 'di questo trimestre',
        da: 'i dette kvartal',
      },
    },
    last: {
      label: { en: 'last quarter', sv: 'förra kvartalet', it: 'il trimestre scorso', da: 'i sidste kvartal' },
      of: {
        en: 'of last quarter',
        sv: 'i förra kvartalet',
        it: 'del trimestre scorso',
        da: 'i sidste kvartal',
      },
    },
    next: {
      label: { en: 'next quarter', sv: 'nästa kvartal', it: 'il trimestre prossimo', da: 'i næste kvartal' },
      of: {
        en: 'of next quarter',
        sv: 'i nästa kvartal',
        it: 'del trimestre prossimo',
        da: 'i næste kvartal',
      },
    },
  },
  year: {
    this: {
      label: { en: 'this year', sv: 'i år', it: 'quest’anno', da: 'i år' },
      of: { en: 'of this year', sv: 'i det här året', it: 'di quest’anno', da: 'i dette år' },
    },
    last: {
      label: { en: 'last year', sv: 'förra året', it: 'l’anno scorso', da: 'sidste år' },
      of: { en: 'of last year', sv: 'i förra året', it: 'dell’anno scorso', da: 'i sidste år' },
    },
    next: {
      label: { en: 'next year', sv: 'nästa år', it: 'l’anno prossimo', da: 'næste år' },
      of: { en: 'of next year', sv: 'i nästa år', it: 'dell’anno prossimo', da: 'i næste år' },
    },
  },
};
