import { heavy } from './data/heavy.ts';

heavy();
