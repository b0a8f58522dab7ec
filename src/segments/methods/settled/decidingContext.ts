import type { MethodContext } from '../method.ts';

/**
 * The table that cuts and models are worked out on: the reference where there is one, else the table itself. Nothing
 * of it is read here: whoever reads `asOf` depends on today.
 */
export function decidingContext(context: MethodContext): MethodContext {
  if (!context.reference) return context;
  const { reference: _, ...own } = Object.getOwnPropertyDescriptors(context);
  return Object.create(Object.prototype, {
    ...own,
    ...Object.getOwnPropertyDescriptors(context.reference),
  }) as MethodContext;
}
