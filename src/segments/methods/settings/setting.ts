import type * as v from 'valibot';
import type { MessageValue } from '../../../language/message.ts';
import type { Name, Text } from '../../../language/text.ts';
import type { ColumnFacts } from '../../../data/facts.ts';
import type { SubjectType } from '../../operators/operator.ts';
import type { Subject } from '../../rule.ts';

/** A column or trait that a method can be asked to use. */
export type Trait = Exclude<Subject, { of: 'segment' }>;

/** A trait with what is known of it, for what a person begins with. */
export interface KnownTrait {
  readonly subject: Trait;
  readonly type: SubjectType;
  readonly facts: ColumnFacts | null;
  /** What it does for its lens; null where it is not known, and for matched traits. */
  readonly role: string | null;
}

/** One parameter of a method: it is drawn as a control, gives its first value, and reads a stored one. */
export interface Setting<Value = unknown> {
  /** The name of its control in `ui/controls/segments/settings`. */
  readonly control: string;
  readonly label: Text;
  readonly hint?: Text;
  readonly initial: Value;
  readonly schema: v.GenericSchema<unknown, Value>;
  /** What a person begins with over these traits; without it, the initial value. */
  start?(traits: readonly KnownTrait[]): Value;
  /** The traits that a value of it asks about. */
  subjects?(value: Value): readonly Trait[];
  /** The other cells that a value of it refers to: their ids. */
  cells?(value: Value): readonly string[];
  /** Whether its control takes the whole width. */
  readonly isWide?: true;
  /** A value of it as someone reads it; `name` names a trait. Absent, or null: it is not told. */
  said?(value: Value, name: (trait: Trait) => Name): MessageValue | null;
  /** Whether it says anything beside the others; absent: always. */
  matters?(others: Readonly<Record<string, unknown>>): boolean;
}
