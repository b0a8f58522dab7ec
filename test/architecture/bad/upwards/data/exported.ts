export { emptyGroup } from '../segments/rule.ts';
