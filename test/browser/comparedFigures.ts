import type { Locator } from '@playwright/test';

/** A figure of the comparison as it stands on the page; null for “–”. */
export type Figure = number | null;

/** The figures of a comparison, by the name of the segment, then layer and measure, as “lead share”. */
export async function comparedFigures(
  cell: Locator,
): Promise<Readonly<Record<string, Readonly<Record<string, Figure>>>>> {
  const rows = await cell.locator('table tbody tr[data-segment]').evaluateAll((rows) =>
    rows.map((row) => ({
      name: row.querySelector('th')?.textContent?.trim() ?? '',
      figures: [...row.querySelectorAll<HTMLElement>('td [data-figure]')].map((figure) => ({
        layer: figure.closest('td')?.className.match(/market|lead|customer/)?.[0] ?? '',
        measure: figure.dataset['figure'] ?? '',
        value: figure.dataset['value'],
      })),
    })),
  );
  return Object.fromEntries(
    rows.map(({ name, figures }) => [
      name,
      Object.fromEntries(
        figures.map(({ layer, measure, value }) => [
          `${layer} ${measure}`,
          value === undefined ? null : Number(value),
        ]),
      ),
    ]),
  );
}
