import * as v from 'valibot';
import { readAs } from '../../language/read.ts';
import type { SegmentLabel } from '../segmentLabel.ts';
import type { SaidOfSegment } from './bandsScheme.ts';
import type { Method } from './method.ts';
import { asSaid, saidSchema } from './saidSchema.ts';
import type { Setting } from './settings/setting.ts';

type Settings = Readonly<Record<string, Setting>>;

/** The scheme of a method whose parameters are settings; what a person says of its segments stands beside them. */
export type SettledScheme<Given extends Settings> = {
  readonly [Name in keyof Given]: Given[Name]['initial'];
} & { readonly said: readonly SaidOfSegment[] };

interface Parts<Given extends Settings> extends Pick<
  Method,
  'name' | 'label' | 'hint' | 'rest' | 'becomes' | 'offer'
> {
  readonly settings: Given;
  /** The segments as far as the settings tell them, in their order; the data may name others. */
  segments(scheme: SettledScheme<Given>): readonly Omit<SegmentLabel, 'color'>[];
  /** Whether some of its cuts come from the data; absent: they do. */
  readonly cutsFromData?: boolean;
  readonly example: SettledScheme<Given>;
}

/** A method whose scheme is a record of settings: its form, first values and reading follow from them. */
export function settledMethod<const Given extends Settings>({
  settings,
  segments,
  cutsFromData = true,
  ...rest
}: Parts<Given>): Method<SettledScheme<Given>> {
  const entries: readonly (readonly [string, Setting])[] = Object.entries(settings);
  const schema = v.strictObject({
    ...Object.fromEntries(entries.map(([name, setting]) => [name, setting.schema])),
    said: saidSchema,
  });
  const settled = (valueOf: (setting: Setting) => unknown) =>
    ({
      ...Object.fromEntries(entries.map(([name, setting]) => [name, valueOf(setting)])),
      said: [],
    }) as SettledScheme<Given>;
  return {
    ...rest,
    control: 'settings',
    settings,
    initial: settled(({ initial }) => initial),
    start: (traits) => settled((setting) => setting.start?.(traits) ?? setting.initial),
    read: (stored) => readAs(schema as v.GenericSchema<unknown, SettledScheme<Given>>, stored, rest.label),
    segments: (scheme) => asSaid(segments(scheme), scheme.said),
    references: (scheme) =>
      entries
        .filter(([, { matters }]) => matters?.(scheme) ?? true)
        .flatMap(([name, setting]) => setting.cells?.(scheme[name]) ?? []),
    subjects: (scheme) => entries.flatMap(([name, setting]) => setting.subjects?.(scheme[name]) ?? []),
    cutsFromData: () => cutsFromData,
  };
}
