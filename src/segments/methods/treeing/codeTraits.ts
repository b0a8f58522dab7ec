import { failed, type Result } from '../../../language/problem.ts';
import { message } from '../../../language/message.ts';
import type { Name } from '../../../language/text.ts';
import type { Work } from '../../../data/work.ts';
import * as words from '../../../language/words/tree.ts';
import type { MethodContext } from '../method.ts';
import { levelsOf } from '../settled/levelsOf.ts';
import type { Trait } from '../settings/setting.ts';
import type { CodedTrait } from './codedTrait.ts';
import { mostLevels } from './toPredictBy.ts';

/** The traits that can be learned from, and the names of those with too many values. */
interface CodedTraits {
  readonly traits: readonly CodedTrait[];
  readonly left: readonly Name[];
}

/** How each trait is coded, by the rows of the table that is learned from. None to learn from is a problem. */
export function* codeTraits(
  subjects: readonly Trait[],
  context: Pick<MethodContext, 'table' | 'column'>,
  { nameOf }: Pick<MethodContext, 'nameOf'>,
): Work<Result<CodedTraits>> {
  const traits: CodedTrait[] = [];
  const left: Name[] = [];
  for (const subject of subjects) {
    const column = context.column(subject);
    if (failed(column)) return column;
    const name = nameOf?.(subject) ?? (subject.of === 'column' ? subject.column : subject.dimension);
    const { type } = column.value;
    const levels = levelsOf(column.value, context.table);
    yield { fraction: null };
    if (levels !== null && levels.length > mostLevels) left.push(name);
    else traits.push({ subject, name, type, levels });
  }
  if (traits.length === 0)
    return { problem: { message: message(left.length > 0 ? words.onlyNames : words.chooseTraits) } };
  return { value: { traits, left } };
}
