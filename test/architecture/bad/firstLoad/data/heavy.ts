import { table } from 'arquero';

export const heavy = () => table({});
