import { failed } from '../../../src/language/problem.ts';
import { finish } from '../../../src/data/work.ts';
import { evaluateRule } from '../../../src/segments/evaluateRule.ts';
import type { MethodContext } from '../../../src/segments/methods/method.ts';
import { contextOf } from '../contextOf.ts';
import { type Asked, fiveConditions, fiveInArquero, fiveInSql } from '../fiveConditions.ts';
import type { Measurement } from '../measurement.ts';
import type { Shop } from '../shop.ts';

const first: Asked = { value: 150, style: 'classic' };
const styles = ['sporty', 'casual', 'trend', 'classic'];

/** Each run asks what was not asked before, of one of the arrays below. */
const changes: readonly { what: string; array: number; change(run: number): Asked }[] = [
  { what: 'number', array: 2, change: (run) => ({ ...first, value: 50 + run * 1.37 }) },
  {
    what: 'category',
    array: 1,
    change: (run) => ({
      ...first,
      style: `${styles[run % styles.length]}${run >= styles.length ? run : ''}`,
    }),
  },
];

/** A nested rule with its count: all new, then with one number and one category changed, each time another. */
export async function rules(shop: Shop): Promise<readonly Measurement[]> {
  const { runs, size, watch } = shop;
  const count = (asked: Asked, context: MethodContext) => {
    const evaluated = finish(evaluateRule(fiveConditions(asked), context));
    if (failed(evaluated)) throw new Error('the rule was not evaluated');
    return evaluated.value.counts.get('all');
  };
  const allNew = await watch.bestOf(
    runs,
    () => contextOf(shop.table()),
    (context) => count(first, context),
  );
  const warm = contextOf(shop.table());
  count(first, warm);
  const ofChange: number[] = [];
  for (const { change } of changes) {
    ofChange.push(await watch.best(runs, (run) => count(change(run), warm)));
  }
  const arrays = ['age', 'style', 'value', 'last purchase', 'newsletter'].map((name) => {
    const column = shop.column(name);
    return 'values' in column ? column.values : 'codes' in column ? column.codes : column.offsets;
  });

  const { arquero } = shop;
  const duckdb = await shop.duckdb;
  const bySql = (asked: Asked) =>
    Number(duckdb.query(`select count(*) as n from shop where ${fiveInSql(asked)}`)[0]?.['n']);
  const byArquero = (asked: Asked) => arquero.filter(fiveInArquero(asked)).numRows();
  const counts = [count(first, warm), bySql(first), byArquero(first)];
  if (new Set(counts).size !== 1) throw new Error(`the rule counts ${counts.join(', ')}`);
  const peers = async (asked: (run: number) => Asked) => ({
    'DuckDB-WASM': await watch.best(runs, (run) => bySql(asked(run))),
    Arquero: await watch.best(runs, (run) => byArquero(asked(run))),
  });

  const measurements: Measurement[] = [
    {
      task: 'nested rule of five conditions, all new, with count',
      size,
      ours: allNew,
      peers: await peers(() => first),
      limit: await watch.touch(runs, arrays),
      goal: { peer: 'DuckDB-WASM', times: 10 },
    },
  ];
  for (const [position, { what, change, array }] of changes.entries()) {
    measurements.push({
      task: `the same, one condition changed (${what})`,
      size,
      ours: ofChange[position]!,
      peers: await peers(change),
      limit: await watch.touch(runs, [arrays[array]!]),
      goal: { peer: 'DuckDB-WASM', times: 40 },
    });
  }
  return measurements;
}
