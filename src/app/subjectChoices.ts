import type { ColumnFacts } from '../data/facts.ts';
import * as words from '../language/words/rules.ts';
import type { Name } from '../language/text.ts';
import type { Dimension } from '../segments/dimension.ts';
import type { SubjectType } from '../segments/operators/operator.ts';
import type { Subject } from '../segments/rule.ts';
import { typeOfDimension } from '../segments/typeOfDimension.ts';

/** Something a condition can ask about, with what is known of it in the table shown. */
export interface SubjectChoice {
  /** One string a subject, for a list of options. */
  readonly key: string;
  readonly subject: Subject;
  readonly name: Name;
  readonly type: SubjectType;
  /** What the table shown holds; null while it is not known. */
  readonly facts: ColumnFacts | null;
  /** What the column does for its lens; null where that is not known, and for traits. */
  readonly role: string | null;
  /** The values in their own order, where the notebook gives one; else the facts' most frequent ones are offered. */
  readonly values: readonly string[] | null;
}

const keys: { readonly [Of in Subject['of']]: (subject: Extract<Subject, { of: Of }>) => string } = {
  column: ({ column }) => `column:${column}`,
  dimension: ({ dimension }) => `dimension:${dimension}`,
  segment: () => 'segment',
};

/** One string a subject, the same for the same subject. */
export function subjectKey(subject: Subject): string {
  return (keys[subject.of] as (subject: Subject) => string)(subject);
}

/** The columns of one table as subjects. */
export function columnSubjects(
  columns: readonly (ColumnFacts & { readonly role?: string | null })[],
): readonly SubjectChoice[] {
  return columns.map((facts) => {
    const subject: Subject = { of: 'column', column: facts.name };
    const { name, type, role = null } = facts;
    return { key: subjectKey(subject), subject, name, type, facts, role, values: null };
  });
}

/** The traits that every one of these tables has, as subjects; `facts` are those of the table shown. */
export function dimensionSubjects(
  dimensions: readonly Dimension[],
  facts: Readonly<Record<string, ColumnFacts>>,
): readonly SubjectChoice[] {
  return dimensions.map((dimension) => {
    const { id, name, values, bands } = dimension;
    const type = typeOfDimension(dimension);
    const subject: Subject = { of: 'dimension', dimension: id };
    return {
      key: subjectKey(subject),
      subject,
      name,
      type,
      facts: facts[id] ?? null,
      role: null,
      values: type === 'text' ? (bands?.labels ?? values) : null,
    };
  });
}

/** Membership of the segments of other cells, as a subject. */
export const segmentSubject: SubjectChoice = {
  key: 'segment',
  subject: { of: 'segment' },
  name: words.memberOf,
  type: 'segment',
  facts: null,
  role: null,
  values: null,
};

/** What a new condition asks about first: something that many rows share, not what tells every row apart. */
export function firstToAsk(subjects: readonly SubjectChoice[]): SubjectChoice | undefined {
  const tellsApart = ({ facts }: SubjectChoice) =>
    facts !== null &&
    facts.rows > 1 &&
    facts.distinct > facts.rows * (facts.type === 'text' ? 0.5 : 0.99) &&
    facts.distinct > 20;
  return subjects.find((choice) => !tellsApart(choice)) ?? subjects[0];
}
