/** How the tests see the site: as someone in Europe, without movement, and without a copy of the site that each test would else keep. */
export const browserOptions = {
  locale: 'en-GB',
  timezoneId: 'UTC',
  serviceWorkers: 'block',
  reducedMotion: 'reduce',
} as const;
