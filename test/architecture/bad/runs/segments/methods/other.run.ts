export { run } from './one.run.ts';
