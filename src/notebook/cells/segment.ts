import * as v from 'valibot';
import { message } from '../../language/message.ts';
import { at, failed, type Result } from '../../language/problem.ts';
import { readAs } from '../../language/read.ts';
import type { Text } from '../../language/text.ts';
import { methodNamed, methods } from '../../segments/methods/index.ts';
import { schemaField } from '../fields/schemaField.ts';
import type { CellKind } from './kind.ts';

/** A method with its parameters over columns or dimensions. */
export interface Definition {
  readonly method: string;
  readonly scheme: unknown;
}

export interface SegmentParameters {
  /** The data cells it stands over: one table by its columns, several through the notebook's dimensions. */
  readonly tables: readonly string[];
  readonly definition: Definition;
  /** With several tables: the one that cuts from data (top n, quantiles) are worked out on; null: the first. */
  readonly reference: string | null;
}

const label: Text = { en: 'Segments', sv: 'Segment', it: 'Segmenti', da: 'Segmenter' };

const unknownMethod: Text = {
  en: 'This version does not know the method “{method}”.',
  sv: 'Den här versionen känner inte till metoden ”{method}”.',
  it: 'Questa versione non conosce il metodo «{method}».',
  da: 'Denne version kender ikke metoden ”{method}”.',
};

const definitionSchema = v.strictObject({ method: v.string(), scheme: v.unknown() });

function readDefinition(stored: unknown): Result<Definition> {
  const read = readAs(definitionSchema, stored, label);
  if (failed(read)) return read;
  const method = methodNamed(read.value.method);
  if (!method) return { problem: { message: message(unknownMethod, { method: read.value.method }) } };
  const scheme = method.read(read.value.scheme);
  if (failed(scheme)) return { problem: at(scheme.problem, { field: 'definition' }) };
  return { value: { method: method.name, scheme: scheme.value } };
}

const firstMethod = methods[0]!;

/** A segmentation: the same segments on one table or several. */
export const segment: CellKind<SegmentParameters> = {
  name: 'segment',
  label,
  hint: {
    en: 'Named sets of rows, made by rules.',
    sv: 'Namngivna mängder av rader, gjorda med regler.',
    it: 'Insiemi di righe con un nome, definiti da regole.',
    da: 'Navngivne mængder af rækker, dannet med regler.',
  },
  newName: label,
  result: 'segmentation',
  fields: {
    tables: schemaField<readonly string[]>(v.array(v.string()), {
      control: 'tables',
      label: { en: 'Tables', sv: 'Tabeller', it: 'Tabelle', da: 'Tabeller' },
      initial: [],
      inputs: (tables) => tables,
      takes: 'table',
    }),
    definition: {
      control: 'definition',
      label,
      initial: { method: firstMethod.name, scheme: firstMethod.initial },
      read: readDefinition,
      inputs: ({ method, scheme }) => methodNamed(method)?.references(scheme) ?? [],
      takes: 'segmentation',
    },
    reference: schemaField<string | null>(v.nullable(v.string()), {
      control: 'tableOfTables',
      label: {
        en: 'Cuts from the data of',
        sv: 'Gränser enligt data i',
        it: 'Soglie dai dati di',
        da: 'Grænser ud fra data i',
      },
      hint: {
        en: 'Top n and quantiles are worked out on this table and hold for the others.',
        sv: 'De n högsta och kvantiler beräknas i den här tabellen och gäller för de andra.',
        it: 'I primi n e i quantili si calcolano su questa tabella e valgono per le altre.',
        da: 'De n højeste og kvantiler beregnes i denne tabel og gælder for de andre.',
      },
      initial: null,
      inputs: (cell) => (cell === null ? [] : [cell]),
      takes: 'table',
      matters({ tables, definition }) {
        const read = readDefinition(definition);
        if (failed(read) || !Array.isArray(tables) || tables.length < 2) return false;
        const { method, scheme } = read.value;
        return methodNamed(method)?.cutsFromData(scheme) ?? false;
      },
    }),
  },
  methods: ({ definition }) => [definition.method],
  example: { tables: ['data'], definition: { method: firstMethod.name, scheme: firstMethod.example } },
};
