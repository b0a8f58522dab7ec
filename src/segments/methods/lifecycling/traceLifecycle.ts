import { type Message, message } from '../../../language/message.ts';
import * as words from '../../../language/words/lifecycle.ts';
import { dayLength, startOfDay } from '../../operators/calendar.ts';
import type { Move, Trace, TraceStep, ValueChange } from '../../trace.ts';
import { lifecycle, type LifecycleScheme } from '../lifecycle.ts';
import type { LifeLimits, Purchases } from './lifeDates.ts';
import { cameBack, type LifeStage, lifeStage } from './lifeStage.ts';

interface Asked {
  readonly of: keyof Purchases;
  readonly holds: boolean;
  readonly said: Message;
}

/** Why a customer is in a stage, and the smallest change of one purchase that would move it. */
export function traceLifecycle(scheme: LifecycleScheme, purchases: Purchases, limits: LifeLimits): Trace {
  const own = lifeStage(purchases, limits);
  const labels = lifecycle.segments(scheme);
  return {
    segments: labels.filter(({ id }) => id === own).map(({ id }) => id),
    definitions: labels.map(({ id }) => ({
      segment: id,
      matches: id === own,
      rule: stepOf(id, asked(id as LifeStage, purchases, limits), purchases, scheme),
    })),
    moves: labels.flatMap(({ id }) =>
      id === own ? [] : (moveTo(id as LifeStage, purchases, limits, scheme) ?? []),
    ),
  };
}

/** What a stage asks; every part holds for exactly those whom `lifeStage` puts there. */
function asked(stage: LifeStage, purchases: Purchases, limits: LifeLimits): readonly Asked[] {
  const { newFrom, activeFrom, riskFrom, longestGap } = limits;
  const { last, first } = purchases;
  const day = (date: number) => ({ day: { date } });
  const isNew = first >= newFrom;
  const returned = cameBack(purchases, limits);
  const notNew: Asked = { of: 'first', holds: !isNew, said: message(words.notFrom, day(newFrom)) };
  const recent: Asked = { of: 'last', holds: last >= activeFrom, said: message(words.from, day(activeFrom)) };
  const parts: Readonly<Record<LifeStage, readonly Asked[]>> = {
    new: [{ of: 'first', holds: isNew, said: message(words.from, day(newFrom)) }],
    active: [
      recent,
      notNew,
      { of: 'previous', holds: !returned, said: message(words.notBefore, { days: longestGap }) },
    ],
    atRisk: [
      {
        of: 'last',
        holds: last >= riskFrom && last < activeFrom,
        said: message(words.between, { from: { date: riskFrom }, to: { date: activeFrom } }),
      },
      notNew,
    ],
    lapsed: [{ of: 'last', holds: last < riskFrom, said: message(words.before, day(riskFrom)) }, notNew],
    wonBack: [
      recent,
      { of: 'previous', holds: returned, said: message(words.longBefore, { days: longestGap }) },
      notNew,
    ],
  };
  return parts[stage];
}

function stepOf(
  id: string,
  parts: readonly Asked[],
  purchases: Purchases,
  scheme: LifecycleScheme,
): TraceStep {
  const items = parts.flatMap(({ of, holds, said }): TraceStep[] => {
    const subject = scheme[of];
    const value = Number.isNaN(purchases[of]) ? null : purchases[of];
    return subject
      ? [{ kind: 'condition', id: `${id}.${of}`, holds, subject, value, type: 'date', said }]
      : [];
  });
  return { kind: 'group', id, holds: parts.every(({ holds }) => holds), match: 'all', items };
}

/** The nearest day for one of the purchases that leads to a stage, the others staying as they are; null: there is none. */
function moveTo(
  stage: LifeStage,
  purchases: Purchases,
  limits: LifeLimits,
  scheme: LifecycleScheme,
): Move | null {
  const { today, newFrom, activeFrom, riskFrom, longestGap } = limits;
  const before = (day: number) => day - dayLength;
  const tries: readonly (readonly [of: keyof Purchases, to: number, direction: ValueChange['direction']])[] =
    [
      ['last', activeFrom, 'atLeast'],
      ['last', before(activeFrom), 'exactly'],
      ['last', riskFrom, 'exactly'],
      ['last', before(riskFrom), 'atMost'],
      ['first', newFrom, 'atLeast'],
      ['first', before(newFrom), 'atMost'],
      ['previous', startOfDay(purchases.last) - (longestGap + 1) * dayLength, 'atMost'],
      ['previous', startOfDay(purchases.last) - longestGap * dayLength, 'atLeast'],
    ];
  let best: { readonly move: Move; readonly distance: number } | null = null;
  for (const [of, to, direction] of tries) {
    const subject = scheme[of];
    const changed = { ...purchases, [of]: to };
    const isTogether = !(changed.first > changed.last) && !(changed.previous > changed.last);
    if (!subject || Number.isNaN(to) || !isTogether || lifeStage(changed, limits) !== stage) continue;
    const from = Number.isNaN(purchases[of]) ? null : purchases[of];
    const distance = Math.abs(to - (from ?? today));
    if (best && best.distance <= distance) continue;
    const isOpen = direction !== 'atLeast' || lifeStage({ ...changed, [of]: today }, limits) === stage;
    const change = { subject, from, to, direction: isOpen ? direction : 'exactly' } as const;
    best = { move: { to: stage, changes: [change] }, distance };
  }
  return best && best.move;
}
