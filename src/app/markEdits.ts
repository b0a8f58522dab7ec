import type { Selection } from '../charts/selection.ts';
import { say } from '../language/message.ts';
import { languages, type Name, type Text } from '../language/text.ts';
import * as words from '../language/words/charts.ts';
import { data } from '../notebook/cells/data.ts';
import { type Definition, segment as segmentKind } from '../notebook/cells/segment.ts';
import { addCell, setParameter } from '../notebook/edit.ts';
import type { Notebook } from '../notebook/notebook.ts';
import { rules } from '../segments/methods/rules.ts';
import type { RulesScheme } from '../segments/methods/rulesScheme.ts';
import { inSegment } from '../segments/operators/inSegment.ts';
import { type Condition, emptyGroup, type Group, type Rule } from '../segments/rule.ts';
import { withFreshIds } from '../segments/ruleEdit.ts';
import { restSegment } from '../segments/segmentation.ts';
import { freeColor } from '../segments/segmentColors.ts';
import type { MarkPlace } from './markPlace.ts';
import { columnsAsked, markReceiver } from './markReceiver.ts';
import { rulesOver } from './rulesOver.ts';

/** A notebook in which a mark became something, and the cell and segment to go to. */
interface Made {
  readonly notebook: Notebook;
  readonly cell: string;
}

/** Whether a selection is more than a segment as it stands. */
export function asksColumns({ where, anyOf = [] }: Selection): boolean {
  return where.length + anyOf.length > 0;
}

/** What a selection asks of columns, as parts of a rule. */
function conditionsOf({ where, anyOf }: Selection, mint: () => string): readonly Rule[] {
  const asked = asConditions(where, mint);
  if (!anyOf) return asked;
  const parts = anyOf.map((part) => groupOf(asConditions(part, mint), mint));
  return [...asked, { ...emptyGroup(mint(), 'any'), items: parts }];
}

function asConditions(where: Selection['where'], mint: () => string): readonly Condition[] {
  return where.map(({ column, operator, value, negated }) => ({
    id: mint(),
    kind: 'condition',
    subject: { of: 'column', column },
    operator,
    value,
    ...(negated ? { negated } : {}),
  }));
}

function groupOf(items: readonly Rule[], mint: () => string): Group {
  return { ...emptyGroup(mint()), items };
}

/** The rows of a selection as a rule over the table: in its segment, if it has one, and what it asks of columns. */
export function ruleOfSelection(selection: Selection, segments: string | null, mint: () => string): Group {
  const { segment } = selection;
  const membership: readonly Condition[] =
    segment === null || segments === null
      ? []
      : [
          {
            id: mint(),
            kind: 'condition',
            subject: { of: 'segment' },
            operator: inSegment.name,
            value: { segments: [{ cell: segments, segment }] },
          },
        ];
  return groupOf([...membership, ...conditionsOf(selection, mint)], mint);
}

/** The rows of a selection alone: what it asks of columns, for a question that names the segment by itself. */
export function whereOfSelection(selection: Selection, mint: () => string): Group {
  return groupOf(conditionsOf(selection, mint), mint);
}

/** Puts a table with the rows of a selection alone below the cell of the mark. */
export function keepSelection(
  notebook: Notebook,
  place: MarkPlace,
  selection: Selection,
  name: Name,
  mint: () => string,
): Made {
  const id = mint();
  const where = ruleOfSelection(selection, place.segments, mint);
  const parameters = { source: { from: 'cell', cell: place.table }, where };
  return {
    notebook: addCell(notebook, { id, kind: data.name, name, parameters }, positionBelow(notebook, place)),
    cell: id,
  };
}

/**
 * Makes the rows of a selection a segment. It joins the segments that the mark is drawn by where they are rules over
 * this one table and the first match counts: it stands before the segment that it takes its rows from, so that it
 * keeps exactly these. Otherwise it joins, at the front, the segments that were made of such marks, or stands in a
 * segment cell of its own below.
 */
export function segmentOfSelection(
  notebook: Notebook,
  place: MarkPlace,
  selection: Selection,
  name: Name,
  mint: () => string,
): Made {
  const own = place.segments === null ? null : rulesOver(notebook, place.segments, place.table);
  const joined =
    own?.overlap === 'firstMatch' && asksColumns(selection) ? withSegment(own, selection, name, mint) : null;
  if (place.segments !== null && joined) return withScheme(notebook, place.segments, joined);
  const rule = ruleOfSelection(selection, place.segments, mint);
  const into = markReceiver(notebook, place, selection);
  const { segments, ...rest } = into?.scheme ?? rules.initial;
  const made = { id: mint(), name, color: freeColor(segments), rule };
  const scheme: RulesScheme = { ...rest, segments: [made, ...segments] };
  if (into) return withScheme(notebook, into.cell, scheme);
  const id = mint();
  const parameters = { tables: [place.table], definition: { method: rules.name, scheme } };
  const cell = { id, kind: segmentKind.name, name: nameOfCell(selection), parameters };
  return { notebook: addCell(notebook, cell, positionBelow(notebook, place)), cell: id };
}

function withScheme(notebook: Notebook, cell: string, scheme: RulesScheme): Made {
  const definition: Definition = { method: rules.name, scheme };
  return { notebook: setParameter(notebook, cell, 'definition', definition), cell };
}

function nameOfCell(selection: Selection): Text {
  const columns = [...columnsAsked(selection)].join(' × ');
  if (columns === '') return segmentKind.newName;
  const entries = languages.map((language) => [language, say(words.segmentsOf, language, { columns })]);
  return Object.fromEntries(entries) as Text;
}

function withSegment(
  scheme: RulesScheme,
  selection: Selection,
  name: Name,
  mint: () => string,
): RulesScheme | null {
  const { segments } = scheme;
  const from = segments.findIndex(({ id }) => id === selection.segment);
  const isOfRest = selection.segment === restSegment;
  if (selection.segment !== null && from < 0 && !isOfRest) return null;
  const source = segments[from];
  const items = [...(source ? [withFreshIds(source.rule, mint)] : []), ...conditionsOf(selection, mint)];
  const made = { id: mint(), name, color: freeColor(scheme.segments), rule: groupOf(items, mint) };
  return { ...scheme, segments: segments.toSpliced(isOfRest ? segments.length : Math.max(0, from), 0, made) };
}

/** Below the cell of the mark, and below the segments it stands on. */
function positionBelow({ cells }: Notebook, { cell, segments }: MarkPlace): number {
  return Math.max(...[cell, segments].map((id) => cells.findIndex((known) => known.id === id))) + 1;
}
