import type { MethodContext } from '../method.ts';

/** The table that cuts and models are worked out on: the reference where there is one, else the table itself. */
export function decidingContext({ reference, ...own }: MethodContext): MethodContext {
  return { ...own, ...reference };
}
