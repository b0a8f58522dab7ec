import type { Condition, Group, Rule, Subject } from '../../../segments/rule.ts';

/** A group of which all must hold. */
export function all(id: string, ...items: readonly Rule[]): Group {
  return { id, kind: 'group', match: 'all', items };
}

/** A group of which one is enough. */
export function any(id: string, ...items: readonly Rule[]): Group {
  return { id, kind: 'group', match: 'any', items };
}

/** A group of which none may hold. */
export function none(id: string, ...items: readonly Rule[]): Group {
  return { id, kind: 'group', match: 'none', items };
}

/** A condition on a column of the one table. */
export function ofColumn(id: string, column: string, operator: string, value: unknown): Condition {
  return condition(id, { of: 'column', column }, operator, value);
}

/** A condition on a dimension that several tables share: one of these values. */
export function ofDimension(id: string, dimension: string, ...values: readonly string[]): Condition {
  return condition(id, { of: 'dimension', dimension }, 'isAnyOf', { values });
}

function condition(id: string, subject: Subject, operator: string, value: unknown): Condition {
  return { id, kind: 'condition', subject, operator, value };
}
