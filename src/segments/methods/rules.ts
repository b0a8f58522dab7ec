import * as v from 'valibot';
import { at, failed, type Result } from '../../language/problem.ts';
import { readAs } from '../../language/read.ts';
import { idSchema } from '../idSchema.ts';
import { nameSchema } from '../nameSchema.ts';
import { readRule, segmentCells } from '../readRule.ts';
import { operatorNamed } from '../operators/index.ts';
import { conditionsOf, emptyGroup } from '../rule.ts';
import { restSegment } from '../segmentation.ts';
import type { Method } from './method.ts';
import { colorSchema } from './saidSchema.ts';
import type { RuleSegment, RulesScheme } from './rulesScheme.ts';

const label = { en: 'Rules', sv: 'Regler', it: 'Regole', da: 'Regler' };

const segmentSchema = v.strictObject({
  id: v.pipe(idSchema, v.notValue(restSegment)),
  name: nameSchema,
  color: colorSchema,
  rule: v.unknown(),
  off: v.exactOptional(v.literal(true)),
});

const schemeSchema = v.strictObject({
  overlap: v.picklist(['firstMatch', 'free']),
  segments: v.pipe(
    v.array(segmentSchema),
    v.maxLength(200),
    v.check((segments) => new Set(segments.map(({ id }) => id)).size === segments.length),
  ),
});

function read(stored: unknown): Result<RulesScheme> {
  const scheme = readAs(schemeSchema, stored, label);
  if (failed(scheme)) return scheme;
  const segments: RuleSegment[] = [];
  for (const segment of scheme.value.segments) {
    const rule = readRule(segment.rule);
    if (failed(rule)) return { problem: at(rule.problem, { segment: segment.id }) };
    segments.push({ ...segment, rule: rule.value });
  }
  return { value: { overlap: scheme.value.overlap, segments } };
}

function* conditions({ segments }: RulesScheme) {
  for (const { rule } of segments) yield* conditionsOf(rule);
}

/** Segments by rules: each row goes to the first that matches, or to every one that does. */
export const rules: Method<RulesScheme> = {
  name: 'rules',
  label,
  hint: {
    en: 'You say which rows belong to each segment.',
    sv: 'Du anger vilka rader som hör till varje segment.',
    it: 'Indichi tu quali righe appartengono a ciascun segmento.',
    da: 'Du angiver, hvilke rækker der hører til hvert segment.',
  },
  offer: {
    en: 'Turn into rules',
    sv: 'Gör om till regler',
    it: 'Trasforma in regole',
    da: 'Lav om til regler',
  },
  control: 'rules',
  initial: { overlap: 'firstMatch', segments: [] },
  read,
  segments: ({ segments }) =>
    segments.filter(({ off }) => !off).map(({ id, name, color }) => ({ id, name, color })),
  references: (scheme) => segmentCells(conditions(scheme)),
  cutsFromData: (scheme) =>
    [...conditions(scheme)].some(({ operator }) => operatorNamed(operator)?.cutsFromData ?? false),
  subjects: (scheme) => Array.from(conditions(scheme), ({ subject }) => subject),
  example: {
    overlap: 'firstMatch',
    segments: [
      {
        id: 'thirtyOrMore',
        name: { en: 'Thirty or more', sv: 'Trettio eller mer', it: 'Trenta o più', da: 'Tredive eller mere' },
        color: 1,
        rule: {
          ...emptyGroup('thirtyOrMoreRule'),
          items: [
            {
              id: 'thirtyOrMoreAge',
              kind: 'condition',
              subject: { of: 'column', column: 'age' },
              operator: 'atLeast',
              value: { number: 30 },
            },
          ],
        },
      },
    ],
  },
};
