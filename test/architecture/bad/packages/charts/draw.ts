import { compile } from 'vega-lite';

export const draw = compile;
