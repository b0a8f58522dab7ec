import { logRatioInterval } from '../statistics/logRatioInterval.ts';
import { restSegment } from '../segments/segmentation.ts';
import type {
  Comparison,
  ComparisonInput,
  Layer,
  LayerInput,
  Measurement,
  SegmentComparison,
  SegmentCount,
} from './comparison.ts';
import { comparisonNotes } from './comparisonNotes.ts';
import { findings } from './findings.ts';
import { measures } from './measures/index.ts';
import { leadYield } from './measures/leadYield.ts';
import { marketIndex } from './measures/marketIndex.ts';
import type { MeasureContext, Stratum } from './measures/measure.ts';
import { penetration } from './measures/penetration.ts';
import { shareOf } from './measures/shareOf.ts';
import { valueShare } from './measures/valueShare.ts';
import { smallBase } from './smallBase.ts';

/** The same segments in market, leads and customers: every measure, the findings, and what a reader must know. */
export function compareLayers(input: ComparisonInput): Comparison {
  const segments = segmentIds(input).map((id) => compareSegment(id, input));
  const lead = input.layers.find(({ layer }) => layer === 'lead');
  const customer = input.layers.find(({ layer }) => layer === 'customer');
  const yieldFromCustomers = lead && customer ? 'customers' : null;
  return {
    segments,
    totals: totalsOf(input),
    marketSize: input.marketSize,
    isPartition: input.isPartition,
    yieldFrom: lead?.converted ? 'converted' : yieldFromCustomers,
    findings: findings(segments),
    notes: comparisonNotes(input, segments),
  };
}

/** The segments in their order; everyone else comes last, also where the list leaves it out. */
function segmentIds({ segments, layers }: ComparisonInput): readonly string[] {
  const listed = segments.map(({ id }) => id).filter((id) => id !== restSegment);
  const hasRest = layers.some((layer) => layer.segments.some(({ segment }) => segment === restSegment));
  return hasRest ? [...listed, restSegment] : listed;
}

function compareSegment(id: string, input: ComparisonInput): SegmentComparison {
  const strata: Partial<Record<Layer, Stratum>> = {};
  for (const table of input.layers) {
    const part = table.segments.find(({ segment }) => segment === id);
    if (part) strata[table.layer] = { part, whole: wholeOf(table) };
  }
  const shared = {
    strata,
    marketSize: input.marketSize,
    hasIndex: input.isPartition || id !== restSegment,
  };
  const layers: Partial<Record<Layer, Measurement>> = {};
  for (const table of input.layers) {
    const stratum = strata[table.layer];
    if (stratum) layers[table.layer] = measure({ ...shared, layer: table.layer }, stratum, input);
  }
  return { id, layers, yield: leadYield.value({ ...shared, layer: 'lead' }) };
}

function measure(context: MeasureContext, { part }: Stratum, input: ComparisonInput): Measurement {
  const values = valuesOf(context);
  return {
    rows: part.rows,
    units: part.units,
    share: shareOf(context.layer, context),
    index: values[marketIndex.name] ?? null,
    interval: values[marketIndex.name] ? indexInterval(context, input) : null,
    penetration: values[penetration.name] ?? null,
    valueShare: values[valueShare.name] ?? null,
    small: smallBase(context),
    values,
  };
}

function valuesOf(context: MeasureContext): Readonly<Record<string, number | null>> {
  return Object.fromEntries(
    measures
      .filter(({ layers }) => layers.includes(context.layer))
      .map((measure) => [measure.name, measure.value(context)]),
  );
}

function indexInterval(context: MeasureContext, { layers }: ComparisonInput): Measurement['interval'] {
  const sampleOf = (layer: Layer) => ({
    share: shareOf(layer, context) ?? 0,
    size: layers.find((table) => table.layer === layer)?.effectiveRows ?? 0,
  });
  const interval = logRatioInterval(sampleOf(context.layer), sampleOf('market'));
  return interval && [100 * interval[0], 100 * interval[1]];
}

/** A whole table as if it were one segment. */
function wholeOf({ cell, rows, units, value, converted }: LayerInput): SegmentCount {
  return { segment: cell, rows, units, value, converted };
}

function totalsOf(input: ComparisonInput): Comparison['totals'] {
  const strata = Object.fromEntries(
    input.layers.map((table) => [table.layer, { part: wholeOf(table), whole: wholeOf(table) }]),
  );
  const shared = { strata, marketSize: input.marketSize, hasIndex: true };
  return {
    layers: Object.fromEntries(
      input.layers.map(({ layer, rows, units }) => {
        const values = valuesOf({ ...shared, layer });
        return [layer, { rows, units, penetration: values[penetration.name] ?? null, values }];
      }),
    ),
    yield: leadYield.value({ ...shared, layer: 'lead' }),
  };
}
