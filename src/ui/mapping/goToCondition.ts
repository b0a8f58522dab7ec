import { tick } from 'svelte';
import type { Hole } from '../../notebook/holes.ts';
import { sectionOf } from '../goToCell.ts';

/** Opens what a condition stands in, scrolls to it and puts the focus on its value. */
export async function goToCondition({ cell, segment, condition }: Hole): Promise<void> {
  const section = sectionOf(cell);
  if (!section) return;
  if (segment !== null) {
    const row = `[data-segment="${CSS.escape(segment)}"]`;
    section.querySelector<HTMLElement>(`${row} [data-row-part="toggle"][aria-expanded="false"]`)?.click();
    await tick();
  }
  const place = section.querySelector<HTMLElement>(`[data-condition="${CSS.escape(condition)}"]`);
  place?.closest('details')?.setAttribute('open', '');
  (place ?? section).scrollIntoView({ block: 'center' });
  const value = place?.querySelector<HTMLElement>('input, textarea, [role="combobox"]');
  (value ?? place?.querySelector<HTMLElement>('select, button:not([data-part="grip"])') ?? section).focus({
    preventScroll: true,
  });
}
