import { journey } from '../compare/journey.ts';
import type { Name } from '../language/text.ts';
import { restSegment } from '../segments/segmentation.ts';
import type { Notebook } from './notebook.ts';
import type { Outcomes } from './outcome.ts';
import type { ComparisonResult, SegmentationResult } from './results.ts';

/** One segment as a small picture draws it. */
interface MiniatureSegment {
  readonly name: Name;
  /** 1 to `segmentColors`. */
  readonly color: number;
  /** Its share of each layer, as a fraction. */
  readonly shares: readonly number[];
}

/** The same segments in one table or several. */
export interface MiniatureStrata {
  /** The name of the cell that showed them. */
  readonly name: Name;
  /** The lens of each layer. */
  readonly lenses: readonly string[];
  /** The first of the segments. */
  readonly segments: readonly MiniatureSegment[];
  /** The share of each layer that is everyone else, or in segments for which there is no room. */
  readonly others: readonly number[];
  /** How many segments there are. */
  readonly count: number;
}

/** What a notebook last showed, in so few numbers that a small picture can be drawn of it without its data. */
export interface Miniature {
  readonly tables: readonly { readonly lens: string; readonly rows: number }[];
  readonly strata: MiniatureStrata | null;
}

/** Of a notebook that has shown nothing yet. */
export const emptyMiniature: Miniature = { tables: [], strata: null };

/** The most tables, layers and segments that a small picture has room for. */
export const miniatureBounds = { tables: 24, layers: 3, segments: 12 } as const;

/** What the outcomes of a notebook show at a glance: its tables, and its last comparison or else its last segmentation. */
export function miniatureOf({ cells }: Notebook, outcomes: Outcomes): Miniature {
  const shown = cells.flatMap(({ id, name }) => {
    const outcome = Object.hasOwn(outcomes, id) ? outcomes[id] : undefined;
    return outcome?.state === 'done' ? [{ name, result: outcome.result }] : [];
  });
  const comparisons = shown.flatMap(({ name, result }) =>
    result.type === 'comparison' ? (strataOf(name, result, layersOfComparison(result)) ?? []) : [],
  );
  const segmentations = shown.flatMap(({ name, result }) =>
    result.type === 'segmentation' ? (strataOf(name, result, layersOfSegmentation(result)) ?? []) : [],
  );
  const tables = shown.flatMap(({ result }) =>
    result.type === 'table' ? [{ lens: result.lens, rows: result.rows }] : [],
  );
  return {
    tables: inJourney(tables).slice(0, miniatureBounds.tables),
    strata: comparisons.at(-1) ?? segmentations.at(-1) ?? null,
  };
}

/** What each segment, everyone else among them, takes of one table, by its id. */
interface Layer {
  readonly lens: string;
  readonly shares: ReadonlyMap<string, number>;
}

function layersOfComparison({ layers, comparison }: ComparisonResult): readonly Layer[] {
  return layers.map(({ layer }) => ({
    lens: layer,
    shares: new Map(comparison.segments.map(({ id, layers }) => [id, layers[layer]?.share ?? 0])),
  }));
}

function layersOfSegmentation({ tables }: SegmentationResult): readonly Layer[] {
  return inJourney(tables.filter(({ problem }) => !problem)).map(({ lens, segments }) => ({
    lens,
    shares: new Map(segments.map(({ id, share }) => [id, share])),
  }));
}

function strataOf(
  name: Name,
  result: ComparisonResult | SegmentationResult,
  counted: readonly Layer[],
): MiniatureStrata | null {
  const layers = counted.filter(({ shares }) => sum(shares.values()) > 0).slice(0, miniatureBounds.layers);
  const named = result.segments.filter(({ id }) => id !== restSegment);
  if (layers.length === 0 || named.length === 0) return null;
  const segments = named.slice(0, miniatureBounds.segments).map((segment) => ({
    name: segment.name,
    color: segment.color,
    shares: layers.map(({ shares }) => shares.get(segment.id) ?? 0),
  }));
  const drawn = new Set(named.slice(0, miniatureBounds.segments).map(({ id }) => id));
  const others = layers.map(({ shares }) =>
    sum([...shares].map(([id, share]) => (drawn.has(id) ? 0 : share))),
  );
  return { name, lenses: layers.map(({ lens }) => lens), segments, others, count: named.length };
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}

/** In the order of the journey from the market to having bought; the same lens in the order of the notebook. */
function inJourney<Part extends { readonly lens: string }>(parts: readonly Part[]): readonly Part[] {
  const place = ({ lens }: Part) => journey.findIndex((layer) => layer === lens);
  return parts.toSorted((one, other) => place(one) - place(other));
}
