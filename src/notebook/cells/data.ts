import * as v from 'valibot';
import { columnTypes } from '../../data/column.ts';
import type { ColumnFormat } from '../../data/columnFormat.ts';
import type { ReadOptions } from '../../data/formats/format.ts';
import { conditionsOf, emptyGroup, type Group } from '../../segments/rule.ts';
import { readRule, segmentCells } from '../../segments/readRule.ts';
import { asTexts } from '../asTexts.ts';
import { schemaField } from '../fields/schemaField.ts';
import type { SourceReference } from '../source.ts';
import type { CellKind } from './kind.ts';

/** Whether a row is one unit, or a group with a count of units. */
export type Grain = 'individual' | 'aggregate';

/** Whether a weight is a respondent's sampling weight, or counts real units. */
export type WeightMeaning = 'sampling' | 'units';

/** What the person has said of a column; what is absent is suggested. `null` says "none". */
export interface ColumnChoice {
  readonly column: string;
  readonly type?: (typeof columnTypes)[number];
  /** How its texts are read as that type. */
  readonly format?: ColumnFormat;
  readonly base?: string | null;
  readonly role?: string | null;
  /** For the role `converted` on a column that is not boolean: the values that mean yes. */
  readonly yes?: readonly string[];
}

export interface DataParameters {
  readonly source: SourceReference | null;
  readonly read: ReadOptions;
  /** The name of a lens, or null: as suggested. */
  readonly lens: string | null;
  readonly where: Group;
  readonly columns: readonly ColumnChoice[];
  /** Null: as the data cell below has it, else individual. */
  readonly grain: Grain | null;
  /** What the column with the role `weight` says. Null: as the data cell below has it, else a sampling weight. */
  readonly weight: WeightMeaning | null;
  /** Market size N in real units, where the person knows it. */
  readonly marketSize: number | null;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** Columns of a file that a notebook remembers at most. */
const mostColumns = 10_000;

const sourceSchema = v.nullable(
  v.variant('from', [
    v.strictObject({
      from: v.literal('file'),
      hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
      name: v.string(),
      bytes: count,
      columns: v.exactOptional(
        v.pipe(
          v.array(v.strictObject({ name: v.string(), type: v.picklist(columnTypes) })),
          v.maxLength(mostColumns),
        ),
      ),
      rows: v.exactOptional(count),
      renamed: v.exactOptional(
        v.pipe(v.array(v.strictTuple([v.string(), v.string()])), v.maxLength(mostColumns)),
      ),
    }),
    v.strictObject({
      from: v.literal('sample'),
      sample: v.string(),
      table: v.string(),
      rows: v.pipe(count, v.minValue(1), v.maxValue(1_000_000)),
      seed: count,
    }),
    v.strictObject({ from: v.literal('cell'), cell: v.string() }),
    v.strictObject({
      from: v.literal('customers'),
      cell: v.string(),
      key: v.string(),
      date: v.string(),
      order: v.nullable(v.string()),
      amount: v.nullable(v.union([v.string(), v.strictTuple([v.string(), v.string()])])),
      names: v.strictObject({
        orders: v.string(),
        revenue: v.string(),
        firstPurchase: v.string(),
        lastPurchase: v.string(),
        previousPurchase: v.string(),
        firstRevenue: v.string(),
        lines: v.string(),
      }),
    }),
  ]),
);

const readSchema = v.strictObject({
  encoding: v.exactOptional(v.picklist(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'iso-8859-1'])),
  delimiter: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(4))),
  quote: v.exactOptional(v.pipe(v.string(), v.maxLength(1))),
  header: v.exactOptional(v.boolean()),
  decimal: v.exactOptional(v.picklist(['.', ','])),
  dateOrder: v.exactOptional(v.picklist(['dayFirst', 'monthFirst'])),
});

const texts = v.array(v.string());
const formatSchema = v.strictObject({
  decimal: v.exactOptional(v.picklist(['.', ','])),
  dateOrder: v.exactOptional(v.picklist(['dayFirst', 'monthFirst'])),
  yes: v.exactOptional(texts),
  no: v.exactOptional(texts),
  missing: v.exactOptional(texts),
});

const columnsSchema = v.array(
  v.strictObject({
    column: v.string(),
    type: v.exactOptional(v.picklist(columnTypes)),
    format: v.exactOptional(formatSchema),
    base: v.exactOptional(v.nullable(v.string())),
    role: v.exactOptional(v.nullable(v.string())),
    yes: v.exactOptional(v.array(v.string())),
  }),
);

/** The columns whose type the person has set. A format without a type says nothing. */
export function chosenTypes(columns: readonly ColumnChoice[]): NonNullable<ReadOptions['types']> {
  return columns.flatMap(({ column, type, format }) =>
    type ? [{ column, type, ...(format ? { format } : {}) }] : [],
  );
}

const hasSource = ({ source }: Readonly<Record<string, unknown>>) => source !== undefined && source !== null;

/** A table of customers, leads or a market: its source, what its columns mean, and which rows it keeps. */
export const data: CellKind<DataParameters> = {
  name: 'data',
  label: { en: 'Data', sv: 'Data', it: 'Dati', da: 'Data' },
  hint: {
    en: 'A table of customers, of leads or of a market.',
    sv: 'En tabell med kunder, leads eller en marknad.',
    it: 'Una tabella di clienti, di lead o di un mercato.',
    da: 'En tabel med kunder, leads eller et marked.',
  },
  newName: { en: 'Table', sv: 'Tabell', it: 'Tabella', da: 'Tabel' },
  result: 'table',
  fields: {
    source: schemaField<SourceReference | null>(sourceSchema, {
      control: 'source',
      label: { en: 'Source', sv: 'Källa', it: 'Origine', da: 'Kilde' },
      initial: null,
      inputs: (source) => (source && 'cell' in source ? [source.cell] : []),
      takes: 'table',
    }),
    read: schemaField<ReadOptions>(readSchema, {
      control: 'reading',
      label: {
        en: 'How the file is read',
        sv: 'Hur filen läses',
        it: 'Come si legge il file',
        da: 'Hvordan filen læses',
      },
      initial: {},
      matters: ({ source }) => v.is(v.object({ from: v.literal('file') }), source),
    }),
    lens: schemaField<string | null>(v.nullable(v.string()), {
      control: 'lens',
      label: { en: 'Lens', sv: 'Lins', it: 'Lente', da: 'Linse' },
      hint: {
        en: 'What a row stands for.',
        sv: 'Vad en rad står för.',
        it: 'Che cosa rappresenta una riga.',
        da: 'Hvad en række står for.',
      },
      initial: null,
      matters: hasSource,
    }),
    where: {
      control: 'rule',
      label: {
        en: 'Only the rows where',
        sv: 'Bara de rader där',
        it: 'Solo le righe in cui',
        da: 'Kun de rækker, hvor',
      },
      initial: emptyGroup('where'),
      matters: hasSource,
      read: readRule,
      inputs: (rule) => segmentCells(conditionsOf(rule)),
      takes: 'segmentation',
    },
    columns: schemaField<readonly ColumnChoice[]>(columnsSchema, {
      control: 'columns',
      label: { en: 'Columns', sv: 'Kolumner', it: 'Colonne', da: 'Kolonner' },
      initial: [],
    }),
    grain: schemaField<Grain | null>(v.nullable(v.picklist(['individual', 'aggregate'])), {
      control: 'choice',
      label: { en: 'A row is', sv: 'En rad är', it: 'Una riga è', da: 'En række er' },
      initial: null,
      matters: hasSource,
      options: [
        {
          value: 'individual',
          label: { en: 'one unit', sv: 'en enhet', it: 'un’unità', da: 'én enhed' },
          hint: {
            en: 'One customer, lead or respondent.',
            sv: 'En kund, ett lead eller en respondent.',
            it: 'Un cliente, un lead o un rispondente.',
            da: 'Én kunde, ét lead eller én respondent.',
          },
        },
        {
          value: 'aggregate',
          label: { en: 'a group', sv: 'en grupp', it: 'un gruppo', da: 'en gruppe' },
          hint: {
            en: 'A group with a count of units; its other numbers are totals.',
            sv: 'En grupp med ett antal enheter; övriga tal är summor.',
            it: 'Un gruppo con un numero di unità; gli altri numeri sono totali.',
            da: 'En gruppe med et antal enheder; de øvrige tal er summer.',
          },
        },
      ],
    }),
    weight: schemaField<WeightMeaning | null>(v.nullable(v.picklist(['sampling', 'units'])), {
      control: 'choice',
      label: { en: 'The weight says', sv: 'Vikten anger', it: 'Il peso indica', da: 'Vægten angiver' },
      initial: null,
      matters: (_, result) =>
        result?.type === 'table' && result.columns.some(({ role }) => role === 'weight'),
      options: [
        {
          value: 'sampling',
          label: {
            en: 'a sampling weight',
            sv: 'en urvalsvikt',
            it: 'un peso campionario',
            da: 'en stikprøvevægt',
          },
          hint: {
            en: 'Used for shares only.',
            sv: 'Används bara för andelar.',
            it: 'Serve solo per le quote.',
            da: 'Bruges kun til andele.',
          },
        },
        {
          value: 'units',
          label: { en: 'real units', sv: 'verkliga enheter', it: 'unità reali', da: 'virkelige enheder' },
          hint: {
            en: 'Their sum is the size of the market.',
            sv: 'Summan är marknadens storlek.',
            it: 'La loro somma è la dimensione del mercato.',
            da: 'Summen er markedets størrelse.',
          },
        },
      ],
    }),
    marketSize: schemaField<number | null>(v.nullable(v.pipe(v.number(), v.gtValue(0), v.finite())), {
      control: 'number',
      label: {
        en: 'Market size',
        sv: 'Marknadens storlek',
        it: 'Dimensione del mercato',
        da: 'Markedets størrelse',
      },
      hint: {
        en: 'How many people or firms the market has. Needed for penetration alone.',
        sv: 'Hur många personer eller företag marknaden har. Behövs bara för penetrationen.',
        it: 'Quante persone o imprese ha il mercato. Serve solo per la penetrazione.',
        da: 'Hvor mange personer eller virksomheder markedet har. Kræves kun til penetrationen.',
      },
      initial: null,
      matters: (_, result) => result?.type === 'table' && result.lens === 'market',
    }),
  },
  source: ({ source, read, columns }) =>
    !source || 'cell' in source
      ? null
      : { reference: source, read: { ...read, types: chosenTypes(columns) } },
  asks({ source, read, columns }, question) {
    if (question.ask !== 'retype' || !source || 'cell' in source) return null;
    const asked = { column: question.column, type: 'text' } as const;
    return { reference: source, read: asTexts(source, { ...read, types: [...chosenTypes(columns), asked] }) };
  },
  example: { source: { from: 'sample', sample: 'clothingShop', table: 'customers', rows: 200, seed: 1 } },
};
