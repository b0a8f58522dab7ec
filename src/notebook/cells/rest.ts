export { restLabel as rest } from '../../segments/restLabel.ts';
