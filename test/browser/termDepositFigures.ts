type Table = 'market' | 'leads' | 'customers';

/** A segment of the oracle: rows kept in each table, and its ratios. */
export interface OracleSegment extends Readonly<Record<Table, number>> {
  readonly name: string;
  readonly share_market: number;
  readonly share_leads: number;
  readonly share_customers: number;
  readonly index_leads: number;
  readonly index_customers: number;
  readonly index_leads_95: readonly [number, number];
  readonly index_customers_95: readonly [number, number];
  readonly penetration_leads: number;
  readonly penetration_customers: number;
  readonly yield_: number;
  readonly value_share: number;
  readonly small_base: boolean;
}

const whole = (value: number) => Math.round(value).toLocaleString('en-GB');
const percent = (fraction: number) => `${(fraction * 100).toFixed(1)}%`;
const perThousand = (fraction: number) => (fraction * 1000).toFixed(1);

/** The cells of a segment's row in a comparison, as the page shows and reads them. */
export function comparedCells(segment: OracleSegment): readonly string[] {
  const index = (value: number, [low, high]: readonly [number, number]) => {
    const said = `${whole(value)}${segment.small_base ? '1' : ''}, 95% interval ${whole(low)} to ${whole(high)}`;
    return segment.small_base ? `base too small: ${said}` : said;
  };
  return [
    percent(segment.share_market),
    percent(segment.share_leads),
    perThousand(segment.penetration_leads),
    index(segment.index_leads, segment.index_leads_95),
    percent(segment.share_customers),
    perThousand(segment.penetration_customers),
    index(segment.index_customers, segment.index_customers_95),
    percent(segment.yield_),
    percent(segment.value_share),
  ];
}

/** What the segments keep in a table, in their order, as a segment cell shows it. */
export function keptCounts(segments: readonly OracleSegment[], table: Table): readonly string[] {
  return segments.map((segment) => whole(segment[table]));
}

/** What the segments match by themselves in a table, of those that lose rows to segments above. */
export function matchedCounts(
  segments: readonly OracleSegment[],
  alone: readonly Readonly<Record<Table, number>>[],
  table: Table,
): readonly string[] {
  return alone.flatMap((matched, position) =>
    matched[table] === segments[position]?.[table] ? [] : [`of ${whole(matched[table])}`],
  );
}
