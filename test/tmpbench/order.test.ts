import { test } from 'vitest';
import { identifierColumn, numberColumn, textColumnFrom } from '../../src/data/column.ts';
import { rowOrder } from '../../src/data/rowOrder.ts';
import { tableOf } from '../../src/data/table.ts';
test('bench', () => {
  for (const n of [300_000, 1_000_000]) {
    if (n > 300_000 && process.env['OLD']) continue;
    let s = 12345; const rnd = () => (s = (Math.imul(s, 1664525) + 1013904223) >>> 0) / 2 ** 32;
    const names = ['anna','erik','maria','giulia','lars','mette','søren','paolo'];
    const emails = Array.from({ length: n }, (_, i) => rnd() < 0.01 ? '' : `${names[Math.floor(rnd()*8)]}.${Math.floor(rnd()*1e7).toString(36)}${i}@example.com`);
    const parts = emails.map((e) => new TextEncoder().encode(e));
    const offsets = new Uint32Array(n + 1); parts.forEach((p, i) => (offsets[i + 1] = offsets[i]! + p.length));
    const bytes = new Uint8Array(offsets[n]!); parts.forEach((p, i) => bytes.set(p, offsets[i]));
    const table = tableOf([
      { name: 'email', column: identifierColumn(bytes, offsets) },
      { name: 'n', column: numberColumn(Float64Array.from({ length: n }, () => rnd() * 1000)) },
      { name: 'city', column: textColumnFrom(Array.from({ length: n }, () => 'city' + Math.floor(rnd() * 200))) },
    ]);
    for (const column of ['email', 'n', 'city']) for (const descending of [false, true]) {
      const t = performance.now(); rowOrder(table, { column, descending });
      console.log(n, column, descending, Math.round(performance.now() - t));
    }
  }
}, 600_000);
