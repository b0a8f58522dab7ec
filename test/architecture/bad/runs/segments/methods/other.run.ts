export { rules } from './rules.run.ts';
