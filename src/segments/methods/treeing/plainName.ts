import type { MethodContext } from '../method.ts';
import type { CodedTrait } from './codedTrait.ts';

/** What a trait is called in a picture, whose words are in no language: as its column, where its own name is in four. */
export function plainName({ name, subject }: CodedTrait, { origin }: Pick<MethodContext, 'origin'>): string {
  if (typeof name === 'string') return name;
  return origin?.(subject) ?? (subject.of === 'column' ? subject.column : subject.dimension);
}
