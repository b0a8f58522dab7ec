import { constants, deflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';
import { cellKinds } from '../../src/notebook/cells/index.ts';
import { emptyNotebook } from '../../src/notebook/edit.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import { methods } from '../../src/segments/methods/index.ts';
import { operators } from '../../src/segments/operators/index.ts';
import { toBase64url } from '../../src/share/base64url.ts';
import { dictionary } from '../../src/share/dictionary.ts';
import { peopleNotebook } from './peopleNotebook.ts';

/** A link that somebody means ill by, and what is wrong with it. */
export interface HostileLink {
  readonly what: string;
  readonly link: string;
}

type Json = unknown;
type Path = readonly (string | number)[];

/** The link of any JSON, or of text that is none. */
export function linkOf(json: Json): string {
  const text = typeof json === 'string' ? json : JSON.stringify(json);
  return linkOfBytes(deflateSync(new TextEncoder().encode(text), { level: 1, dictionary }));
}

export function linkOfBytes(bytes: Uint8Array): string {
  return `n=1.${toBase64url(bytes)}`;
}

/** Texts that would run, load or lead somewhere if they were taken for markup. */
export const scripts: readonly string[] = [
  '<script>hacked=1</script>',
  '<img src=x onerror="hacked=1">',
  '<svg onload="hacked=1"><a xlink:href="javascript:hacked=1">x</a></svg>',
  '<iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '[x](javascript:hacked=1) <a href="javascript:hacked=1">x</a>',
  '![x](https://hacked.example/x.png) <link rel="stylesheet" href="https://hacked.example/x.css">',
  '<style>@import "https://hacked.example/x.css"; * { background: url(https://hacked.example/x.png) }</style>',
  '<form action="https://hacked.example/"><input autofocus onfocus="hacked=1"></form>',
  '<meta http-equiv="refresh" content="0;url=https://hacked.example/"><base href="https://hacked.example/">',
  '"><img src=x onerror=hacked=1>{{hacked=1}}${hacked=1}',
  '<math><mtext><table><mglyph><style><img src=x onerror="hacked=1">',
  '<object data="https://hacked.example/"></object><embed src="https://hacked.example/">',
];

const wrongs: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e308,
  '',
  'nonsense',
  '__proto__',
  'constructor',
  'x'.repeat(100_000),
  [],
  {},
  [[[[]]]],
  { length: 1e9 },
  { id: 0, kind: 'group', match: 'all', items: [{}] },
  { en: 1, sv: null, it: [], da: {} },
  Array.from({ length: 2000 }, (_, place) => place),
  Array.from({ length: 300 }, () => ({
    id: 0,
    kind: 'condition',
    operator: 'isAnyOf',
    subject: {},
    value: {},
  })),
];

/** A notebook with a cell of every kind, every method and every operator, over few rows. */
export const everything: Notebook = {
  ...emptyNotebook('n', '2026-03-01', 'Everything'),
  dimensions: peopleNotebook.dimensions,
  cells: [
    ...cellKinds.map(({ name, example }) => ({ id: name, kind: name, name, parameters: example })),
    ...methods.map(({ name, example }) => ({
      id: `method-${name}`,
      kind: 'segment',
      name,
      parameters: { tables: ['data'], definition: { method: name, scheme: example } },
    })),
    ...peopleNotebook.cells.slice(1),
    {
      id: 'meaning',
      kind: 'data',
      name: 'Meaning',
      parameters: {
        source: { from: 'cell', cell: 'data' },
        lens: 'customer',
        columns: [{ column: 'age', type: 'number', base: 'demographic', role: 'value' }],
      },
    },
    {
      id: 'operators',
      kind: 'data',
      name: 'Operators',
      parameters: {
        source: { from: 'cell', cell: 'data' },
        where: {
          id: 'where',
          kind: 'group',
          match: 'any',
          items: operators.map(({ name, example }) => ({
            id: `of-${name}`,
            kind: 'condition',
            subject: { of: 'column', column: 'age' },
            operator: name,
            value: example.value,
          })),
        },
      },
    },
  ] as Notebook['cells'],
};

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
const nestedGroups = (depth: number) =>
  '{"id":0,"kind":"group","match":"all","items":['.repeat(depth) + ']}'.repeat(depth);

/** So many links, the same ones each time. */
export function hostileLinks(count: number): readonly HostileLink[] {
  const links = new Map(
    [...shapes(), ...depths(), ...sizes(), ...circles(), ...sources()].map(({ what, link }) => [link, what]),
  );
  const next = random(7);
  const paths = pathsOf(everything);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(next() * items.length)]!;
  const texts = paths.filter((path) => typeof at(everything, path) === 'string');
  const whole = linkOf(everything);
  const makers: readonly (() => HostileLink)[] = [
    () => {
      const path = pick(paths);
      const wrong = pick(wrongs);
      const said = JSON.stringify(wrong)?.slice(0, 40);
      return { what: `${path.join('.')} is ${said}`, link: linkOf(mutated(path, wrong)) };
    },
    () => {
      const script = pick(scripts);
      const every = next() < 0.3;
      const path = pick(texts);
      const json = every ? mapStrings(everything, script, next) : mutated(path, script);
      return { what: `a script in ${every ? 'texts' : path.join('.')}`, link: linkOf(json) };
    },
    () => ({ what: 'cut short', link: whole.slice(0, Math.floor(next() * whole.length)) }),
    () => {
      const place = 4 + Math.floor(next() * (whole.length - 4));
      return {
        what: `another letter at ${place}`,
        link: whole.slice(0, place) + 'Q' + whole.slice(place + 1),
      };
    },
    () => {
      const bytes = Uint8Array.from({ length: 200 }, () => next() * 256);
      return { what: 'bytes at random', link: linkOfBytes(bytes) };
    },
  ];
  for (let turn = 0; links.size < count; turn++) {
    const { what, link } = makers[turn % makers.length]!();
    links.set(link, what);
  }
  return [...links].slice(0, count).map(([link, what]) => ({ what, link }));
}

/** The notebook with one part of it replaced, and of its cells that one and those that it may stand on. */
function mutated(path: Path, by: Json): Json {
  const [room, place] = path;
  const changed = replaced(everything, path, by) as Notebook;
  if (room !== 'cells' || typeof place !== 'number')
    return room === 'cells' ? changed : { ...changed, cells: everything.cells.slice(0, 2) };
  const below = new Set(['data', 'segment']);
  return {
    ...changed,
    cells: changed.cells.filter((_, at) => at === place || below.has(everything.cells[at]!.id)),
  };
}

function shapes(): HostileLink[] {
  const roots: readonly Json[] = [
    null,
    1,
    'x',
    [],
    {},
    [everything],
    { notebook: everything },
    '{',
    '"',
    '\ud800',
  ];
  const poison = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1,';
  const kinds = [
    'kind',
    'method',
    'operator',
    'of',
    'from',
    'lens',
    'role',
    'base',
    'chart',
    'match',
    'type',
  ];
  const text = JSON.stringify(everything);
  const unknown = (key: string, name: string) =>
    text.replaceAll(new RegExp(`"${key}":"[^"]*"`, 'g'), `"${key}":"${name}"`);
  return [
    ...roots.map((root) => ({
      what: `the whole is ${JSON.stringify(root).slice(0, 20)}`,
      link: linkOf(root),
    })),
    ...[
      'n=',
      'n=1',
      'n=1.',
      'n=0.AAAA',
      'n=2.AAAA',
      'n=999999999.AAAA',
      'n=1.%00',
      'n=1.AA==',
      'n=-1.AA',
      'n=1.A',
    ].map((link) => ({ what: `no link: ${link}`, link })),
    { what: '__proto__ everywhere', link: linkOf(text.replaceAll('{"', `{${poison}"`)) },
    { what: '__proto__ alone', link: linkOf('{"__proto__":{"format":"strata","version":1}}') },
    ...[-1, 0, 2, 1e9, '1', null].map((version) => ({
      what: `version ${version}`,
      link: linkOf({ ...everything, version }),
    })),
    ...kinds.flatMap((key) =>
      ['to come', '__proto__', 'constructor', 'toString'].map((name) => ({
        what: `every ${key} is ${name}`,
        link: linkOf(unknown(key, name)),
      })),
    ),
    { what: 'one id for all', link: linkOf(text.replaceAll(/"id":"[^"]*"/g, '"id":"one"')) },
    { what: 'ids that are numbers', link: linkOf(text.replaceAll(/"id":"[^"]*"/g, '"id":0')) },
    { what: 'ids of objects', link: linkOf(text.replaceAll(/"id":"[^"]*"/g, '"id":"__proto__"')) },
    ...scripts.map((script) => ({
      what: `every text is ${script.slice(0, 20)}`,
      link: linkOf(mapStrings(everything, script, () => 0)),
    })),
  ];
}

function depths(): HostileLink[] {
  const deep = nested(10_000);
  const inside = JSON.stringify(everything);
  return [
    { what: 'lists 10,000 deep', link: linkOf(deep) },
    { what: 'objects 10,000 deep', link: linkOf('{"a":'.repeat(10_000) + '1' + '}'.repeat(10_000)) },
    ...['title', 'dimensions', 'cells', 'sources', 'id', 'extra'].map((key) => ({
      what: `${key} 10,000 deep`,
      link: linkOf(`{"${key}":${deep},${inside.slice(1)}`),
    })),
    ...[64, 65, 99, 10_000].map((depth) => ({
      what: `groups ${depth} deep`,
      link: linkOf(inside.replace(/"where":\{.*?\]\}/, `"where":${nestedGroups(depth)}`)),
    })),
    ...[150, 199].map((depth) => ({
      what: `a parameter ${depth} deep`,
      link: linkOf(inside.replace('"parameters":{', `"parameters":{"to come":${nested(depth - 5)},`)),
    })),
  ];
}

function sizes(): HostileLink[] {
  const many = (part: Json, length: number) => Array.from({ length }, () => part);
  const [first] = everything.cells;
  const cells = (length: number) =>
    Array.from({ length }, (_, place) => ({ ...first!, id: `cell-${place}` }));
  const conditions = (length: number) => ({
    id: 'data',
    kind: 'data',
    name: 'D',
    parameters: {
      source: { from: 'sample', sample: 'clothingShop', table: 'customers', rows: 10, seed: 1 },
      where: {
        id: 'w',
        kind: 'group',
        match: 'any',
        items: many(
          { id: 0, kind: 'condition', subject: { of: 'column', column: 'age' }, operator: 'is', value: {} },
          length,
        ),
      },
    },
  });
  return [
    { what: '200 MB of nothing', link: linkOfBytes(megabytes(200, 0)) },
    { what: '200 MB of spaces', link: linkOfBytes(megabytes(200, 32)) },
    { what: '4.9 MB in one text', link: linkOf({ ...everything, title: 'x'.repeat(4_900_000) }) },
    { what: 'a text of a million', link: linkOf({ ...everything, title: 'x'.repeat(999_999) }) },
    { what: 'a million nodes', link: linkOf({ ...everything, cells: many(0, 1_000_000) }) },
    { what: '499,000 nodes', link: linkOf({ ...everything, extra: many(0, 499_000) }) },
    { what: '500 cells', link: linkOf({ ...everything, cells: cells(500) }) },
    { what: '501 cells', link: linkOf({ ...everything, cells: cells(501) }) },
    { what: '2,000 conditions', link: linkOf({ ...everything, cells: [conditions(1999)] }) },
    { what: '20,000 conditions', link: linkOf({ ...everything, cells: [conditions(20_000)] }) },
    { what: 'more letters than a link has', link: `n=1.${'A'.repeat(500_000)}` },
    {
      what: '100,000 texts of templates',
      link: linkOf({
        ...everything,
        extra: many({ template: 'clothingShop', text: 'closing.text' }, 100_000),
      }),
    },
    {
      what: 'texts of no template',
      link: linkOf({ ...everything, title: { template: '__proto__', text: 'toString' } }),
    },
    {
      what: 'a sample of all rows there are',
      link: linkOf({
        ...everything,
        cells: [
          {
            id: 'd',
            kind: 'data',
            name: 'D',
            parameters: {
              source: { from: 'sample', sample: 'clothingShop', table: 'customers', rows: 1e15, seed: 1 },
            },
          },
        ],
      }),
    },
  ];
}

/** So many deflated megabytes of one byte. One is deflated and repeated: to deflate them all takes seconds. */
function megabytes(count: number, byte: number): Uint8Array {
  const one = deflateRawSync(Buffer.alloc(1_000_000, byte), { finishFlush: constants.Z_FULL_FLUSH });
  const end = deflateRawSync(Buffer.alloc(0));
  return Buffer.concat([...Array.from({ length: count }, () => one), end]);
}

function circles(): HostileLink[] {
  const data = (id: string, below: string) => ({
    id,
    kind: 'data',
    name: id,
    parameters: { source: { from: 'cell', cell: below } },
  });
  const rings = [1, 2, 500].map((length) =>
    Array.from({ length }, (_, place) => data(`c${place}`, `c${(place + 1) % length}`)),
  );
  const member = {
    id: 'm',
    kind: 'condition',
    subject: { of: 'segment' },
    operator: 'inSegment',
    value: { segments: [{ cell: 's', segment: 'a' }] },
  };
  const itself = {
    id: 's',
    kind: 'segment',
    name: 'S',
    parameters: {
      tables: ['s'],
      definition: {
        method: 'rules',
        scheme: {
          overlap: 'free',
          segments: [
            { id: 'a', name: 'A', color: 1, rule: { id: 'g', kind: 'group', match: 'all', items: [member] } },
          ],
        },
      },
    },
  };
  return [
    ...rings.map((cells) => ({
      what: `a circle of ${cells.length}`,
      link: linkOf({ ...everything, cells }),
    })),
    { what: 'a segment of itself', link: linkOf({ ...everything, cells: [itself] }) },
    { what: 'a cell that is not there', link: linkOf({ ...everything, cells: [data('a', 'gone')] }) },
    { what: 'a cell named __proto__', link: linkOf({ ...everything, cells: [data('a', '__proto__')] }) },
  ];
}

function sources(): HostileLink[] {
  const given: readonly Json[] = [
    null,
    'x',
    {},
    [null],
    [{ text: 'not named' }],
    [{ text: 5 }],
    [{ base64url: '****' }],
    [{ base64url: 'A' }],
    Array.from({ length: 100_000 }, () => ({ text: '' })),
    [{ text: 'x'.repeat(2_000_000) }],
  ];
  return given.map((each) => ({
    what: `sources ${JSON.stringify(each).slice(0, 20)}`,
    link: linkOf({ ...everything, sources: each }),
  }));
}

function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function pathsOf(json: Json, path: Path = []): Path[] {
  if (typeof json !== 'object' || json === null) return [path];
  const entries = Array.isArray(json) ? [...json.entries()] : Object.entries(json);
  return [path, ...entries.flatMap(([key, part]) => pathsOf(part, [...path, key]))].filter(
    ({ length }) => length > 0,
  );
}

function at(json: Json, path: Path): Json {
  return path.reduce<Json>((part, key) => (part as Record<string | number, Json>)[key], json);
}

function replaced(json: Json, [key, ...rest]: Path, by: Json): Json {
  if (key === undefined) return by;
  const part = at(json, [key]);
  if (Array.isArray(json)) return json.with(key as number, replaced(part, rest, by));
  return { ...(json as object), [key]: replaced(part, rest, by) };
}

/** The JSON with a script for the texts that a person sees; what tells kinds and references apart stays. */
function mapStrings(json: Json, script: string, next: () => number, key = ''): Json {
  const seen = ['name', 'title', 'text', 'values', 'labels', 'column', 'en', 'sv', 'it', 'da', 'list', 'yes'];
  if (typeof json === 'string') return seen.includes(key) && next() < 0.5 ? script : json;
  if (Array.isArray(json)) return json.map((part) => mapStrings(part, script, next, key));
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(
    Object.entries(json).map(([inner, part]) => [inner, mapStrings(part, script, next, inner)]),
  );
}
