import type { Page } from '@playwright/test';

export interface Pace {
  /** Frames that the page has drawn, and the longest wait for one in milliseconds. */
  frames: number;
  longestFrame: number;
  /** Tasks over 50 ms on the page's thread. */
  longTasks: number[];
}

declare global {
  interface Window {
    pace: Pace;
  }
}

/** Watches from now on whether the page goes on drawing frames. */
export async function watchPace(page: Page): Promise<() => Promise<Pace>> {
  await page.evaluate(() => {
    const pace: Pace = { frames: 0, longestFrame: 0, longTasks: [] };
    window.pace = pace;
    let last = performance.now();
    const frame = (now: number) => {
      pace.frames += 1;
      pace.longestFrame = Math.max(pace.longestFrame, now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
    new PerformanceObserver((list) =>
      pace.longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))),
    ).observe({ type: 'longtask' });
  });
  return () => page.evaluate(() => window.pace);
}
