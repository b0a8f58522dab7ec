import * as v from 'valibot';
import { isText, type Name } from '../language/text.ts';
import type { Dimension, Recode } from '../segments/dimension.ts';
import { idSchema } from '../segments/idSchema.ts';
import { bounds } from './bounds.ts';
import type { Cell } from './cell.ts';
import type { Notebook } from './notebook.ts';

const name = v.custom<Name>((value) => typeof value === 'string' || isText(value));

const recode: v.GenericSchema<unknown, Recode> = v.variant('by', [
  v.looseObject({ by: v.literal('asIs') }),
  v.looseObject({
    by: v.literal('values'),
    map: v.array(v.strictTuple([v.string(), v.nullable(v.string())])),
    others: v.picklist(['keep', 'missing']),
  }),
  v.looseObject({ by: v.literal('bands') }),
]);

const bands = v.pipe(
  v.looseObject({
    cuts: v.array(v.pipe(v.number(), v.finite())),
    closed: v.picklist(['left', 'right']),
    labels: v.array(v.string()),
  }),
  v.check(({ cuts }) => cuts.every((cut, place) => place === 0 || cut > cuts[place - 1]!)),
  v.check(({ cuts, labels }) => labels.length === cuts.length + 1),
);

const dimension: v.GenericSchema<unknown, Dimension> = v.looseObject({
  id: idSchema,
  name,
  type: v.picklist(['category', 'number', 'date', 'boolean']),
  values: v.array(v.string()),
  bands: v.exactOptional(bands),
  bindings: v.array(v.looseObject({ cell: v.string(), column: v.string(), recode })),
});

const record = v.custom<Readonly<Record<string, unknown>>>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
);

const cell: v.GenericSchema<unknown, Cell> = v.looseObject({
  id: idSchema,
  kind: v.string(),
  name,
  collapsed: v.exactOptional(v.literal(true)),
  parameters: record,
});

/** The shape of a document. Of a cell's parameters it says nothing: the fields of the kind read them. */
export const notebookSchema: v.GenericSchema<unknown, Notebook> = v.looseObject({
  format: v.literal('strata'),
  version: v.literal(1),
  id: idSchema,
  title: name,
  template: v.optional(v.string()),
  created: v.string(),
  asOf: v.nullable(v.string()),
  zone: v.string(),
  dimensions: v.pipe(v.array(dimension), v.maxLength(bounds.dimensions)),
  cells: v.pipe(v.array(cell), v.maxLength(bounds.cells)),
});
