import type { Name } from '../language/text.ts';
import { grid } from '../segments/methods/grid.ts';
import { firstWay } from '../segments/methods/bands/firstWay.ts';
import type { GridPart, GridScheme } from '../segments/methods/gridScheme.ts';
import type { RuleScope } from './ruleScope.ts';
import { type SubjectChoice, subjectKey } from './subjectChoices.ts';

/** Something that can be a part of a grid. */
export interface PartChoice {
  /** One string a choice. */
  readonly key: string;
  readonly name: Name;
  readonly of: 'column' | 'dimension' | 'segments';
  readonly type: SubjectChoice['type'];
  /** Values that it has in the table shown; null where that is not known. */
  readonly distinct: number | null;
  /** The part as it is when it is chosen. */
  readonly part: GridPart;
}

/** What a grid can be made of: columns, traits, and the segments of other cells. */
export function partChoices({ subjects, segments }: RuleScope): readonly PartChoice[] {
  const cells = new Map(segments.map(({ reference, cellName }) => [reference.cell, cellName]));
  return [
    ...subjects.flatMap((choice) => partOfSubject(choice) ?? []),
    ...Array.from(cells, ([cell, name]): PartChoice => ({
      key: `cell:${cell}`,
      name,
      of: 'segments',
      type: 'segment',
      distinct: segments.filter(({ reference }) => reference.cell === cell).length,
      part: { of: 'segments', cell },
    })),
  ];
}

function partOfSubject({ key, name, subject, type, facts }: SubjectChoice): PartChoice | null {
  if (subject.of === 'segment') return null;
  const choice = { key, name, of: subject.of, type, distinct: facts?.distinct ?? null };
  if (type === 'text' || type === 'boolean') return { ...choice, part: { of: 'values', subject } };
  if (type === 'segment') return null;
  const way = firstWay[type];
  return { ...choice, part: { of: 'bands', subject, way: way.name, options: way.initial } };
}

/** The key of the choice that a part is. */
export function partKey(part: GridPart): string {
  return part.of === 'segments' ? `cell:${part.cell}` : subjectKey(part.subject);
}

/** What is worth crossing, few values first; what tells nearly every row apart is not. */
function worthCrossing(choices: readonly PartChoice[]): readonly PartChoice[] {
  const has = (least: number, most: number) => (choice: PartChoice) =>
    choice.distinct === null || (choice.distinct >= least && choice.distinct <= most);
  const values = choices.filter(({ part }) => part.of !== 'bands');
  const quantities = choices.filter(({ part }) => part.of === 'bands');
  const few = values.filter(has(2, 12));
  return [
    ...few,
    ...quantities.filter(has(3, Number.POSITIVE_INFINITY)),
    ...values.filter((choice) => !few.includes(choice) && has(2, 50)(choice)),
  ];
}

/** What a grid gets next: something worth crossing that it does not have. */
export function nextPart(choices: readonly PartChoice[], parts: readonly GridPart[]): PartChoice | undefined {
  const taken = new Set(parts.map(partKey));
  return worthCrossing(choices).find(({ key }) => !taken.has(key));
}

/** The grid that a person begins with: two traits, with few values each where there are such. */
export function gridStart(scope: RuleScope): GridScheme {
  const parts = worthCrossing(partChoices(scope))
    .slice(0, 2)
    .map(({ part }) => part);
  return { ...grid.initial, parts };
}
