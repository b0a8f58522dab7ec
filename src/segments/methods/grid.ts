import * as v from 'valibot';
import { at, failed, type Result } from '../../language/problem.ts';
import { readAs } from '../../language/read.ts';
import { idSchema } from '../idSchema.ts';
import { nameSchema } from '../nameSchema.ts';
import { restSegment } from '../segmentation.ts';
import { readWay, traitSchema } from './bands/bandsOf.ts';
import { wayNamed } from './bands/index.ts';
import type { GridPart, GridScheme } from './gridScheme.ts';
import type { Method } from './method.ts';
import { colorSchema, saidSchema } from './saidSchema.ts';

const label = { en: 'Grid', sv: 'Korstabell', it: 'Incrocio', da: 'Krydstabel' };

export const fewestParts = 2;
export const mostParts = 4;

const partSchema = v.variant('of', [
  v.strictObject({ of: v.literal('values'), subject: traitSchema }),
  v.strictObject({ of: v.literal('bands'), subject: traitSchema, way: v.string(), options: v.unknown() }),
  v.strictObject({ of: v.literal('segments'), cell: v.string() }),
]);

function isOnce(ids: readonly string[]): boolean {
  return new Set(ids).size === ids.length;
}

const schema = v.strictObject({
  parts: v.pipe(v.array(partSchema), v.maxLength(mostParts)),
  smallest: v.pipe(v.number(), v.integer(), v.minValue(0)),
  showEmpty: v.boolean(),
  merges: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(idSchema, v.notValue(restSegment)),
        name: nameSchema,
        color: colorSchema,
        members: v.pipe(
          v.array(v.string()),
          v.maxLength(2000),
          v.check((members) => isOnce(members)),
        ),
      }),
    ),
    v.maxLength(200),
    v.check((merges) => isOnce(merges.map(({ id }) => id))),
    v.check((merges) => isOnce(merges.flatMap(({ members }) => members))),
  ),
  said: saidSchema,
});

function read(stored: unknown): Result<GridScheme> {
  const scheme = readAs(schema, stored, label);
  if (failed(scheme)) return scheme;
  const parts: GridPart[] = [];
  for (const part of scheme.value.parts) {
    if (part.of !== 'bands') {
      parts.push(part);
      continue;
    }
    const way = readWay({ way: part.way, options: part.options }, label);
    if (failed(way)) return { problem: at(way.problem, { field: 'definition' }) };
    parts.push({ ...part, ...way.value });
  }
  return { value: { ...scheme.value, parts } };
}

const subjectOf = (part: GridPart) => (part.of === 'segments' ? [] : [part.subject]);

/** Segments that are the cells of a cross: each row with a value in every part is in exactly one. */
export const grid: Method<GridScheme> = {
  name: 'grid',
  label,
  hint: {
    en: 'Two to four traits are crossed; each combination is a segment.',
    sv: 'Två till fyra egenskaper korsas; varje kombination är ett segment.',
    it: 'Da due a quattro caratteristiche vengono incrociate; ogni combinazione è un segmento.',
    da: 'To til fire egenskaber krydses; hver kombination er et segment.',
  },
  control: 'grid',
  initial: { parts: [], smallest: 30, showEmpty: false, merges: [], said: [] },
  read,
  segments: ({ merges }) => merges.map(({ id, name, color }) => ({ id, name, color })),
  references: ({ parts }) => [
    ...new Set(parts.flatMap((part) => (part.of === 'segments' ? [part.cell] : []))),
  ],
  subjects: ({ parts }) => parts.flatMap(subjectOf),
  cutsFromData: ({ parts }) =>
    parts.some((part) => part.of === 'bands' && (wayNamed(part.way)?.cutsFromData ?? false)),
  example: {
    parts: [
      { of: 'values', subject: { of: 'column', column: 'region' } },
      {
        of: 'bands',
        subject: { of: 'column', column: 'age' },
        way: 'ownCuts',
        options: { cuts: [45], closed: 'left' },
      },
    ],
    smallest: 30,
    showEmpty: false,
    merges: [
      {
        id: 'south',
        name: { en: 'The south', sv: 'Södern', it: 'Il sud', da: 'Syden' },
        color: 2,
        members: ['South×b1', 'South×b2'],
      },
    ],
    said: [
      { at: 'North×b1', name: { en: 'Young north', sv: 'Unga norr', it: 'Nord giovane', da: 'Unge nord' } },
    ],
  },
};
