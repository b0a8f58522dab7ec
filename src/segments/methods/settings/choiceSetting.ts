import * as v from 'valibot';
import type { Text } from '../../../language/text.ts';
import type { KnownTrait, Setting } from './setting.ts';

export interface Option<Name extends string = string> {
  readonly name: Name;
  readonly label: Text;
}

/** One of a few named ways; the first unless told. */
export interface ChoiceSetting<Name extends string = string> extends Setting<Name> {
  readonly options: readonly Option<Name>[];
}

interface Asked<Name extends string> {
  readonly label: Text;
  readonly hint?: Text;
  readonly options: readonly [Option<Name>, ...Option<Name>[]];
  /** What a person begins with over these traits; without it, the first. */
  start?(traits: readonly KnownTrait[]): Name;
  readonly matters?: Setting['matters'];
}

export function choiceSetting<const Name extends string>({
  label,
  hint,
  options,
  start,
  matters,
}: Asked<Name>): ChoiceSetting<Name> {
  return {
    control: 'choice',
    label,
    ...(hint && { hint }),
    options,
    initial: options[0].name,
    schema: v.picklist(options.map(({ name }) => name)),
    ...(start && { start }),
    said: (chosen) => options.find(({ name }) => name === chosen)?.label ?? null,
    ...(matters && { matters }),
  };
}
