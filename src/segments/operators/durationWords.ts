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
      en: 'in the last {count} {count|day|days}',
      sv: 'inom {count|den|de} senaste {count} {count|dagen|dagarna}',
      it: '{count|nell’ultimo|negli ultimi} {count} {count|giorno|giorni}',
      da: 'inden for {count|den|de} seneste {count} {count|dag|dage}',
    },
    next: {
      en: 'in the next {count} {count|day|days}',
      sv: 'inom {count|den|de} närmaste {count} {count|dagen|dagarna}',
      it: '{count|nel prossimo|nei prossimi} {count} {count|giorno|giorni}',
      da: 'inden for {count|den|de} næste {count} {count|dag|dage}',
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
      en: 'in the last {count} {count|week|weeks}',
      sv: 'inom {count|den|de} senaste {count} {count|veckan|veckorna}',
      it: '{count|nell’ultima|nelle ultime} {count} {count|settimana|settimane}',
      da: 'inden for {count|den|de} seneste {count} {count|uge|uger}',
    },
    next: {
      en: 'in the next {count} {count|week|weeks}',
      sv: 'inom {count|den|de} närmaste {count} {count|veckan|veckorna}',
      it: '{count|nella prossima|nelle prossime} {count} {count|settimana|settimane}',
      da: 'inden for {count|den|de} næste {count} {count|uge|uger}',
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
      en: 'in the last {count} {count|month|months}',
      sv: 'inom {count|den|de} senaste {count} {count|månaden|månaderna}',
      it: '{count|nell’ultimo|negli ultimi} {count} {count|mese|mesi}',
      da: 'inden for {count|den|de} seneste {count} {count|måned|måneder}',
    },
    next: {
      en: 'in the next {count} {count|month|months}',
      sv: 'inom {count|den|de} närmaste {count} {count|månaden|månaderna}',
      it: '{count|nel prossimo|nei prossimi} {count} {count|mese|mesi}',
      da: 'inden for {count|den|de} næste {count} {count|måned|måneder}',
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
      en: 'in the last {count} {count|quarter|quarters}',
      sv: 'inom {count|det|de} senaste {count} {count|kvartalet|kvartalen}',
      it: '{count|nell’ultimo|negli ultimi} {count} {count|trimestre|trimestri}',
      da: 'inden for {count|det|de} seneste {count} {count|kvartal|kvartaler}',
    },
    next: {
      en: 'in the next {count} {count|quarter|quarters}',
      sv: 'inom {count|det|de} närmaste {count} {count|kvartalet|kvartalen}',
      it: '{count|nel prossimo|nei prossimi} {count} {count|trimestre|trimestri}',
      da: 'inden for {count|det|de} næste {count} {count|kvartal|kvartaler}',
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
      en: 'in the last {count} {count|year|years}',
      sv: 'inom {count|det|de} senaste {count} {count|året|åren}',
      it: '{count|nell’ultimo|negli ultimi} {count} {count|anno|anni}',
      da: 'inden for {count|det|de} seneste {count} år',
    },
    next: {
      en: 'in the next {count} {count|year|years}',
      sv: 'inom {count|det|de} närmaste {count} {count|året|åren}',
      it: '{count|nel prossimo|nei prossimi} {count} {count|anno|anni}',
      da: 'inden for {count|det|de} næste {count} år',
    },
    ago: {
      en: 'more than {count} {count|year|years} ago',
      sv: 'mer än {count} år tillbaka',
      it: 'a più di {count} {count|anno|anni} fa',
      da: 'mere end {count} år tilbage',
    },
  },
};
