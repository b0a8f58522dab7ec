/** The most bytes of what travels in one ZIP: of a notebook, of one of its sources, and of everything together. */
export const archiveBounds = {
  notebook: 20_000_000,
  source: 1_000_000_000,
  whole: 2_000_000_000,
} as const;
