import { valuesOfCell } from '../segments/methods/grid/cellId.ts';

type Part = Readonly<Record<string, unknown>>;

/** The JSON of a numbered notebook in which every id that nothing refers to is 0. */
export function withoutIdleIds(json: unknown): unknown {
  const uses = new Map<string, number>();
  const count = (text: string) => uses.set(text, (uses.get(text) ?? 0) + 1);
  const visit = (value: unknown): void => {
    if (typeof value === 'string') for (const text of new Set([value, ...valuesOfCell(value)])) count(text);
    else if (Array.isArray(value)) value.forEach(visit);
    else if (isPart(value))
      for (const [key, part] of Object.entries(value)) {
        count(key);
        visit(part);
      }
  };
  visit(json);
  return mapIds(json, (id) => (typeof id === 'string' && uses.get(id) === 1 ? 0 : id));
}

/** The JSON in which every id 0 is one that `mint` gives. */
export function withIds(json: unknown, mint: () => string): unknown {
  return mapIds(json, (id) => (id === 0 ? mint() : id));
}

function mapIds(value: unknown, change: (id: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((part) => mapIds(part, change));
  if (!isPart(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, key === 'id' ? change(part) : mapIds(part, change)]),
  );
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null;
}
