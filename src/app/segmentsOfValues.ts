import { isAnyOf } from '../segments/operators/isAnyOf.ts';
import { isFalse } from '../segments/operators/isFalse.ts';
import { isTrue } from '../segments/operators/isTrue.ts';
import type { Operator } from '../segments/operators/operator.ts';
import type { RuleSegment } from '../segments/methods/rulesScheme.ts';
import { emptyGroup } from '../segments/rule.ts';
import { firstToAsk, type SubjectChoice } from './subjectChoices.ts';
import { valueChoices } from './valueChoices.ts';

/** The most segments that a split makes; the rest of the values stay with everyone else. */
const mostOfSplit = 20;

interface Part {
  readonly name: string;
  readonly operator: Pick<Operator, 'name'>;
  readonly value: unknown;
}

/** Whether a subject can be split: it has values to make segments of. */
export function canSplit(choice: SubjectChoice): boolean {
  return partsOf(choice).length > 0;
}

/** What to split by at first: something with few values, and no text that tells rows apart. */
export function firstToSplit(choices: readonly SubjectChoice[]): SubjectChoice | undefined {
  const isCovered = ({ facts }: SubjectChoice) =>
    facts === null || (facts.distinct > 1 && facts.distinct <= mostOfSplit);
  return choices.find(isCovered) ?? firstToAsk(choices);
}

/** One segment a value of a text or band, in their order; yes and no of a boolean. */
export function segmentsOfValues(choice: SubjectChoice, mint: () => string): readonly RuleSegment[] {
  return partsOf(choice)
    .slice(0, mostOfSplit)
    .map(({ name, operator, value }, position) => ({
      id: mint(),
      name,
      color: (position % 10) + 1,
      rule: {
        ...emptyGroup(mint()),
        items: [{ id: mint(), kind: 'condition', subject: choice.subject, operator: operator.name, value }],
      },
    }));
}

const splits: Readonly<Partial<Record<SubjectChoice['type'], (choice: SubjectChoice) => readonly Part[]>>> = {
  text: (choice) =>
    valueChoices(choice, []).map(({ value }) => ({
      name: value,
      operator: isAnyOf,
      value: { values: [value] },
    })),
  boolean: ({ facts }) => {
    const [no = 'false', yes = 'true'] = facts?.labels ?? [];
    return [
      { name: yes, operator: isTrue, value: null },
      { name: no, operator: isFalse, value: null },
    ];
  },
};

function partsOf(choice: SubjectChoice): readonly Part[] {
  return splits[choice.type]?.(choice) ?? [];
}
