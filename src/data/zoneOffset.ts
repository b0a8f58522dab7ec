const quarter = 900_000;

/**
 * How many milliseconds a zone's clocks are ahead of UTC at an instant, or null for a zone that is not known.
 * Offsets change on quarters of an hour, so each quarter is asked once.
 */
export function zoneOffset(zone: string): ((instant: number) => number) | null {
  if (zone === 'UTC') return () => 0;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch {
    return null;
  }
  const known = new Map<number, number>();
  return (instant) => {
    const step = Math.floor(instant / quarter);
    let offset = known.get(step);
    if (offset === undefined) known.set(step, (offset = wallClock(format, step * quarter) - step * quarter));
    return offset;
  };
}

/** The offsets of a zone that is known to be one; without a zone, of UTC. */
export function clockOffset(zone: string | undefined): (instant: number) => number {
  return zoneOffset(zone ?? 'UTC') ?? (() => 0);
}

function wallClock(format: Intl.DateTimeFormat, instant: number): number {
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(instant)) parts[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}
