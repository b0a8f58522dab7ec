import { firstVisit } from './firstVisit.mjs';
import { link } from './link.mjs';
import { mainJob } from './mainJob.mjs';

export const journeys = { firstVisit, mainJob, link };
