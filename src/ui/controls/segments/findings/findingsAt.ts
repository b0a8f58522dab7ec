import type { ListedFinding } from '../../../../app/settledFindings.svelte.ts';
import type { RuleSegment } from '../../../../segments/methods/rulesScheme.ts';

/**
 * The findings that stand under a segment's row. While it is open those of its parts stand beside the parts; while it
 * is closed they stand here, and what is only worth knowing waits inside.
 */
export function findingsAt(
  listed: readonly ListedFinding[],
  { id }: RuleSegment,
  isOpen: boolean,
): readonly ListedFinding[] {
  return listed.filter(
    ({ finding: { place, weight } }) =>
      place.segment === id && (isOpen ? place.part === undefined : weight !== 'note'),
  );
}
