import type { Text } from '../../../language/text.ts';
import type { CellsChoice, NamedCells, NameTable, ScoreRange } from '../settings/cellsSetting.ts';
import { segmentNames } from './segmentNames.ts';

/** A table of names that is known by a name of its own, and where it is from. */
export interface KnownTable extends NameTable {
  readonly label: Text;
  readonly hint: Text;
}

type Row = readonly [id: keyof typeof segmentNames, r: ScoreRange, f: ScoreRange, m?: ScoreRange];

const scores = 5;
const cells = ([id, r, f, m]: Row): NamedCells => ({ id, name: segmentNames[id], r, f, m: m ?? null });
const rows = (...list: readonly Row[]): readonly NamedCells[] => list.map(cells);

/** The tables of names, written for scores from 1 to 5. In each the first name that fits wins. */
export const nameTables: Readonly<Record<string, KnownTable>> = {
  partition: {
    label: {
      en: 'R × F, 11 names',
      sv: 'R × F, 11 namn',
      it: 'R × F, 11 nomi',
      da: 'R × F, 11 navne',
    },
    hint: {
      en: 'Every combination of R and F has one name, and every name can be had. The grid of the Python tutorials; that Lost is parted from Hibernating is our own doing.',
      sv: 'Varje kombination av R och F har ett namn, och alla namn går att få. Rutnätet från Pythonhandledningarna; att Förlorade skiljs från I dvala är vårt eget tillägg.',
      it: 'Ogni combinazione di R e F ha un solo nome e ogni nome è raggiungibile. È la griglia dei tutorial di Python; separare Persi da In letargo è una nostra scelta.',
      da: 'Hver kombination af R og F har ét navn, og alle navne kan fås. Gitteret fra Python-vejledningerne; at Tabte skilles fra I dvale, er vores eget valg.',
    },
    scores,
    rows: rows(
      ['champions', [5, 5], [4, 5]],
      ['loyal', [3, 4], [4, 5]],
      ['potential', [4, 5], [2, 3]],
      ['newcomers', [5, 5], [1, 1]],
      ['promising', [4, 4], [1, 1]],
      ['attention', [3, 3], [3, 3]],
      ['sleepy', [3, 3], [1, 2]],
      ['risk', [1, 2], [3, 4]],
      ['precious', [1, 2], [5, 5]],
      ['hibernating', [2, 2], [1, 2]],
      ['lost', [1, 1], [1, 2]],
    ),
  },
  eleven: {
    label: {
      en: 'R’s rfm 2017–2019, 11 names',
      sv: 'R:s rfm 2017–2019, 11 namn',
      it: 'rfm di R 2017–2019, 11 nomi',
      da: 'R’s rfm 2017–2019, 11 navne',
    },
    hint: {
      en: 'From the vignettes of R’s package rfm. Four of its names nobody can ever get: see what the checks found.',
      sv: 'Från vinjetterna till R-paketet rfm. Fyra av namnen kan ingen någonsin få: se vad kontrollerna hittade.',
      it: 'Dalle vignette del pacchetto rfm di R. Quattro nomi non li può avere nessuno: guarda che cosa hanno trovato i controlli.',
      da: 'Fra vignetterne til R-pakken rfm. Fire af navnene kan ingen nogensinde få: se, hvad kontrollerne fandt.',
    },
    scores,
    rows: rows(
      ['champions', [4, 5], [4, 5], [4, 5]],
      ['loyal', [2, 5], [3, 5], [3, 5]],
      ['potential', [3, 5], [1, 3], [1, 3]],
      ['newcomers', [4, 5], [1, 1], [1, 1]],
      ['promising', [3, 4], [1, 1], [1, 1]],
      ['attention', [2, 3], [2, 3], [2, 3]],
      ['sleepy', [2, 3], [1, 2], [1, 2]],
      ['risk', [1, 2], [2, 5], [2, 5]],
      ['precious', [1, 1], [4, 5], [4, 5]],
      ['hibernating', [1, 2], [1, 2], [1, 2]],
      ['lost', [1, 2], [1, 2], [1, 2]],
    ),
  },
  ten: {
    label: {
      en: 'R’s rfm 0.3.0, 10 names',
      sv: 'R:s rfm 0.3.0, 10 namn',
      it: 'rfm 0.3.0 di R, 10 nomi',
      da: 'R’s rfm 0.3.0, 10 navne',
    },
    hint: {
      en: 'From R’s package rfm 0.3.0. Every name can be had, but ten combinations have none.',
      sv: 'Från R-paketet rfm 0.3.0. Alla namn går att få, men tio kombinationer har inget.',
      it: 'Dal pacchetto rfm 0.3.0 di R. Ogni nome è raggiungibile, ma dieci combinazioni non ne hanno.',
      da: 'Fra R-pakken rfm 0.3.0. Alle navne kan fås, men ti kombinationer har intet.',
    },
    scores,
    rows: rows(
      ['champions', [5, 5], [5, 5], [5, 5]],
      ['potential', [3, 5], [3, 5], [2, 5]],
      ['loyal', [2, 4], [2, 4], [2, 4]],
      ['promising', [3, 4], [1, 3], [3, 5]],
      ['newcomers', [4, 5], [1, 3], [1, 5]],
      ['precious', [1, 2], [3, 4], [4, 5]],
      ['risk', [1, 2], [2, 5], [4, 5]],
      ['attention', [1, 3], [3, 5], [3, 5]],
      ['sleepy', [2, 3], [1, 3], [1, 4]],
      ['lost', [1, 1], [1, 5], [1, 5]],
    ),
  },
  six: {
    label: {
      en: 'R × F, six groups',
      sv: 'R × F, sex grupper',
      it: 'R × F, sei gruppi',
      da: 'R × F, seks grupper',
    },
    hint: {
      en: 'The six names that Klaviyo uses. Which scores get which name is our own map: each combination of R and F once.',
      sv: 'De sex namn som Klaviyo använder. Vilka poäng som får vilket namn är vår egen karta: varje kombination av R och F en gång.',
      it: 'I sei nomi che usa Klaviyo. Quali punteggi ricevano quale nome è una nostra mappa: ogni combinazione di R e F una volta.',
      da: 'De seks navne, som Klaviyo bruger. Hvilke point der får hvilket navn, er vores eget kort: hver kombination af R og F én gang.',
    },
    scores,
    rows: rows(
      ['champions', [5, 5], [4, 5]],
      ['loyal', [3, 4], [4, 5]],
      ['recent', [4, 5], [1, 3]],
      ['attention', [3, 3], [1, 3]],
      ['risk', [1, 2], [3, 5]],
      ['inactive', [1, 2], [1, 2]],
    ),
  },
};

/** The table that a scheme asks for, as it is written. */
export function tableOfNames(choice: CellsChoice): NameTable {
  if (choice.of === 'own') return choice;
  const known = nameTables[choice.preset];
  if (!known) throw new Error(`There is no table of names “${choice.preset}”`);
  return known;
}
