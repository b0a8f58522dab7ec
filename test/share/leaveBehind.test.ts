import { describe, expect, test } from 'vitest';
import { failed } from '../../src/language/problem.ts';
import { fittedScore } from '../../src/segments/methods/fittedScore.ts';
import { health } from '../../src/segments/methods/health.ts';
import { methodNamed } from '../../src/segments/methods/index.ts';
import { points } from '../../src/segments/methods/points.ts';
import { leaveBehind } from '../../src/share/leaveBehind.ts';
import { conditionsIn } from '../../src/share/conditionsIn.ts';
import { revealingParts } from '../../src/share/revealingParts.ts';
import { withFingerprints } from '../../src/share/withFingerprints.ts';
import { peopleNotebook, peopleTables } from './peopleNotebook.ts';
import { notebookOfConditions } from './notebookOfConditions.ts';
import { templates } from '../../src/notebook/templates/index.ts';

const parts = revealingParts(peopleNotebook, peopleTables);
const conditions = (notebook: typeof peopleNotebook) =>
  new Map(
    notebook.cells.flatMap((cell) =>
      [...conditionsIn(cell.parameters, cell.name, cell.id)].map(({ condition }) => [
        condition.id,
        condition,
      ]),
    ),
  );

describe('what tells of rows or people', () => {
  test('is found, with the reason, what holds it and its values', () => {
    const found = parts.map(({ condition, reason, name, values }) => [
      condition?.id ?? null,
      reason,
      name,
      values.length,
    ]);
    expect(found).toEqual([
      [null, 'personal', 'Who', 2],
      ['key', 'personal', 'Number 4711', 1],
      ['mail-1', 'personal', 'Mail', 1],
      ['mail-3', 'address', 'Mail', 2],
      ['list', 'list', 'Lists', 1],
      ['many', 'list', 'Lists', 21],
      ['who', 'personal', 'Plain', 1],
      [null, 'address', 'Who is who', 2],
    ]);
  });

  test('is nothing in a sample and in rules by age, place and time', async () => {
    const [sample] = await Promise.all(templates.map(({ make }) => make('n', '2026-03-01')));
    expect(revealingParts(sample!, {})).toEqual([]);
    expect(revealingParts(notebookOfConditions(24), {})).toEqual([]);
  });

  test('is told by a name where nothing is known of a column, and by the person before the engine', () => {
    const asking = (name: string, role?: string | null) => {
      const [note, people, segments] = peopleNotebook.cells;
      const columns = role === undefined ? [] : [{ column: name, role }];
      const document = {
        ...peopleNotebook,
        cells: [
          note!,
          { ...people!, parameters: { ...people!.parameters, columns } },
          {
            ...segments!,
            parameters: {
              tables: ['people'],
              rule: {
                ...[...conditions(peopleNotebook).values()][0]!,
                subject: { of: 'column', column: name },
              },
            },
          },
        ],
      };
      return (seen: typeof peopleTables) =>
        revealingParts(document, seen).some(({ condition }) => condition !== null);
    };
    expect(asking('customer id')({})).toBe(true);
    expect(asking('town')({})).toBe(false);
    expect(asking('customer id', null)({})).toBe(false);
    expect(asking('contact')(peopleTables)).toBe(true);
    expect(asking('contact', null)(peopleTables)).toBe(false);
    expect(asking('town', 'phone')(peopleTables)).toBe(true);
  });
});

describe('what stays behind', () => {
  const bare = leaveBehind(peopleNotebook, parts);

  test('conditions become holes, the others stay as they are', () => {
    const [before, after] = [conditions(peopleNotebook), conditions(bare)];
    const holes = [...after.values()].filter(({ hole }) => hole).map(({ id }) => id);
    expect(holes).toEqual(['key', 'mail-1', 'mail-3', 'list', 'many', 'who']);
    for (const [id, condition] of after) {
      if (condition.hole) expect(condition).toEqual({ ...before.get(id), value: null, hole: true });
      else expect(condition).toEqual(before.get(id));
    }
  });

  test('none of it is anywhere in what is left', () => {
    const json = JSON.stringify(bare);
    for (const value of [
      'anna@',
      '70 123',
      'K-1001',
      '1002',
      '@example',
      'bo@',
      'Rome',
      '"Town 0"',
      'Number 4711',
    ])
      expect(json).not.toContain(value);
    expect(json).toContain('not 100 of them');
    expect(json).toContain('{"number":4711}');
    expect(bare.dimensions[1]).toEqual(peopleNotebook.dimensions[1]);
  });

  test('what is ticked travels', () => {
    const ticked = parts.filter(({ condition }) => condition?.id !== 'key' && condition !== null);
    const after = leaveBehind(peopleNotebook, ticked);
    expect(conditions(after).get('key')).toEqual(conditions(peopleNotebook).get('key'));
    expect(JSON.stringify(after)).toContain('anna@example.com');
    expect(after.dimensions).toEqual(peopleNotebook.dimensions);
    expect(leaveBehind(peopleNotebook, [])).toBe(peopleNotebook);
  });
});

describe('settings that keep values of a trait', () => {
  const of = (name: string) => ({ of: 'column', column: name }) as const;
  const metric = (name: string, bad: number, good: number) => ({ of: of(name), bad, good, weight: 1 });
  const scored = (method: string, scheme: object) => ({
    id: method,
    kind: 'segment',
    name: method,
    parameters: { tables: ['people'], definition: { method, scheme } },
  });
  const metrics = [metric('nr', 100_017, 998_311), metric('age', 20, 60)];
  const component = { id: 'c', name: 'Use', weight: 1, metrics };
  const notebook = {
    ...peopleNotebook,
    cells: [
      ...peopleNotebook.cells,
      scored('health', { ...health.initial, components: [component] }),
      scored('fittedScore', {
        ...fittedScore.initial,
        outcome: { of: of('contact'), yes: 'kim@example.org' },
      }),
      scored('points', { ...points.initial, outcome: { of: of('town'), yes: 'Rome-South' } }),
    ],
  };
  const found = revealingParts(notebook, peopleTables).filter(({ id }) => /^(health|fitted|points)/.test(id));

  test('are found where the trait tells who somebody is', () => {
    expect(found.map(({ reason, values }) => [reason, values])).toEqual([
      ['personal', ['100017', '998311']],
      ['personal', ['kim@example.org']],
    ]);
  });

  test('go whole, and what is left can be read', () => {
    const bare = leaveBehind(notebook, revealingParts(notebook, peopleTables));
    const json = JSON.stringify(bare);
    for (const value of ['100017', '998311', 'kim@']) expect(json).not.toContain(value);
    expect(json).toContain('Rome-South');
    for (const { id, parameters } of bare.cells.slice(-3)) {
      const { scheme } = parameters['definition'] as { readonly scheme: unknown };
      expect([id, failed(methodNamed(id)!.read(scheme))]).toEqual([id, false]);
    }
    expect(json).toContain(JSON.stringify([metric('age', 20, 60)]));
  });

  test('travel where they are ticked', () => {
    const others = revealingParts(notebook, peopleTables).filter(
      (part) => !found.some(({ id }) => id === part.id),
    );
    const json = JSON.stringify(leaveBehind(notebook, others));
    for (const value of ['100017', 'kim@example.org']) expect(json).toContain(value);
  });
});

describe('fingerprints', () => {
  test('are the columns, their types and the rows of a file, and no value', () => {
    const [, people] = withFingerprints(peopleNotebook, peopleTables).cells;
    expect(people?.parameters['source']).toEqual({
      ...(peopleNotebook.cells[1]!.parameters['source'] as object),
      rows: 300,
      columns: [
        { name: 'nr', type: 'number' },
        { name: 'contact', type: 'text' },
        { name: 'town', type: 'text' },
        { name: 'age', type: 'number' },
      ],
    });
  });

  test('of a wide table name what the notebook asks about', () => {
    const wide = Array.from({ length: 150 }, (_, number) => ({
      name: `c${number}`,
      type: 'number' as const,
      role: null,
    }));
    const tables = { people: { rows: 1, columns: [...wide, ...peopleTables['people']!.columns] } };
    const source = withFingerprints(peopleNotebook, tables).cells[1]!.parameters['source'];
    expect((source as { columns: { name: string }[] }).columns.map(({ name }) => name)).toEqual([
      'nr',
      'contact',
      'town',
      'age',
    ]);
  });

  test('are not made of what was not read', () => {
    expect(withFingerprints(peopleNotebook, {})).toEqual(peopleNotebook);
  });
});
