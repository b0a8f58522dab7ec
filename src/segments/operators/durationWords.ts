import type { Text } from '../../language/text.ts';
import type { DurationUnit } from './calendar.ts';

interface UnitWords {
  /** The unit in a list to choose from. */
  readonly label: Text;
  readonly last: Text;
  readonly next: Text;
  readonly ago: Text;
}

/** The units of a duration in words; every sentence has the hole `count`. */
export const durationWords: Readonly<Record<DurationUnit, UnitWords>> = {
  day: {
    label: { en: 'days', sv: 'dagar', it: 'giorni', da: 'dage' },
    last: {
      en: 'in the last {count|day|{count} days}',
      sv: 'inom {count|den senaste dagen|de senaste {count} dagarna}',
      it: '{count|nell’ultimo giorno|negli ultimi {count} giorni}',
      da: 'inden for {count|den seneste dag|de seneste {count} dage}',
    },
    next: {
      en: 'in the next {count|day|{count} days}',
      sv: 'inom {count|den närmaste dagen|de närmaste {count} dagarna}',
      it: '{count|nel prossimo giorno|nei prossimi {count} giorni}',
      da: 'inden for {count|den næste dag|de næste {count} dage}',
    },
    ago: {
      en: 'more than {count} {count|day|days} ago',
      sv: 'mer än {count} {count|dag|dagar} tillbaka',
      it: 'a più di {count} {count|giorno|giorni} fa',
      da: 'mere end {count} {count|dag|dage} tilbage',
    },
  },
  week: {
    label: { en: 'weeks', sv: 'veckor', it: 'settimane', da: 'uger' },
    last: {
      en: 'in the last {count|week|{count} weeks}',
      sv: 'inom {count|den senaste veckan|de senaste {count} veckorna}',
      it: '{count|nell’ultima settimana|nelle ultime {count} settimane}',
      da: 'inden for {count|den seneste uge|de seneste {count} uger}',
    },
    next: {
      en: 'in the next {count|week|{count} weeks}',
      sv: 'inom {count|den närmaste veckan|de närmaste {count} veckorna}',
      it: '{count|nella prossima settimana|nelle prossime {count} settimane}',
      da: 'inden for {count|den næste uge|de næste {count} uger}',
    },
    ago: {
      en: 'more than {count} {count|week|weeks} ago',
      sv: 'mer än {count} {count|vecka|veckor} tillbaka',
      it: 'a più di {count} {count|settimana|settimane} fa',
      da: 'mere end {count} {count|uge|uger} tilbage',
    },
  },
  month: {
    label: { en: 'months', sv: 'månader', it: 'mesi', da: 'måneder' },
    last: {
      en: 'in the last {count|month|{count} months}',
      sv: 'inom {count|den senaste månaden|de senaste {count} månaderna}',
      it: '{count|nell’ultimo mese|negli ultimi {count} mesi}',
      da: 'inden for {count|den seneste måned|de seneste {count} måneder}',
    },
    next: {
      en: 'in the next {count|month|{count} months}',
      sv: 'inom {count|den närmaste månaden|de närmaste {count} månaderna}',
      it: '{count|nel prossimo mese|nei prossimi {count} mesi}',
      da: 'inden for {count|den næste måned|de næste {count} måneder}',
    },
    ago: {
      en: 'more than {count} {count|month|months} ago',
      sv: 'mer än {count} {count|månad|månader} tillbaka',
      it: 'a più di {count} {count|mese|mesi} fa',
      da: 'mere end {count} {count|måned|måneder} tilbage',
    },
  },
  quarter: {
    label: { en: 'quarters', sv: 'kvartal', it: 'trimestri', da: 'kvartaler' },
    last: {
      en: 'in the last {count|quarter|{count} quarters}',
      sv: 'inom {count|det senaste kvartalet|de senaste {count} kvartalen}',
      it: '{count|nell’ultimo trimestre|negli ultimi {count} trimestri}',
      da: 'inden for {count|det seneste kvartal|de seneste {count} kvartaler}',
    },
    next: {
      en: 'in the next {count|quarter|{count} quarters}',
      sv: 'inom {count|det närmaste kvartalet|de närmaste {count} kvartalen}',
      it: '{count|nel prossimo trimestre|nei prossimi {count} trimestri}',
      da: 'inden for {count|det næste kvartal|de næste {count} kvartaler}',
    },
    ago: {
      en: 'more than {count} {count|quarter|quarters} ago',
      sv: 'mer än {count} kvartal tillbaka',
      it: 'a più di {count} {count|trimestre|trimestri} fa',
      da: 'mere end {count} {count|kvartal|kvartaler} tilbage',
    },
  },
  year: {
    label: { en: 'years', sv: 'år', it: 'anni', da: 'år' },
    last: {
      en: 'in the last {count|year|{count} years}',
      sv: 'inom {count|det senaste året|de senaste {count} åren}',
      it: '{count|nell’ultimo anno|negli ultimi {count} anni}',
      da: 'inden for {count|det seneste år|de seneste {count} år}',
    },
    next: {
      en: 'in the next {count|year|{count} years}',
      sv: 'inom {count|det närmaste året|de närmaste {count} åren}',
      it: '{count|nel prossimo anno|nei prossimi {count} anni}',
      da: 'inden for {count|det næste år|de næste {count} år}',
    },
    ago: {
      en: 'more than {count} {count|year|years} ago',
      sv: 'mer än {count} år tillbaka',
      it: 'a più di {count} {count|anno|anni} fa',
      da: 'mere end {count} år tilbage',
    },
  },
};
