import type { TopLevelSpec } from 'vega-lite';

/** A specification taken apart into its frame and what may be put into the standing picture. */
export interface LiveParts {
  /** The specification with a name for each of its inline data sets. */
  readonly spec: TopLevelSpec;
  /** The specification without its data, its plain parameters and its height: equal frames need no new drawing. */
  readonly frame: string;
  readonly data: Readonly<Record<string, readonly object[]>>;
  readonly signals: Readonly<Record<string, unknown>>;
}

interface Values {
  readonly values: readonly object[];
}

/** Tells what of a picture follows its rows (inline data, plain parameters, the height) from what does not. */
export function liveParts(spec: TopLevelSpec): LiveParts {
  const data: Record<string, readonly object[]> = {};
  const {
    height,
    params = [],
    ...rest
  } = spec as {
    readonly height?: unknown;
    readonly params?: readonly { readonly name: string; readonly value?: unknown }[];
  };
  const named = mapData(spec, ({ values }) => {
    const name = `rows${Object.keys(data).length}`;
    data[name] = values;
    return { name, values };
  });
  const signals = Object.fromEntries(params.map(({ name, value }) => [name, value]));
  return {
    spec: named as TopLevelSpec,
    frame: JSON.stringify([mapData(rest, () => ({})), Object.keys(signals)]),
    data,
    signals: { ...signals, ...(typeof height === 'number' ? { height } : {}) },
  };
}

/** A part of a specification with every inline data set in it replaced. */
function mapData(part: unknown, change: (data: Values) => object): unknown {
  if (Array.isArray(part)) return part.map((item) => mapData(item, change));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]: [string, unknown]) => [
      key,
      key === 'data' && hasValues(value) ? change(value) : mapData(value, change),
    ]),
  );
}

function hasValues(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && 'values' in value && Array.isArray(value.values);
}
