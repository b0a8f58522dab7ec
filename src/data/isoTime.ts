const day = 86_400_000;

/** Civil time as ISO 8601 writes it: 2024-03-01, and with a time of day 2024-03-01T10:30:00. */
export function isoTime(milliseconds: number): string {
  const [date = '', time = ''] = new Date(milliseconds).toISOString().split('T');
  if (milliseconds % day === 0) return date;
  return `${date}T${time.slice(0, -1).replace(/\.000$/, '')}`;
}
