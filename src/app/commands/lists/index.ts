import { registry } from '../../../language/registry.ts';
import { cells } from './cells.ts';
import { columns } from './columns.ts';
import { commandsOf } from './commandsOf.ts';
import { insertions } from './insertions.ts';
import { languageChoices } from './languageChoices.ts';
import { notebooks } from './notebooks.ts';
import { segments } from './segments.ts';
import { themeChoices } from './themeChoices.ts';

export const { list: choiceLists } = registry(
  commandsOf('notebook'),
  cells,
  insertions,
  commandsOf('cell'),
  commandsOf('moving'),
  notebooks,
  commandsOf('page'),
  languageChoices,
  themeChoices,
  segments,
  columns,
);
