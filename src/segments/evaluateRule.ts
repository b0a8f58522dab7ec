import { failed, type Result } from '../language/problem.ts';
import { type Bitmap, emptyBitmap, without } from '../data/bitmap.ts';
import { countOnce } from '../data/countOnce.ts';
import { rowsOf } from '../data/table.ts';
import { pacer, type Work } from '../data/work.ts';
import { combineRows } from './combineRows.ts';
import { conditionRows } from './conditionRows.ts';
import type { MethodContext } from './methods/method.ts';
import type { Condition, Group, Rule } from './rule.ts';
import { sharedWithin } from './sharedWithin.ts';

/** What a rule comes to on one table. */
export interface RuleRows {
  /** The rows of the table that match; none where nothing in the rule is switched on and finished. A bitmap of the caller's own. */
  readonly rows: Bitmap;
  /** Rows that each condition and group matches by itself, by its id; null where it is passed over. */
  readonly counts: ReadonlyMap<string, number | null>;
  /** Rows in which the subject of a condition is missing, by the condition's id. */
  readonly missing: ReadonlyMap<string, number>;
}

interface Evaluation {
  readonly context: MethodContext;
  /** The rows of the table, and its mask where it is a view. */
  readonly all: Bitmap;
  readonly mask: Bitmap | null;
  readonly counts: Map<string, number | null>;
  readonly missing: Map<string, number>;
  readonly isTime: () => boolean;
}

/**
 * The rows of a table that a rule matches, by two-valued logic: a missing value matches no positive condition, and
 * a negation is the exact complement within the table. What is switched off or unfinished is passed over.
 */
export function* evaluateRule(rule: Group, context: MethodContext): Work<Result<RuleRows>> {
  const counts = new Map<string, number | null>();
  const missing = new Map<string, number>();
  const all = rowsOf(context.table);
  const mask = context.table.mask() ?? null;
  const rows = yield* rowsOfRule(rule, { context, all, mask, counts, missing, isTime: pacer() });
  if (failed(rows)) return rows;
  return { value: { rows: rows.value ?? emptyBitmap(all.length), counts, missing } };
}

/** The rows of the table that a part of a rule matches, never to be changed; null where it is passed over. */
function* rowsOfRule(rule: Rule, evaluation: Evaluation): Work<Result<Bitmap | null>> {
  if (rule.off) {
    passOver(rule, evaluation);
    return { value: null };
  }
  const found = yield* rule.kind === 'condition'
    ? rowsOfCondition(rule, evaluation)
    : rowsOfGroup(rule, evaluation);
  if (failed(found)) return found;
  const rows = found.value && rule.negated ? without(evaluation.all, found.value) : found.value;
  evaluation.counts.set(rule.id, rows && countOnce(rows));
  if (evaluation.isTime()) yield { fraction: null };
  return { value: rows };
}

function* rowsOfCondition(condition: Condition, evaluation: Evaluation): Work<Result<Bitmap | null>> {
  const { context, mask, missing } = evaluation;
  const asked = yield* conditionRows(condition, context);
  if (failed(asked)) return asked;
  const { rows, missing: lacking } = asked.value;
  if (lacking) missing.set(condition.id, countOnce(sharedWithin(mask, lacking)));
  return { value: rows && sharedWithin(mask, rows) };
}

function* rowsOfGroup(group: Group, evaluation: Evaluation): Work<Result<Bitmap | null>> {
  const active: Bitmap[] = [];
  for (const item of group.items) {
    const rows = yield* rowsOfRule(item, evaluation);
    if (failed(rows)) return rows;
    if (rows.value) active.push(rows.value);
  }
  return { value: active.length > 0 ? combineRows(group, active, evaluation.all) : null };
}

function passOver(rule: Rule, evaluation: Evaluation): void {
  evaluation.counts.set(rule.id, null);
  if (rule.kind === 'group') for (const item of rule.items) passOver(item, evaluation);
}
