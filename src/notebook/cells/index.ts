import { registry } from '../../language/registry.ts';
import { chart } from './chart.ts';
import { compare } from './compare.ts';
import { data } from './data.ts';
import type { CellKind } from './kind.ts';
import { segment } from './segment.ts';
import { text } from './text.ts';

/** Parameters differ by kind; a kind is used with parameters that its own fields have read. */
const erase = <Parameters>(kind: CellKind<Parameters>) => kind as CellKind;

export const { list: cellKinds, named: cellKindNamed } = registry(
  erase(text),
  erase(data),
  erase(segment),
  erase(chart),
  erase(compare),
);
