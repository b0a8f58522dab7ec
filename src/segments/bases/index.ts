import { registry } from '../../language/registry.ts';
import type { Base } from './base.ts';
import { behavioural } from './behavioural.ts';
import { demographic } from './demographic.ts';
import { firmographic } from './firmographic.ts';
import { geographic } from './geographic.ts';
import { needsBased } from './needsBased.ts';
import { psychographic } from './psychographic.ts';
import { technographic } from './technographic.ts';
import { valueBased } from './valueBased.ts';

const registered = registry<Base>(
  demographic,
  geographic,
  psychographic,
  technographic,
  behavioural,
  needsBased,
  valueBased,
  firmographic,
);

/** Every kind of trait, in the order a person sees. */
export const bases = registered.list;

export const baseNamed = registered.named;
