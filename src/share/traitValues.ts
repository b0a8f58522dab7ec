import * as v from 'valibot';
import { isText, type Name } from '../language/text.ts';
import { traitSchema } from '../segments/methods/bands/bandsOf.ts';
import type { Trait } from '../segments/methods/settings/setting.ts';

/** Keys beside a trait under which a setting keeps values that the trait has. */
const valueKeys = ['yes', 'bad', 'good'] as const;

/** A setting that keeps values of a trait, as the outcome of a score does; the path to it and the name of what holds it. */
export interface HeldValues {
  readonly path: string;
  readonly name: Name;
  readonly subject: Trait;
  readonly values: readonly string[];
}

/** The settings anywhere in a part of a notebook that keep values of a trait, whatever the method. */
export function* traitValuesIn(part: unknown, holder: Name, path: string): Generator<HeldValues> {
  if (typeof part !== 'object' || part === null) return;
  const name = 'name' in part && isName(part.name) ? part.name : holder;
  const held = heldIn(part);
  if (held) yield { path, name, ...held };
  else for (const [key, inner] of Object.entries(part)) yield* traitValuesIn(inner, name, `${path} ${key}`);
}

/** The part of a notebook without the settings at these paths: taken out of a list, not chosen elsewhere. */
export function withoutTraitValues(part: unknown, path: string, isLeft: (path: string) => boolean): unknown {
  if (typeof part !== 'object' || part === null) return part;
  if (Array.isArray(part))
    return part.flatMap((inner, place) =>
      isLeft(`${path} ${place}`) ? [] : [withoutTraitValues(inner, `${path} ${place}`, isLeft)],
    );
  return Object.fromEntries(
    Object.entries(part).map(([key, inner]) => [
      key,
      isLeft(`${path} ${key}`) ? null : withoutTraitValues(inner, `${path} ${key}`, isLeft),
    ]),
  );
}

/** Whether a part keeps values of a trait beside it. */
export function heldIn(part: object): Pick<HeldValues, 'subject' | 'values'> | null {
  const subject = 'of' in part ? v.safeParse(traitSchema, part.of) : null;
  if (!subject?.success) return null;
  const values = valueKeys.flatMap((key) => {
    const value: unknown = (part as Readonly<Record<string, unknown>>)[key];
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
  });
  return values.length > 0 ? { subject: subject.output, values } : null;
}

function isName(value: unknown): value is Name {
  return typeof value === 'string' || isText(value);
}
