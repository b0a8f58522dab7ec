import { message } from '../../language/message.ts';
import { failed, type Result } from '../../language/problem.ts';
import * as words from '../../language/words/cohorts.ts';
import { pacer, type Work } from '../../data/work.ts';
import { dayLength, startOfDay } from '../operators/calendar.ts';
import type { Move } from '../trace.ts';
import { type CohortLines, cohortLines } from './cohorting/cohortLines.ts';
import { type CohortRows, cohortRows } from './cohorting/cohortRows.ts';
import { cohortsReport } from './cohorting/cohortsReport.ts';
import { type NamedCohort, namedCohorts, numbersOfCohorts } from './cohorting/namedCohorts.ts';
import { retention } from './cohorting/retention.ts';
import type { CohortsScheme } from './cohorts.ts';
import type { MethodContext, MethodRun } from './method.ts';
import { asSaid } from './saidSchema.ts';
import { codedSegmentation } from './settled/codedSegmentation.ts';

interface Found {
  readonly lines: CohortLines;
  readonly own: CohortRows;
  readonly named: readonly NamedCohort[];
  readonly numbers: Uint8Array;
}

/** Cohorts by calendar periods, counted back from the newest of the reference table where there is one. */
export const run: MethodRun<CohortsScheme> = {
  *evaluate(scheme, context) {
    const found = yield* findCohorts(scheme, context);
    if (failed(found)) return found;
    const { lines, own, named, numbers } = found.value;
    const labels = asSaid(named, scheme.said);
    const codes = new Uint8Array(own.cohort.length);
    const isTime = pacer();
    for (let row = 0; row < codes.length; row++) {
      if ((row & 0xffff) === 0 && isTime()) yield { fraction: row / codes.length };
      const at = own.cohort[row]!;
      if (at >= 0) codes[row] = numbers[at]!;
    }
    const followed = lines.key ? yield* retention(lines, own) : null;
    const report = cohortsReport(scheme, { own, named, numbers, labels, retention: followed });
    return {
      value: yield* codedSegmentation(context, { codes, segments: named, said: scheme.said, report }),
    };
  },

  *trace(scheme, row, context) {
    const found = yield* findCohorts(scheme, context);
    if (failed(found)) return found;
    const { lines, own, named, numbers } = found.value;
    const at = own.cohort[row]!;
    const place = at < 0 ? -1 : numbers[at]! - 1;
    const isOfCustomer = lines.key !== null;
    const subject = isOfCustomer ? scheme.key! : scheme.date!;
    const column = lines.key ?? lines.date;
    const value = column.at(row);
    const said = isOfCustomer ? words.firstBoughtIn : words.liesIn;
    return {
      value: {
        segments: named.slice(place, place + 1).flatMap(({ id }) => (place < 0 ? [] : [id])),
        definitions: named.map(({ id, name }, number) => ({
          segment: id,
          matches: number === place,
          rule: {
            kind: 'condition',
            id,
            holds: number === place,
            subject,
            value,
            type: column.type,
            said: message(said, { period: name }),
          },
        })),
        moves: isOfCustomer ? [] : movesFrom(place, lines.date.at(row), scheme, named),
      },
    };
  },
};

function* findCohorts(scheme: CohortsScheme, context: MethodContext): Work<Result<Found>> {
  const lines = cohortLines(scheme, context);
  if (failed(lines)) return lines;
  const own = yield* cohortRows(lines.value, context.table, scheme.unit);
  if (failed(own)) return own;
  const decides = context.reference ?? context;
  const deciding = cohortLines(scheme, decides);
  if (failed(deciding)) return deciding;
  const theirs = context.reference ? yield* cohortRows(deciding.value, decides.table, scheme.unit) : own;
  if (failed(theirs)) return theirs;
  const named = namedCohorts(theirs.value, scheme.unit, scheme.last);
  if (named.length === 0) return { problem: { message: message(words.nobody) } };
  const numbers = numbersOfCohorts(own.value.starts, named);
  return { value: { lines: lines.value, own: own.value, named, numbers } };
}

/** The nearest day of the cohort before and of the one after; of each cohort for a row that is in none. */
function movesFrom(
  place: number,
  from: number | null,
  scheme: CohortsScheme,
  named: readonly NamedCohort[],
): readonly Move[] {
  const moves = named.flatMap(({ id, days }, number): Move[] => {
    if (number === place || (place >= 0 && Math.abs(number - place) !== 1)) return [];
    const last = days.to - dayLength;
    const isEarlier = from !== null && startOfDay(from) > last;
    const to = isEarlier || days.from === Number.NEGATIVE_INFINITY ? last : days.from;
    const direction = id === 'older' ? 'atMost' : 'exactly';
    return [{ to: id, changes: [{ subject: scheme.date!, from, to, direction }] }];
  });
  const distance = ({ changes: [change] }: Move) => Math.abs((change!.to as number) - (from ?? 0));
  return moves.toSorted((left, right) => distance(left) - distance(right));
}
