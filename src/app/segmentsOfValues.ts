import { isAnyOf } from '../segments/operators/isAnyOf.ts';
import { isFalse } from '../segments/operators/isFalse.ts';
import { isTrue } from '../segments/operators/isTrue.ts';
import type { Operator } from '../segments/operators/operator.ts';
import type { RuleSegment } from '../segments/methods/rulesScheme.ts';
import { emptyGroup } from '../segments/rule.ts';
import { colorAt } from '../segments/segmentColors.ts';
import type { SubjectChoice } from './subjectChoices.ts';
import { valueChoices } from './valueChoices.ts';

/** The most segments that a split makes; the rest of the values stay with everyone else. */
const mostOfSplit = 20;

interface Part {
  readonly name: string;
  readonly operator: Pick<Operator, 'name'>;
  readonly value: unknown;
}

/** From more values on a text is a name or a number of its own for nearly every row. */
const mostToSplit = 200;

/** Whether a subject can be split: it has values to make segments of, and they are not legion. */
export function canSplit(choice: SubjectChoice): boolean {
  return (choice.facts?.distinct ?? 0) <= mostToSplit && partsOf(choice).length > 0;
}

/** What to split by at first: something whose every value gets a segment, else what has the fewest values. */
export function firstToSplit(choices: readonly SubjectChoice[]): SubjectChoice | undefined {
  const distinct = ({ facts }: SubjectChoice) => facts?.distinct ?? 2;
  const whole = choices.find((choice) => distinct(choice) > 1 && distinct(choice) <= mostOfSplit);
  return whole ?? choices.toSorted((one, other) => distinct(one) - distinct(other))[0];
}

/** One segment a value of a text or band, in their order; yes and no of a boolean. */
export function segmentsOfValues(choice: SubjectChoice, mint: () => string): readonly RuleSegment[] {
  return partsOf(choice)
    .slice(0, mostOfSplit)
    .map(({ name, operator, value }, position) => ({
      id: mint(),
      name,
      color: colorAt(position),
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
