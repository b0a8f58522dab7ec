import { safeParse } from 'valibot';
import { idSchema } from '../../idSchema.ts';
import type { RulesScheme } from '../rulesScheme.ts';

/** Rules with an id for each segment that can be stored: one that is made of long values gets a short one. */
export function withShortIds(scheme: RulesScheme): RulesScheme {
  return {
    ...scheme,
    segments: scheme.segments.map((segment, place) =>
      safeParse(idSchema, segment.id).success ? segment : { ...segment, id: `segment ${place + 1}` },
    ),
  };
}
