import { createRequire } from 'node:module';
import duckdb from '@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs';
import { measureTask } from './measureTask.ts';
import { duckdbOver } from './peers/duckdb.ts';
import type { Settings } from './shop.ts';

const { resolve } = createRequire(import.meta.url);
const [, , task = '', settings = '{}'] = process.argv;

const measurements = await measureTask(
  task,
  {
    now() {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    },
    async openDuckdb() {
      const build = (name: string) => ({
        mainModule: resolve(`@duckdb/duckdb-wasm/dist/duckdb-${name}.wasm`),
        mainWorker: '',
      });
      const bundles = { mvp: build('mvp'), eh: build('eh') };
      return duckdbOver(await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME));
    },
    shelf: null,
  },
  JSON.parse(settings) as Settings,
);
process.stdout.write(JSON.stringify(measurements));
