import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/lifetimeValue.ts';
import { contractualLifetimeValue } from '../../../statistics/contractualLifetimeValue.ts';
import type { ReportPart } from '../../report.ts';
import type { LifetimeValueScheme } from '../lifetimeValue.ts';
import { kindOfValue } from './kindOfValue.ts';
import { monthly, type ValuedCustomers } from './valueCustomers.ts';

/** How one customer came to the value, by the formula's own numbers. */
export function workedValue(scheme: LifetimeValueScheme, valued: ValuedCustomers, row: number): ReportPart {
  const { values, history, alive, purchases, spend } = valued;
  const two = (number: number) => ({ number, digits: 2 });
  const margin = { percent: scheme.margin / 100, digits: 1 };
  const steps = [];
  if (history && alive && purchases && spend) {
    const { repeats, lastAge, age } = history.buying;
    steps.push(
      message(words.workedBuying, {
        x: repeats[row]!,
        last: two(lastAge[row]!),
        age: two(age[row]!),
      }),
      message(words.workedAlive, {
        alive: { percent: alive[row]!, digits: 1 },
        purchases: two(purchases[row]!),
        months: scheme.horizon,
      }),
      message(words.workedSpend, { spend: two(spend[row]!), margin }),
    );
  } else if (history) {
    const years = Math.max(1, (history.buying.age[row]! * 7) / 365.25);
    steps.push(
      message(words.workedSimple, {
        value: two(history.value[row]! / history.orders[row]!),
        orders: two(history.orders[row]! / years),
        years: two(scheme.horizon / 12),
        margin,
      }),
    );
  } else {
    const retention = scheme.retention / 100;
    const discount = monthly(scheme.discount);
    const factor = contractualLifetimeValue(1, retention, discount)!;
    steps.push(message(words.workedContract, { factor: two(factor), margin }));
  }
  steps.push(message(words.workedSum, { kind: kindOfValue(scheme), value: two(values[row]!) }));
  return { part: 'worked', title: message(words.worked), steps };
}
