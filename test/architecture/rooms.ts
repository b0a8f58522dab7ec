export interface Room {
  /** The rooms it may import from, besides itself. */
  readonly rooms: readonly string[];
  /** The packages it may import. */
  readonly packages?: readonly string[];
  /** Packages of which it may import types alone. */
  readonly types?: readonly string[];
}

const ground = ['language', 'statistics'];
const untilSegments = [...ground, 'data', 'segments'];
const untilNotebook = [...untilSegments, 'compare', 'charts', 'notebook'];
const untilLessons = [...untilNotebook, 'samples', 'notebook/templates', 'lessons'];
const untilApp = [...untilLessons, 'app/ports.ts', 'app'];
const svelte = ['svelte', 'bits-ui', 'lucide'];

/** The one way that imports flow. A file belongs to the room with the longest name that its path begins with. */
export const rooms: Readonly<Record<string, Room>> = {
  language: { rooms: [], packages: ['valibot'] },
  statistics: { rooms: [] },
  data: { rooms: ground, packages: ['arquero', 'fflate'] },
  segments: { rooms: [...ground, 'data'], packages: ['valibot'] },
  compare: { rooms: untilSegments },
  charts: { rooms: [...untilSegments, 'compare'], types: ['vega-lite'] },
  notebook: { rooms: [...untilSegments, 'compare', 'charts'], packages: ['valibot', '@noble/hashes'] },
  samples: { rooms: [...ground, 'data'] },
  'notebook/templates': { rooms: [...untilNotebook, 'samples'] },
  lessons: { rooms: [...untilNotebook, 'samples', 'notebook/templates'] },
  // What the page asks of engine, storage and share; they implement it and know no more of the page.
  'app/ports.ts': { rooms: untilNotebook },
  engine: { rooms: [...untilNotebook, 'samples', 'app/ports.ts'], packages: ['arquero'] },
  storage: { rooms: [...untilNotebook, 'app/ports.ts'], packages: ['idb', 'fflate'] },
  share: {
    rooms: [...untilNotebook, 'notebook/templates', 'app/ports.ts'],
    packages: ['fflate', 'valibot'],
  },
  // The service worker and the frame that registers it: they keep the built files, and know nothing of what is in them.
  offline: { rooms: [] },
  app: { rooms: [...untilLessons, 'app/ports.ts'], packages: ['svelte'] },
  ui: { rooms: [...untilApp, 'ui/charts'], packages: [...svelte, 'marked', 'dompurify', 'sortablejs'] },
  'ui/charts': {
    rooms: [...untilApp, 'ui'],
    packages: [...svelte, 'vega', 'vega-lite', 'vega-embed', 'vega-interpreter'],
  },
  'main.ts': { rooms: [...untilApp, 'ui', 'engine', 'storage', 'share'], packages: svelte },
};

const longestFirst = Object.keys(rooms).toSorted((a, b) => b.length - a.length);

/** The room of a file under `src`, or null where there is none. */
export function roomOf(path: string): string | null {
  return longestFirst.find((name) => path === name || path.startsWith(`${name}/`)) ?? null;
}
