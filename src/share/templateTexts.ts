import { isText, type Text } from '../language/text.ts';
import { type Template } from '../notebook/templates/template.ts';
import { templateNamed, templates } from '../notebook/templates/index.ts';

/** A text of a template, by the name of the template and of the place where it stands there. */
interface TextReference {
  readonly template: string;
  readonly text: string;
}

/** References that one link may hold at most. */
const mostReferences = 2000;

const unknownText: Text = {
  en: '(a text of another version of Strata)',
  sv: '(en text från en annan version av Strata)',
  it: '(un testo di un’altra versione di Strata)',
  da: '(en tekst fra en anden version af Strata)',
};

/** The JSON of a notebook in which every text that stands in a template as it is here is a reference to it. */
export async function withReferences(json: unknown): Promise<unknown> {
  if (!holds(json, isText)) return json;
  const references = new Map<string, TextReference>();
  for (const template of templates)
    for (const [text, said] of await textsOf(template)) {
      const key = keyOf(said);
      if (!references.has(key)) references.set(key, { template: template.name, text });
    }
  return mapParts(json, (part) => (isText(part) ? references.get(keyOf(part)) : undefined));
}

/** The JSON with its references to texts of templates followed; null when there are too many. */
export async function withTexts(
  json: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>> | null> {
  const asked: TextReference[] = [];
  mapParts(json, (part) => (isReference(part) ? (asked.push(part), part) : undefined));
  if (asked.length > mostReferences) return null;
  const known = new Map<string, ReadonlyMap<string, Text>>();
  for (const name of new Set(asked.map(({ template }) => template))) {
    const template = templateNamed(name);
    if (template) known.set(name, await textsOf(template));
  }
  const follow = ({ template, text }: TextReference) => known.get(template)?.get(text) ?? unknownText;
  return Object.fromEntries(
    Object.entries(json).map(([key, part]) => [
      key,
      mapParts(part, (inner) => (isReference(inner) ? follow(inner) : undefined)),
    ]),
  );
}

/** Every text of a template under the id of what it belongs to and the key under which it stands: `closing.name`. */
export async function textsOf(template: Template): Promise<ReadonlyMap<string, Text>> {
  const found = new Map<string, Text>();
  const visit = (value: unknown, owner: string): void => {
    if (Array.isArray(value)) value.forEach((part) => visit(part, owner));
    else if (isRecord(value)) {
      const id = typeof value['id'] === 'string' ? value['id'] : owner;
      for (const [key, part] of Object.entries(value))
        if (isText(part)) found.set(`${id}.${key}`, part);
        else visit(part, id);
    }
  };
  visit(await template.make('notebook', '2026-01-01'), '');
  return found;
}

function keyOf({ en, sv, it, da }: Text): string {
  return JSON.stringify([en, sv, it, da]);
}

function isReference(part: Readonly<Record<string, unknown>>): part is TextReference & typeof part {
  return (
    typeof part['template'] === 'string' && typeof part['text'] === 'string' && Object.keys(part).length === 2
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function holds(json: unknown, is: (part: unknown) => boolean): boolean {
  if (typeof json !== 'object' || json === null) return false;
  return is(json) || Object.values(json).some((part) => holds(part, is));
}

/** The JSON with some of its objects replaced; undefined leaves one as it is. */
function mapParts(json: unknown, replace: (part: Readonly<Record<string, unknown>>) => unknown): unknown {
  if (Array.isArray(json)) return json.map((part) => mapParts(part, replace));
  if (!isRecord(json)) return json;
  const replaced = replace(json);
  if (replaced !== undefined) return replaced;
  return Object.fromEntries(Object.entries(json).map(([key, part]) => [key, mapParts(part, replace)]));
}
