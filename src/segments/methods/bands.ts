import * as v from 'valibot';
import { failed, type Result } from '../../language/problem.ts';
import { readAs } from '../../language/read.ts';
import { readWay, traitSchema } from './bands/bandsOf.ts';
import { wayNamed } from './bands/index.ts';
import { quantile } from './bands/quantile.ts';
import type { BandsScheme } from './bandsScheme.ts';
import type { Method } from './method.ts';
import { asSaid, saidSchema } from './saidSchema.ts';

const label = { en: 'Bands', sv: 'Intervall', it: 'Fasce', da: 'Intervaller' };

const schema = v.strictObject({
  subject: v.nullable(traitSchema),
  way: v.string(),
  options: v.unknown(),
  said: saidSchema,
});

function read(stored: unknown): Result<BandsScheme> {
  const scheme = readAs(schema, stored, label);
  if (failed(scheme)) return scheme;
  const { subject, way, options, said } = scheme.value;
  const known = readWay({ way, options }, label);
  return failed(known) ? known : { value: { subject, ...known.value, said } };
}

/** Segments that are the bands of a number or date: each row with a value is in exactly one. */
export const bands: Method<BandsScheme> = {
  name: 'bands',
  label,
  hint: {
    en: 'A number or a date is cut into stretches; each is a segment.',
    sv: 'Ett tal eller datum delas in i intervall; vart och ett är ett segment.',
    it: 'Un numero o una data è diviso in fasce; ognuna è un segmento.',
    da: 'Et tal eller en dato deles i intervaller; hvert af dem er et segment.',
  },
  control: 'bands',
  becomes: 'rules',
  initial: { subject: null, way: quantile.name, options: quantile.initial, said: [] },
  read,
  segments: ({ way, options, said }) => asSaid(wayNamed(way)?.bands(options) ?? [], said),
  references: () => [],
  subjects: ({ subject }) => (subject ? [subject] : []),
  cutsFromData: ({ way }) => wayNamed(way)?.cutsFromData ?? false,
  example: {
    subject: { of: 'column', column: 'age' },
    way: quantile.name,
    options: quantile.example,
    said: [{ at: 'b1', name: { en: 'Youngest', sv: 'Yngst', it: 'I più giovani', da: 'Yngst' }, color: 3 }],
  },
};
