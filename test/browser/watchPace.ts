import type { Page } from '@playwright/test';

export interface Pace {
  /** Frames that the page has drawn, and the longest wait for one in milliseconds. */
  frames: number;
  longestFrame: number;
  /** Tasks over 50 ms on the page's thread. */
  longTasks: number[];
}

/** Watches whether the page goes on drawing frames, from now until it is asked what was seen. */
export async function watchPace(page: Page): Promise<() => Promise<Pace>> {
  const watch = await page.evaluateHandle(() => {
    const pace: Pace = { frames: 0, longestFrame: 0, longTasks: [] };
    let last = performance.now();
    const frame = (now: number) => {
      pace.frames += 1;
      pace.longestFrame = Math.max(pace.longestFrame, now - last);
      last = now;
      next = requestAnimationFrame(frame);
    };
    let next = requestAnimationFrame(frame);
    new PerformanceObserver((list) =>
      pace.longTasks.push(...list.getEntries().map(({ duration }) => Math.round(duration))),
    ).observe({ type: 'longtask' });
    return { pace, end: () => cancelAnimationFrame(next) };
  });
  return () =>
    watch.evaluate(({ pace, end }) => {
      end();
      return pace;
    });
}
