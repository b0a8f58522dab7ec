import type { Hole } from '../../notebook/holes.ts';
import { sectionOf } from '../goToCell.ts';
import { whenThere } from '../whenThere.ts';

/** Opens what a condition stands in, scrolls to it and puts the focus on its value. */
export async function goToCondition({ cell, segment, condition }: Hole): Promise<void> {
  const section = await whenThere(() => sectionOf(cell));
  if (!section) return;
  const find = (selector: string) => whenThere(() => section.querySelector<HTMLElement>(selector));
  if (segment !== null) {
    const toggle = await find(`[data-segment="${CSS.escape(segment)}"] [data-row-part="toggle"]`);
    if (toggle?.ariaExpanded === 'false') toggle.click();
  }
  const place = await find(`[data-condition="${CSS.escape(condition)}"]`);
  place?.closest('details')?.setAttribute('open', '');
  (place ?? section).scrollIntoView({ block: 'center' });
  const value = place?.querySelector<HTMLElement>('input, textarea, [role="combobox"]');
  (value ?? place?.querySelector<HTMLElement>('select, button:not([data-part="grip"])') ?? section).focus({
    preventScroll: true,
  });
}
