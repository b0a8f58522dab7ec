import { expect, test } from 'vitest';
import { isText } from '../../src/language/text.ts';
import { templates } from '../../src/notebook/templates/index.ts';
import { textsOf, withReferences, withTexts } from '../../src/share/templateTexts.ts';

const textsIn = (json: unknown): unknown[] =>
  isText(json)
    ? [json]
    : typeof json === 'object' && json !== null
      ? Object.values(json).flatMap(textsIn)
      : [];

test.each(templates)('every text of $name has a name of its own', async (template) => {
  const texts = await textsOf(template);
  expect(texts.size).toBe(textsIn(await template.make('n', '2026-03-01')).length);
});

/** What was put into links must keep its name: add to this list, and take nothing away. */
test('the names of texts that links may hold', async () => {
  const names = await Promise.all(templates.map(async (template) => [...(await textsOf(template)).keys()]));
  expect(names.flat()).toEqual(expect.arrayContaining(linkedTexts));
});

test('a text that was edited travels itself, one that is unknown says so', async () => {
  const [template] = templates;
  const notebook = await template!.make('n', '2026-03-01');
  const json = { title: notebook.title, own: 'Mine', edited: { ...(notebook.title as object), en: 'Other' } };
  const referred = await withReferences(json);
  expect(referred).toEqual({ ...json, title: { template: template!.name, text: 'notebook.title' } });
  expect(await withTexts(referred as Record<string, unknown>)).toEqual(json);
  const lost = await withTexts({
    a: { template: 'gone', text: 'x' },
    b: { template: template!.name, text: 'x' },
  });
  expect(textsIn(lost)).toHaveLength(2);
});

test('no more references than a notebook may have', async () => {
  const many = Array.from({ length: 2001 }, () => ({ template: 'clothingShop', text: 'notebook.title' }));
  expect(await withTexts({ many })).toBeNull();
});

const linkedTexts: string[] = `
notebook.title
age.name
gender.name
city.name
introduction.name
introduction.text
aboutMarket.name
aboutMarket.text
market.name
shoppers.name
conscious.name
quality.name
trend.name
everyday.name
inPerson.name
aboutLeads.name
aboutLeads.text
leads.name
readiness.name
hot.name
warm.name
curious.name
cold.name
conversion.name
aboutCustomers.name
aboutCustomers.text
customers.name
loyalty.name
new.name
loyal.name
occasional.name
atRisk.name
lapsed.name
worth.name
aboutComparison.name
aboutComparison.text
lifeStage.name
youngWomenCapital.name
otherYoung.name
midlifeCapital.name
midlifeElsewhere.name
olderWomen.name
olderMen.name
comparison.name
closing.name
closing.text
`
  .trim()
  .split('\n');
