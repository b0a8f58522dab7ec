import * as v from 'valibot';

/** Names that every object has: under such an id, a lookup would find what nobody put there. */
const taken: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** The id of a part of a document. */
export const idSchema = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(200),
  v.check((id) => !taken.has(id)),
);
