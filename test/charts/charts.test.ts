import { describe, expect, test } from 'vitest';
import { charts } from '../../src/charts/index.ts';
import { languages, nameIn } from '../../src/language/text.ts';
import { palettes } from '../../src/charts/palette.ts';
import { aloneRows as alone, contextOf, exampleRows, labels } from './exampleRows.ts';
import { renderChart } from './renderChart.ts';

describe.each(charts)('the chart $name', (chart) => {
  const rows = exampleRows.get(chart.name)!;
  // Each chart is drawn in two languages, the next chart in the next ones: what is drawn differs by its texts alone.
  const wide = languages[charts.indexOf(chart) % languages.length]!;
  const narrow = languages[(charts.indexOf(chart) + 1) % languages.length]!;
  // A grid of figures is of no segments.
  const named = rows.some((row) => 'segment' in row) ? labels : [];

  test.each([
    [wide, 'light', 700],
    [narrow, 'dark', 320],
  ] as const)(
    'is drawn in %s without a complaint, %s, and keeps to %i pixels',
    async (language, theme, width) => {
      const context = contextOf({ language, theme, width });
      const { svg, complaints } = await renderChart(chart.spec(rows, context), language);
      expect(complaints).toEqual([]);
      if (theme === 'light') for (const { name } of named) expect(svg).toContain(nameIn(name, language));
      expect(svg).not.toMatch(/undefined|NaN|null/);
      expect(Number(/<svg[^>]* width="(\d+)/.exec(svg)![1])).toBeLessThanOrEqual(width + 20);
    },
  );

  test('is specified with every segment’s name in every language', () => {
    for (const language of languages) {
      const written = JSON.stringify(chart.spec(rows, contextOf({ language })));
      for (const { name } of named) expect(written).toContain(nameIn(name, language));
      expect(written).not.toMatch(/undefined|NaN/);
    }
  });

  test('loads nothing', () => {
    expect(JSON.stringify(chart.spec(rows, contextOf()))).not.toMatch(/"url"|"href"|"signal"/);
  });

  test('takes a title where it leaves the page', async () => {
    const title = { text: 'Who buys', subtitle: 'share of the leads' };
    const { svg, complaints } = await renderChart(chart.spec(rows, contextOf({ title })), 'en');
    expect(svg).toContain('Who buys');
    expect(complaints).toEqual([]);
  });

  test('has a text alternative and a table with the same segments', () => {
    for (const language of languages) {
      const context = contextOf({ language });
      const { columns, rows: lines } = chart.table(rows, context);
      expect(lines.length).toBeGreaterThanOrEqual(named.length);
      for (const line of lines) expect(line).toHaveLength(columns.length);
      for (const { name } of named) {
        const heads = [...lines.map(([first]) => first), ...columns.map(({ label }) => label)];
        expect(heads).toContain(nameIn(name, language));
        expect(chart.describe(rows, context)).toContain(nameIn(name, language));
      }
      expect(chart.describe(rows, context)).not.toMatch(/undefined|NaN|null/);
    }
  });

  test('stands without rows', async () => {
    const { complaints } = await renderChart(chart.spec([], contextOf({ segments: [] })), 'en');
    expect(complaints).toEqual([]);
  });

  test('says what it is in every language', () => {
    for (const language of languages) {
      expect(chart.label[language].trim()).not.toBe('');
      expect(chart.hint[language].trim()).not.toBe('');
    }
  });
});

describe.each(charts.filter(({ splits }) => splits))('the chart $name of each segment by itself', (chart) => {
  const rows = exampleRows.get(chart.name)!;

  test('is drawn with a heading each and no legend, wide and narrow, and as the numbers say', async () => {
    for (const width of [700, 320]) {
      const { svg, complaints } = await renderChart(
        chart.spec(rows, contextOf({ isSplit: true, width })),
        'en',
      );
      expect(complaints).toEqual([]);
      for (const { name } of labels) expect(svg).toContain(nameIn(name, 'en'));
      expect(svg).not.toMatch(/undefined|NaN|null/);
    }
  });
});

test.each(charts.filter(({ needs }) => needs).map(({ name }) => name))(
  'the chart %s is drawn of a table without segments, in the colour of its lens, without a word of segments',
  async (name) => {
    const chart = charts.find((each) => each.name === name)!;
    const rows = alone.get(name)!;
    const segments = [{ id: 'rest', name: 'all leads', color: 0 }];
    const spec = chart.spec(rows, contextOf({ segments }));
    const { svg, complaints } = await renderChart(spec, 'en');
    expect(complaints).toEqual([]);
    expect(svg).not.toMatch(/undefined|NaN|null/);
    // Neither its tooltips nor its hint speak of segments that are not there.
    expect(JSON.stringify(spec)).not.toContain('"title":"Segment"');
    if (name !== 'profileIndex') expect((chart.hintWhole ?? chart.hint).en).not.toMatch(/segment/i);
    if (name !== 'profileIndex') expect(svg).toContain(palettes.light.lens.lead);
    expect(chart.table(rows, contextOf({ segments })).rows.length).toBeGreaterThan(0);
  },
);

test('figures stand in the form of the language', () => {
  const named = (name: string) => charts.find((chart) => chart.name === name)!;
  const table = (name: string, language: 'en' | 'sv') =>
    named(name).table(exampleRows.get(name)!, contextOf({ language })).rows;
  expect(table('sizes', 'en')[0]).toEqual(['Students', '4', '40.0%']);
  expect(table('sizes', 'sv')[0]).toEqual(['Studenter', '4', '40,0\u00a0%']);
  expect(table('rateBySegment', 'en')[0]).toEqual(['Students', '66.7%', '20.8% – 93.9%', '3']);
  expect(table('rateBySegment', 'en').at(-1)).toEqual(['all leads', '55.6%', '26.7% – 81.1%', '9']);
  expect(table('strata', 'en')[1]).toEqual(['Retired', '2.2% (22)', '8.0% (80)', '0.0% (0)']);
  expect(table('indexChart', 'en')).toEqual([
    ['Students', 'Leads', '30', '25 – 36', ''],
    ['Students', 'Customers', '50', '39 – 63', ''],
    ['Retired', 'Leads', '364', '229 – 578', 'base of 22, too small'],
    ['Retired', 'Customers', '0', '–', 'base of 22, too small'],
    ['Everyone else', 'Leads', '138', '130 – 147', ''],
    ['Everyone else', 'Customers', '138', '128 – 150', ''],
  ]);
});

test('an axis of shares takes the language’s percent sign', async () => {
  const sizes = charts.find(({ name }) => name === 'sizes')!;
  const rows = exampleRows.get('sizes')!;
  const axis = async (language: 'en' | 'da') =>
    (await renderChart(sizes.spec(rows, contextOf({ language })), language)).svg;
  expect(await axis('en')).toContain('>20%<');
  expect(await axis('da')).toContain('>20\u00a0%<');
});
