import { expect, test } from 'vitest';
import { tableOf } from '../../../../src/data/table.ts';
import type { MethodContext } from '../../../../src/segments/methods/method.ts';
import { decidingContext } from '../../../../src/segments/methods/settled/decidingContext.ts';
import { columnFrom } from '../../columnFrom.ts';
import { contextOver } from '../../contextOver.ts';

const tableWith = (...values: readonly number[]) =>
  tableOf([{ name: 'x', column: columnFrom('number', values) }]);

/** A context that counts how often today is asked for. */
function counting(reference?: MethodContext) {
  const asked = { times: 0 };
  const context: MethodContext = {
    ...contextOver(tableWith(1)),
    ...(reference && { reference }),
    get asOf() {
      asked.times++;
      return 5;
    },
  };
  return { asked, context };
}

test.each([[false], [true]])('today is asked for by whoever reads it alone; with a reference: %s', (has) => {
  const reference = counting();
  const own = counting(has ? reference.context : undefined);
  const decides = decidingContext(own.context);
  expect([own.asked.times, reference.asked.times]).toEqual([0, 0]);
  expect(decides.asOf).toBe(5);
  expect(own.asked.times + reference.asked.times).toBe(1);
});

test('the reference decides where there is one, and needs none itself', () => {
  const reference = contextOver(tableWith(2, 3));
  const decides = decidingContext(counting(reference).context);
  expect(decides.table).toBe(reference.table);
  expect(decides.column({ of: 'column', column: 'x' })).toEqual(
    reference.column({ of: 'column', column: 'x' }),
  );
  expect('reference' in decides).toBe(false);
});
