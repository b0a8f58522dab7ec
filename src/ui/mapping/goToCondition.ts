import { toggle } from '../../app/cellEdits.ts';
import type { Session } from '../../app/session.svelte.ts';
import type { Hole } from '../../notebook/holes.ts';
import { sectionOf } from '../goToCell.ts';
import { whenThere } from '../whenThere.ts';

/** Opens what a condition stands in, scrolls to it and puts the focus on its value. */
export async function goToCondition(session: Session, { cell, segment, condition }: Hole): Promise<void> {
  const held = session.cell(cell);
  if (held?.collapsed) toggle(session, held);
  const section = await whenThere(() => sectionOf(cell));
  if (!section) return;
  const row = segment === null ? null : `[data-segment="${CSS.escape(segment)}"] [data-row-part="toggle"]`;
  const find = () => section.querySelector<HTMLElement>(`[data-condition="${CSS.escape(condition)}"]`);
  const opener = () => (row === null ? null : section.querySelector<HTMLElement>(row));
  const first = await whenThere(() => find() ?? opener());
  if (!find() && first?.ariaExpanded === 'false') first.click();
  const place = first && (await whenThere(find));
  place?.closest('details')?.setAttribute('open', '');
  (place ?? section).scrollIntoView({ block: 'center' });
  const value = place?.querySelector<HTMLElement>('input, textarea, [role="combobox"]');
  (value ?? place?.querySelector<HTMLElement>('select, button:not([data-part="grip"])') ?? section).focus({
    preventScroll: true,
  });
}
