import * as v from 'valibot';

export const share = v.number();
