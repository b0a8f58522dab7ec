import { say } from '../../../src/language/message.ts';
import { failed } from '../../../src/language/problem.ts';
import type { Column } from '../../../src/data/column.ts';
import { tableOf } from '../../../src/data/table.ts';
import { finish } from '../../../src/data/work.ts';
import type { Finding } from '../../../src/segments/checks/finding.ts';
import { rules } from '../../../src/segments/methods/rules.ts';
import { run } from '../../../src/segments/methods/rules.run.ts';
import type { RuleSegment, RulesScheme } from '../../../src/segments/methods/rulesScheme.ts';
import type { Rule } from '../../../src/segments/rule.ts';
import { contextOver } from '../contextOver.ts';

/** What the checks find in a scheme over some columns. */
export function findingsOf(
  scheme: RulesScheme,
  columns: Readonly<Record<string, Column>>,
): readonly Finding[] {
  const table = tableOf(Object.entries(columns).map(([name, column]) => ({ name, column })));
  const context = contextOver(table);
  const read = rules.read(JSON.parse(JSON.stringify(scheme)));
  if (failed(read)) throw new Error(say(read.problem.message, 'en'));
  const evaluated = finish(run.evaluate(read.value, context));
  if (failed(evaluated)) throw new Error(say(evaluated.problem.message, 'en'));
  return finish(run.check!(read.value, evaluated.value, context));
}

/** A finding in short: its check, weight and place, and the others it names. */
export function inShort({ check, weight, place, others = [] }: Finding): string {
  const at = (found: Finding['place']) => [found.segment, found.part].filter(Boolean).join('.');
  const rest = others.map(at).join(' ');
  return `${weight} ${check} ${at(place)}${rest ? ` < ${rest}` : ''}`.replaceAll('  ', ' ').trim();
}

/** A condition on a column; its id is the column and the operator unless told. */
export function asks(
  column: string,
  operator: string,
  value: unknown = null,
  more: Partial<Rule> = {},
): Rule {
  return {
    id: `${column}-${operator}`,
    kind: 'condition',
    subject: { of: 'column', column },
    operator,
    value,
    ...more,
  } as Rule;
}

/** A segment whose conditions must all hold. */
export function segment(id: string, items: readonly Rule[], more: Partial<RuleSegment> = {}): RuleSegment {
  const rule = { id: `${id}-rule`, kind: 'group', match: 'all', items: items.map(named(id)) } as const;
  return { id, name: id, color: 1, rule, ...more };
}

/** The ids of a segment's parts begin with the segment's, so that they are all different. */
function named(segment: string): (rule: Rule) => Rule {
  return (rule) => {
    const id = `${segment}-${rule.id}`;
    return rule.kind === 'group' ? { ...rule, id, items: rule.items.map(named(segment)) } : { ...rule, id };
  };
}

export function scheme(
  segments: readonly RuleSegment[],
  overlap: RulesScheme['overlap'] = 'firstMatch',
): RulesScheme {
  return { overlap, segments };
}
