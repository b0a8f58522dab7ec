import { registry } from '../../../language/registry.ts';
import { calendar } from './calendar.ts';
import { equalWidth } from './equalWidth.ts';
import { naturalBreaks } from './naturalBreaks.ts';
import { ownCuts } from './ownCuts.ts';
import { quantile } from './quantile.ts';
import { standardDeviations } from './standardDeviations.ts';
import type { Way } from './way.ts';

const registered = registry<Way>(quantile, equalWidth, naturalBreaks, standardDeviations, ownCuts, calendar);

/** Every way to cut a number or date into bands, in the order a person sees. */
export const ways = registered.list;

export const wayNamed = registered.named;
