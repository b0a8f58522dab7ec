import { message } from '../../../language/message.ts';
import * as words from '../../../language/words/reading.ts';
import { notTold } from '../../../language/words/settings.ts';
import type { DefinitionWords } from './definitionWords.ts';

/** What each setting that says something is set to. */
export const settings: DefinitionWords<Readonly<Record<string, unknown>>> = {
  sentences: () => new Map(),
  rest: notTold,
  lines: (scheme, { settings: asked = {}, sentences }) =>
    Object.entries(asked).flatMap(([name, setting]) => {
      if (!(setting.matters?.(scheme) ?? true)) return [];
      const said = setting.said?.(scheme[name], sentences.name) ?? null;
      return said === null ? [] : [{ label: setting.label, said: message(words.asIs, { text: said }) }];
    }),
};
