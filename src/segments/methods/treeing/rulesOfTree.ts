import type { PathCondition } from '../../../statistics/pathOf.ts';
import { dayLength, startOfDay } from '../../operators/calendar.ts';
import type { Condition, Group, Rule } from '../../rule.ts';
import { colorAt } from '../../segmentColors.ts';
import type { SegmentLabel } from '../../segmentLabel.ts';
import type { RulesScheme, RuleSegment } from '../rulesScheme.ts';
import type { CodedTrait } from './codedTrait.ts';
import type { LearnedTree } from './learnedTree.ts';

/**
 * A tree as rules that a person can edit: a segment a leaf, with exactly the rows that the tree puts there, those that
 * lack a value among them. `labels` gives names and colours. A trait's values that the tree has not seen count as
 * missing to it; so they do to the rules.
 */
export function rulesOfTree(
  { leaves, traits }: Pick<LearnedTree, 'leaves' | 'traits'>,
  labels: readonly SegmentLabel[],
): RulesScheme {
  const byId = new Map(labels.map((label) => [label.id, label]));
  return {
    overlap: 'firstMatch',
    segments: leaves.map(({ id, name, path }, position): RuleSegment => {
      const said = byId.get(id);
      return {
        id,
        name: said?.name ?? name,
        color: said?.color ?? colorAt(position),
        rule: ruleOf(path, traits, `${id}.rule`),
      };
    }),
  };
}

function ruleOf(path: readonly PathCondition[], traits: readonly CodedTrait[], id: string): Group {
  const items = path.flatMap((condition, position) =>
    partsOf(condition, traits[condition.column]!, `${id}.${position}`),
  );
  // A tree that has not split holds every row: those with a value of a trait, and those without.
  if (items.length > 0) return { id, kind: 'group', match: 'all', items };
  const { subject } = traits[0]!;
  const lacks: Condition = { id: `${id}.0`, kind: 'condition', subject, operator: 'empty', value: null };
  return { id, kind: 'group', match: 'any', items: [lacks, { ...lacks, id: `${id}.1`, negated: true }] };
}

/** The conditions that a step of a path comes to; none where it holds for every row. */
function partsOf(condition: PathCondition, trait: CodedTrait, id: string): readonly Rule[] {
  const { subject, levels } = trait;
  const asked = (part: string, operator: string, value: unknown, negated = false): Condition => ({
    id: `${id}.${part}`,
    kind: 'condition',
    subject,
    operator,
    value,
    ...(negated && { negated: true }),
  });
  const lacks = asked('empty', 'empty', null);
  if (condition.kind === 'missing') return [lacks];
  if (condition.kind === 'category') {
    if (trait.type === 'boolean') return booleanParts(condition, asked, lacks);
    const inside = condition.levels.map((code) => levels![code - 1]!);
    const outside = levels!.filter((value) => !inside.includes(value));
    // What is unseen goes where missing goes: “none of the others” takes both.
    if (condition.missing)
      return outside.length === 0 ? [] : [asked('others', 'isAnyOf', { values: outside }, true)];
    return [asked('values', 'isAnyOf', { values: inside })];
  }
  const { above, upTo, missing } = condition;
  const bounds = trait.type === 'date' ? dateBounds : numberBounds;
  const items: Condition[] = [];
  if (missing) {
    // The complement of the other side holds for rows without a value too.
    if (above !== null) items.push(asked('above', bounds.upTo(above)[0], bounds.upTo(above)[1], true));
    if (upTo !== null) items.push(asked('upTo', bounds.above(upTo)[0], bounds.above(upTo)[1], true));
    return items;
  }
  if (above !== null) items.push(asked('above', ...bounds.above(above)));
  if (upTo !== null) items.push(asked('upTo', ...bounds.upTo(upTo)));
  return items.length > 0 ? items : [asked('any', 'empty', null, true)];
}

function booleanParts(
  { levels, missing }: Extract<PathCondition, { kind: 'category' }>,
  asked: (part: string, operator: string, value: unknown, negated?: boolean) => Condition,
  lacks: Condition,
): readonly Rule[] {
  const [isNo, isYes] = [levels.includes(1), levels.includes(2)];
  if (isNo && isYes) return missing ? [] : [{ ...lacks, negated: true }];
  if (!isNo && !isYes) return [lacks];
  if (missing) return [asked('value', isYes ? 'isFalse' : 'isTrue', null, true)];
  return [asked('value', isYes ? 'isTrue' : 'isFalse', null)];
}

type Asked = readonly [operator: string, value: unknown];

interface Bounds {
  readonly above: (bound: number) => Asked;
  readonly upTo: (bound: number) => Asked;
}

const numberBounds: Bounds = {
  above: (number) => ['moreThan', { number }],
  upTo: (number) => ['atMost', { number }],
};

/** Dates were learned as whole days: up to a bound is before the day after it. */
const dateBounds: Bounds = {
  above: (bound) => ['after', { date: written(startOfDay(bound)) }],
  upTo: (bound) => ['before', { date: written(startOfDay(bound) + dayLength) }],
};

const written = (day: number) => new Date(day).toISOString().slice(0, 10);
