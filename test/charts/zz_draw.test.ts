import { compile } from '/work/main/node_modules/vega-lite/build/index.js';
import { writeFileSync, mkdirSync } from 'node:fs';
import { test } from 'vitest';
import { compareLayers } from '/work/main/src/compare/compareLayers.ts';
import { wilsonInterval } from '/work/main/src/statistics/wilsonInterval.ts';
import { charts, chartNamed } from '/work/main/src/charts/index.ts';
import { indexRows } from '/work/main/src/charts/indexRows.ts';
import { strataRows } from '/work/main/src/charts/strataRows.ts';
import { oracle, termDepositInput } from '/work/main/test/compare/termDeposit.ts';
import { renderChart } from '/work/main/test/charts/renderChart.ts';
test('draw', async () => {
  const input = termDepositInput(oracle!);
  const comparison = compareLayers(input);
  const lead = (id: string) => comparison.segments.find((s) => s.id === id)!;
  const ids = input.segments.map((s) => s.id);
  const rows: Record<string, any[]> = {
    strata: [...strataRows(comparison)], index: [...indexRows(comparison)],
    sizes: ids.map((segment) => ({ segment, rows: lead(segment).layers.lead!.rows, units: lead(segment).layers.lead!.units, share: lead(segment).layers.lead!.share })),
    rateBySegment: [...ids, null].map((segment) => { const n = segment ? lead(segment).layers.lead!.units : 45211; const k = segment ? lead(segment).layers.customer!.units : 5289; const i = wilsonInterval(k / n, n)!; return { segment, rows: n, yes: k, known: n, share: k / n, low: i[0], high: i[1] }; }),
    numberBySegment: [...ids, null].map((segment, i) => ({ segment, rows: 100, mean: 700 + 210 * i, q1: 75 + 20 * i, median: 329 + 70 * ((i * 3) % 7), q3: 831.5 + 240 * ((i * 3) % 7) })),
    categoryBySegment: [...ids, null].flatMap((segment, i) => ['blue-collar', 'management', 'technician', 'administrative work', 'services', 'retired', 'self-employed', 'entrepreneur', null].map((value, j) => ({ segment, value, units: 10, known: 100, share: [0.3, 0.2, 0.15, 0.1, 0.1, 0.06, 0.05, 0.03, 0.01][(j + i) % 9]! }))),
  };
  mkdirSync('/tmp/look/out', { recursive: true });
  for (const theme of ['light', 'dark'] as const) for (const width of [320, 640]) {
    let html = `<body style="margin:12px;font-family:system-ui;background:${theme === 'dark' ? '#1a1b1e' : '#fff'};">`;
    for (const chart of charts) {
      const spec = chart.spec(rows[chart.name]!, { language: theme === 'dark' ? 'sv' : 'en', theme, width, segments: input.segments, lens: 'lead', column: 'balance' }); const { complaints } = await renderChart(spec, theme === 'dark' ? 'sv' : 'en'); const id = 'c' + Math.random().toString(36).slice(2); const svg = '<div id="' + id + '"></div><script>new vega.View(vega.parse(' + JSON.stringify(compile(spec).spec) + '),{renderer:"svg"}).initialize("#' + id + '").runAsync()</script>';
      if (complaints.length) console.log(chart.name, complaints);
      html += `<div style="display:inline-block;margin:14px;vertical-align:top;outline:1px dotted #8888">${svg}</div>`;
      if (width === 640 && theme === 'light') console.log(chart.describe(rows[chart.name]!, { language: 'da', theme, width, segments: input.segments, lens: 'lead' }).slice(0, 200));
    }
    writeFileSync(`/tmp/look/out/${theme}-${width}.html`, '<meta charset=utf-8><script src="/tmp/look/vega.js"></script>' + html);
  }
}, 120000);
