import * as v from 'valibot';

/** A name in a document: one string, or one in every language. */
export const nameSchema = v.union([
  v.string(),
  v.strictObject({ en: v.string(), sv: v.string(), it: v.string(), da: v.string() }),
]);
