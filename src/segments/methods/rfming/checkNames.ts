import { message, type MessageValue } from '../../../language/message.ts';
import type { Name } from '../../../language/text.ts';
import * as words from '../../../language/words/rfm.ts';
import { countRows } from '../../../data/bitmap.ts';
import type { Finding } from '../../checks/finding.ts';
import type { Segmentation } from '../../segmentation.ts';
import type { RfmScheme } from '../rfm.ts';
import type { NameTable } from '../settings/cellsSetting.ts';
import { cellText } from './cellText.ts';
import type { CellsOfName } from './namedCells.ts';
import { measures, type ScoredCustomers } from './scored.ts';

/** So many combinations without a name are listed. */
const mostListed = 10;

/**
 * What is wrong or odd with a table of names: names that nobody can get, combinations of scores without a name, those
 * that several names fit and who gets them, names that the scores have no room for, and scores that nobody has.
 */
export function checkNames(
  scored: ScoredCustomers,
  { scores }: NameTable,
  rule: RfmScheme['rule'],
  { labels, rest }: Segmentation,
): readonly Finding[] {
  const { grid, withoutRoom } = scored;
  const nameAt = (place: number): Name => labels[place]?.name ?? scored.names[place]!.name;
  const about = { scored, nameAt };
  const unnamed = countRows(rest) - scored.values.missing - scored.values.withoutOrder;
  return [
    ...grid.names.flatMap((name, place) => (name.won === 0 ? [unreachable(about, name, place)] : [])),
    ...unusedScores(scored, rule),
    ...uncovered(scored, unnamed),
    ...overlaps(about),
    ...(withoutRoom.length > 0
      ? [
          {
            check: 'withoutRoom',
            weight: 'note' as const,
            message: message(words.withoutRoom, {
              scores,
              names: { list: withoutRoom.map(({ name }) => name) },
            }),
            place: {},
          },
        ]
      : []),
  ];
}

interface About {
  readonly scored: ScoredCustomers;
  nameAt(place: number): Name;
}

/** The names that get the combinations which another fits, with how many. */
export function winnersOf({ lostTo }: CellsOfName, nameAt: About['nameAt']): MessageValue {
  return {
    list: lostTo.map(([place, cells]) => message(words.winner, { segment: nameAt(place), cells })),
  };
}

const others = ({ scored }: About, { lostTo }: CellsOfName) =>
  lostTo.map(([place]) => ({ segment: scored.names[place]!.id }));

function unreachable(about: About, name: CellsOfName, place: number): Finding {
  return {
    check: 'shadowed',
    weight: 'wrong',
    message: message(words.shadowed, {
      segment: about.nameAt(place),
      cells: name.matched,
      winners: winnersOf(name, about.nameAt),
    }),
    place: { segment: about.scored.names[place]!.id },
    others: others(about, name),
  };
}

function unusedScores(scored: ScoredCustomers, rule: RfmScheme['rule']): readonly Finding[] {
  return measures.flatMap((name): readonly Finding[] => {
    const measure = scored[name];
    if (!measure || measure.unused.length === 0) return [];
    const isByCuts = rule === 'ownCuts' || (name === 'frequency' && scored.isFixed);
    const said = isByCuts ? words.unusedByCuts : words.unused;
    const scores = { list: measure.unused.map(String), or: true };
    return [
      {
        check: 'unusedScore',
        weight: 'odd',
        message: message(said, { letter: words.letters[name], scores }),
        place: {},
      },
    ];
  });
}

function uncovered({ grid }: ScoredCustomers, rows: number): readonly Finding[] {
  const cells = grid.uncovered.length;
  if (cells === 0) return [];
  const listed = grid.uncovered.slice(0, mostListed).map(cellText).join(', ');
  const more = cells - mostListed;
  const list = more > 0 ? message(words.andMore, { list: listed, more }) : listed;
  return [
    {
      check: 'uncovered',
      weight: 'odd',
      message: message(words.uncovered, { cells, all: grid.cells, list, rows }),
      place: {},
    },
  ];
}

function overlaps(about: About): readonly Finding[] {
  const { grid, names } = about.scored;
  if (grid.shared === 0) return [];
  return [
    {
      check: 'overlap',
      weight: 'note',
      message: message(words.overlap, { cells: grid.shared, all: grid.cells }),
      place: {},
    },
    ...grid.names.flatMap((name, place): readonly Finding[] =>
      name.won === 0 || name.lostTo.length === 0
        ? []
        : [
            {
              check: 'overlap',
              weight: 'note',
              message: message(words.loses, {
                segment: about.nameAt(place),
                matched: name.matched,
                won: name.won,
                winners: winnersOf(name, about.nameAt),
              }),
              place: { segment: names[place]!.id },
              others: others(about, name),
            },
          ],
    ),
  ];
}
