import { describe, expect, test } from 'vitest';
import { say } from '../../src/language/message.ts';
import { failed } from '../../src/language/problem.ts';
import { changeCell, removeCell, renameCell, setParameter } from '../../src/notebook/edit.ts';
import type { Notebook } from '../../src/notebook/notebook.ts';
import type { Outcome } from '../../src/notebook/outcome.ts';
import type { Question } from '../../src/notebook/question.ts';
import type { Dimension } from '../../src/segments/dimension.ts';
import { runNotebook } from '../../src/engine/runNotebook.ts';
import {
  all,
  chartCell,
  compareCell,
  dataCell,
  fileOf,
  inSegment,
  loaderOf,
  notebookOf,
  ofColumn,
  ofDimension,
  resultOf,
  rulesCell,
  textCell,
} from './notebookOf.ts';
import { RecordingEngine } from './recordingEngine.ts';

const people = fileOf(
  'people.csv',
  'name,age,city,joined\nAda,20,Rome,2024-01-05\nBo,40,Lund,2024-02-10\nCy,,Rome,2024-02-20\nDi,70,Oslo,2024-03-01\n',
);
const survey = fileOf('survey.csv', 'age,city\n25,Rome\n45,Rome\n65,Lund\n');

const older = (from: number) => ({ older: all(ofColumn('age', 'atLeast', { number: from })) });

/** Two tables; segments by a column, by a relative date and by a shared trait, and what is drawn of them. */
const everything = notebookOf(
  [
    textCell('intro', 'Hello'),
    dataCell('people', people, { lens: 'customer' }),
    dataCell('survey', survey, { lens: 'market' }),
    rulesCell('byAge', ['people'], older(40)),
    compareCell('byAgeCompared', 'byAge'),
    chartCell('byAgeDrawn', 'byAge'),
    rulesCell('recent', ['people'], {
      recent: all(ofColumn('joined', 'inTheLast', { count: 20, unit: 'day' })),
    }),
    rulesCell('romans', ['people', 'survey'], { romans: all(ofDimension('place', 'Rome')) }),
    compareCell('romansCompared', 'romans'),
  ],
  {
    dimensions: [
      {
        id: 'place',
        name: 'Place',
        type: 'category',
        values: ['Rome', 'Lund', 'Oslo'],
        bindings: [
          { cell: 'people', column: 'city', recode: { by: 'asIs' } },
          { cell: 'survey', column: 'city', recode: { by: 'asIs' } },
        ],
      },
    ],
  },
);

// What runs is loaded when it is first needed: here, before any test begins.
await runNotebook(everything, loaderOf(people, survey).file);

function problemsOf(outcome: Outcome | undefined) {
  if (outcome?.state !== 'failed') throw new Error(JSON.stringify(outcome));
  return outcome.problems.map(({ message, remedy, place }) => ({
    says: say(message, 'en'),
    remedy: remedy && say(remedy, 'en'),
    place,
  }));
}

describe('an edit runs again only what depends on it', () => {
  async function started() {
    const engine = new RecordingEngine(loaderOf(people, survey));
    await engine.rerun(everything);
    for (const { id } of everything.cells) expect(engine.outcomes[id]?.state, id).toBe('done');
    engine.told = [];
    return engine;
  }

  test('nothing, when nothing has changed', async () => {
    const engine = await started();
    expect(await engine.rerun({ ...everything })).toEqual([]);
    expect(engine.told).toEqual([]);
  });

  test('a text cell alone; a name, a title and an order nothing', async () => {
    const engine = await started();
    expect(await engine.rerun(setParameter(everything, 'intro', 'text', 'Hej'))).toEqual(['intro']);
    const renamed = renameCell({ ...everything, title: 'Other' }, 'people', 'Folk');
    expect(await engine.rerun(setParameter(renamed, 'intro', 'text', 'Hej'))).toEqual([]);
    expect(await engine.rerun({ ...everything, cells: everything.cells.toReversed() })).toEqual(['intro']);
  });

  test('a changed condition: its cell, and what is drawn and compared of it', async () => {
    const engine = await started();
    const { definition } = rulesCell('byAge', ['people'], older(41)).parameters as Record<string, unknown>;
    const edited = setParameter(everything, 'byAge', 'definition', definition);
    expect(await engine.rerun(edited)).toEqual(['byAge', 'byAgeCompared', 'byAgeDrawn']);
    expect(resultOf(engine.outcomes['byAge'], 'segmentation').tables[0]?.segments[0]?.kept).toBe(1);
  });

  test('another as-of: the cell that asks for today', async () => {
    const engine = await started();
    const recent = () => resultOf(engine.outcomes['recent'], 'segmentation').tables[0]?.segments[0]?.kept;
    // Today is 2 March: from 11 February on.
    expect(recent()).toBe(2);
    expect(await engine.rerun({ ...everything, asOf: '2024-02-20' })).toEqual(['recent']);
    // From 31 January up to 19 February.
    expect(recent()).toBe(1);
    expect(await engine.rerun({ ...everything, asOf: '2024-03-02' })).toEqual(['recent']);
    expect(recent()).toBe(2);
  });

  test('another dimension: the cells over tables that it is bound in, and nothing else', async () => {
    const engine = await started();
    const [place] = everything.dimensions as [Dimension];
    const recoded: Dimension = {
      ...place,
      bindings: place.bindings.map((binding) => ({
        ...binding,
        recode: { by: 'values', map: [['Lund', 'Rome']], others: 'keep' },
      })),
    };
    const changed = await engine.rerun({ ...everything, dimensions: [recoded] });
    expect(changed).toEqual(expect.arrayContaining(['romans', 'romansCompared']));
    expect(changed).not.toEqual(expect.arrayContaining(['people']));
    for (const untouched of ['intro', 'people', 'survey']) expect(changed).not.toContain(untouched);
    const [first, second] = resultOf(engine.outcomes['romans'], 'segmentation').tables;
    expect([first?.segments[0]?.kept, second?.segments[0]?.kept]).toEqual([3, 3]);
  });

  test('what a table keeps: its view stays while the rows are the same, and the rule is asked anew', async () => {
    const where = (from: number) => ({ where: all(ofColumn('age', 'atLeast', { number: from })) });
    const over = (from: number) =>
      notebookOf([dataCell('people', people, where(from)), rulesCell('byAge', ['people'], older(50))]);
    const engine = new RecordingEngine(loaderOf(people));
    await engine.rerun(over(30));
    const view = () => (engine.engine.kept('people') as { table: unknown }).table;
    const first = view();
    await engine.rerun(over(31));
    expect(view()).toBe(first);
    await engine.rerun(over(41));
    expect(view()).not.toBe(first);
    expect(resultOf(engine.outcomes['people'], 'table').rows).toBe(1);
  });

  test('a dimension that a table’s own rule asks about', async () => {
    const bound = (map: readonly (readonly [string, string])[]): Dimension => ({
      id: 'place',
      name: 'Place',
      type: 'category',
      values: ['Rome'],
      bindings: [{ cell: 'people', column: 'city', recode: { by: 'values', map, others: 'keep' } }],
    });
    const cells = [dataCell('people', people, { where: all(ofDimension('place', 'Rome')) })];
    const engine = new RecordingEngine(loaderOf(people));
    await engine.rerun(notebookOf(cells, { dimensions: [bound([])] }));
    expect(resultOf(engine.outcomes['people'], 'table').rows).toBe(2);
    await engine.rerun(notebookOf(cells, { dimensions: [bound([['Oslo', 'Rome']])] }));
    expect(resultOf(engine.outcomes['people'], 'table').rows).toBe(3);
  });

  test('a page that begins anew is told everything, and nothing has run again', async () => {
    const engine = await started();
    const before = { ...engine.outcomes };
    await engine.engine.run(everything, true);
    expect(engine.told.toSorted()).toEqual(everything.cells.map(({ id }) => id).toSorted());
    for (const { id } of everything.cells) expect(engine.outcomes[id]).toEqual(before[id]);
  });
});

describe('what cannot run says why, and the rest goes on', () => {
  const rest = [dataCell('people', people), rulesCell('byAge', ['people'], older(40))];

  async function outcomesOf(...cells: Notebook['cells']) {
    const { outcomes } = await runNotebook(notebookOf([...rest, ...cells]), loaderOf(people).file);
    expect(resultOf(outcomes['byAge'], 'segmentation').tables[0]?.segments[0]?.kept).toBe(2);
    return outcomes;
  }

  test('a source that is not here names its file; dependants wait for the cell it began with', async () => {
    const outcomes = await outcomesOf(
      dataCell('survey', survey),
      dataCell('part', { from: 'cell', cell: 'survey' }),
      rulesCell('parts', ['part'], older(1)),
      compareCell('compared', 'parts'),
    );
    expect(problemsOf(outcomes['survey'])).toEqual([
      {
        says: 'The rows of survey.csv are not in this browser.',
        remedy: 'Choose survey.csv again, or another file with the same columns.',
        place: { cell: 'survey', source: survey.source.hash },
      },
    ]);
    for (const id of ['part', 'parts', 'compared'])
      expect(outcomes[id]).toEqual({ state: 'waiting', for: 'survey' });
  });

  test('a cell over a deleted one', async () => {
    const outcomes = await outcomesOf(rulesCell('lost', ['gone'], older(1)), compareCell('compared', 'lost'));
    expect(problemsOf(outcomes['lost'])).toEqual([
      {
        says: 'A cell that this one stands on is gone.',
        remedy: 'Choose another one, or undo.',
        place: { cell: 'lost' },
      },
    ]);
    expect(outcomes['compared']).toEqual({ state: 'waiting', for: 'lost' });
  });

  test('segments that stand on each other in a circle', async () => {
    const outcomes = await outcomesOf(
      rulesCell('one', ['people'], { a: all(inSegment('two', 'b')) }),
      rulesCell('two', ['people'], { b: all(inSegment('one', 'a')) }),
      compareCell('compared', 'two'),
    );
    for (const [id, way] of [
      ['one', 'one, two and one'],
      ['two', 'two, one and two'],
    ] as const) {
      expect(problemsOf(outcomes[id])[0]?.says).toBe(`These cells stand on each other in a circle: ${way}.`);
    }
    expect(outcomes['compared']).toEqual({ state: 'waiting', for: 'two' });
  });

  test('a kind from the future', async () => {
    const outcomes = await outcomesOf({ id: 'new', kind: 'hologram', name: 'New', parameters: { depth: 3 } });
    expect(problemsOf(outcomes['new'])[0]?.says).toContain('“hologram”');
  });

  test.each([
    ['source', { source: { from: 'moon' } }],
    ['marketSize', { marketSize: -5 }],
    ['where', { where: { nonsense: true } }],
    ['grain', { grain: 'coarse' }],
  ])('a nonsense parameter is a problem at its field: %s', async (field, parameters) => {
    const cell = dataCell('nonsense', people);
    const outcomes = await outcomesOf({ ...cell, parameters: { ...cell.parameters, ...parameters } });
    const problems = problemsOf(outcomes['nonsense']);
    expect(problems).toHaveLength(1);
    expect(problems[0]?.place).toMatchObject({ cell: 'nonsense', field });
  });

  test('two nonsense parameters are two problems', async () => {
    const outcomes = await outcomesOf(dataCell('nonsense', people, { grain: 1, weight: 2 }));
    expect(problemsOf(outcomes['nonsense']).map(({ place }) => place?.field)).toEqual(['grain', 'weight']);
  });

  test.each([
    ['tables', rulesCell('misfit', ['prose'], older(1))],
    ['tables', rulesCell('misfit', ['byAge'], older(1))],
    ['definition', rulesCell('misfit', ['people'], { a: all(inSegment('people', 'a')) })],
    ['source', dataCell('misfit', { from: 'cell', cell: 'byAge' })],
    ['where', dataCell('misfit', people, { where: all(inSegment('prose', 'a')) })],
    ['segments', compareCell('misfit', 'people')],
    ['segments', chartCell('misfit', 'prose')],
    ['table', chartCell('misfit', 'byAge', { table: 'prose' })],
  ])('a cell of the wrong kind is a problem at the field that names it: %s', async (field, cell) => {
    const outcomes = await outcomesOf(textCell('prose', ''), cell);
    expect(problemsOf(outcomes['misfit'])).toMatchObject([
      { remedy: 'Choose another cell.', place: { cell: 'misfit', field } },
    ]);
  });

  test('a column that is gone names the segment and the condition', async () => {
    const rule = ofColumn('height', 'atLeast', { number: 1 });
    const outcomes = await outcomesOf(rulesCell('tall', ['people'], { tall: all(rule) }));
    expect(problemsOf(outcomes['tall'])).toMatchObject([
      {
        says: 'The column “height” is not in this table.',
        place: { cell: 'tall', field: 'definition', segment: 'tall', condition: rule.id },
      },
    ]);
  });
});

describe('segments in segments', () => {
  const cells = [
    dataCell('people', people),
    dataCell('survey', survey),
    rulesCell('inner', ['people'], older(40)),
  ];

  test('over the same table, wherever the cells stand', async () => {
    const outer = rulesCell('outer', ['people'], {
      both: all(inSegment('inner', 'older'), ofColumn('city', 'is', { text: 'Oslo', caseSensitive: true })),
      others: all(inSegment('inner', 'rest')),
    });
    for (const order of [
      [outer, ...cells],
      [...cells, outer],
    ]) {
      const { outcomes } = await runNotebook(notebookOf(order), loaderOf(people, survey).file);
      const [table] = resultOf(outcomes['outer'], 'segmentation').tables;
      expect(table?.segments.map(({ kept }) => kept)).toEqual([1, 2, 1]);
    }
  });

  test('in the rule of a data cell over that table', async () => {
    const members = (segment: string) => ({ where: all(inSegment('inner', segment)) });
    const over = { from: 'cell', cell: 'people' } as const;
    const notebook = notebookOf([
      dataCell('elders', over, members('older')),
      dataCell('others', over, members('rest')),
      ...cells,
      rulesCell('oldest', ['elders'], older(70)),
    ]);
    const engine = new RecordingEngine(loaderOf(people, survey));
    await engine.rerun(notebook);
    const rows = () => ['elders', 'others'].map((id) => resultOf(engine.outcomes[id], 'table').rows);
    expect(rows()).toEqual([2, 2]);
    const { definition } = rulesCell('inner', ['people'], older(70)).parameters as Record<string, unknown>;
    const changed = await engine.rerun(setParameter(notebook, 'inner', 'definition', definition));
    expect(changed).toEqual(['elders', 'others', 'inner', 'oldest']);
    expect(rows()).toEqual([1, 3]);
  });

  test('over another table they are refused', async () => {
    const outer = rulesCell('outer', ['survey'], { a: all(inSegment('inner', 'older')) });
    const { outcomes } = await runNotebook(notebookOf([...cells, outer]), loaderOf(people, survey).file);
    expect(problemsOf(outcomes['outer'])).toMatchObject([
      {
        says: 'A segment that the rule asks about is gone, or stands over another table.',
        remedy: 'Choose a segment of a cell over the same table.',
      },
    ]);
  });

  test('a segment that is gone', async () => {
    const outer = rulesCell('outer', ['people'], { a: all(inSegment('inner', 'elder')) });
    const { outcomes } = await runNotebook(notebookOf([...cells, outer]), loaderOf(people, survey).file);
    expect(problemsOf(outcomes['outer'])[0]?.says).toContain('is gone');
  });
});

describe('runs that follow each other', () => {
  test('no outcome of the first after one of the second', async () => {
    const ages: number[] = [];
    const recording = new RecordingEngine(loaderOf(people), ({ byAge }) => {
      if (byAge?.state === 'done') ages.push(resultOf(byAge, 'segmentation').tables[0]!.segments[0]!.kept);
    });
    const over = (from: number) =>
      notebookOf([dataCell('people', people), rulesCell('byAge', ['people'], older(from))]);
    const runs = [20, 40, 70].map((from) => recording.engine.run(over(from)));
    await Promise.all(runs);
    expect(ages.at(-1)).toBe(1);
    expect(ages.length).toBe(1);
  });

  test('a newer run does not wait for a file that it does not need', async () => {
    const { file } = loaderOf(survey);
    const recording = new RecordingEngine({
      file: (hash) => (hash === people.source.hash ? new Promise(() => {}) : file(hash)),
    });
    void recording.engine.run(notebookOf([dataCell('people', people)]));
    await recording.engine.run(notebookOf([dataCell('survey', survey)]));
    expect(resultOf(recording.outcomes['survey'], 'table').rows).toBe(3);
    expect(recording.outcomes['people']?.state).not.toBe('done');
  });

  test('a newer run goes on with a reading that is under way', async () => {
    const loader = loaderOf(people);
    const recording = new RecordingEngine({ file: loader.file });
    const notebook = notebookOf([dataCell('people', people)]);
    void recording.engine.run(notebook);
    await Promise.resolve();
    void recording.engine.run({ ...notebook, title: 'One' });
    await recording.engine.run({ ...notebook, title: 'Two' });
    expect(resultOf(recording.outcomes['people'], 'table').rows).toBe(4);
    expect(loader.asked).toHaveLength(1);
  });

  test('cancelled while it reads: what is done stays, the rest says so, and runs again when asked', async () => {
    let giveUp = true;
    const { file } = loaderOf(people, survey);
    const recording = new RecordingEngine({
      file: async (hash) => {
        if (hash === survey.source.hash && giveUp) {
          queueMicrotask(() => recording.engine.cancel());
          return new Promise(() => {});
        }
        return file(hash);
      },
    });
    const notebook = notebookOf([
      dataCell('people', people),
      dataCell('survey', survey),
      rulesCell('byAge', ['survey'], older(40)),
    ]);
    await recording.engine.run(notebook);
    expect(recording.outcomes['people']?.state).toBe('done');
    for (const id of ['survey', 'byAge']) {
      expect(problemsOf(recording.outcomes[id])).toMatchObject([
        { says: 'Cancelled.', remedy: 'Run it again when you like.', place: { cell: id } },
      ]);
    }
    giveUp = false;
    const people4 = recording.outcomes['people'];
    await recording.engine.run(notebook);
    expect(recording.outcomes['people']).toBe(people4);
    expect(resultOf(recording.outcomes['byAge'], 'segmentation').tables[0]?.segments[0]?.kept).toBe(2);
  });

  test('a cancel when all is settled changes nothing', async () => {
    const recording = new RecordingEngine(loaderOf(people));
    await recording.rerun(
      notebookOf([
        dataCell('people', people),
        dataCell('survey', survey),
        rulesCell('byAge', ['survey'], older(40)),
      ]),
    );
    recording.told = [];
    recording.engine.cancel();
    expect(recording.told).toEqual([]);
    expect(recording.outcomes['byAge']).toEqual({ state: 'waiting', for: 'survey' });
  });

  test('a run that breaks does not break the next', async () => {
    let isBroken = true;
    const { file } = loaderOf(people);
    const recording = new RecordingEngine({
      file: (hash) => (isBroken ? Promise.reject(new Error('broken')) : file(hash)),
    });
    const notebook = notebookOf([dataCell('people', people)]);
    await expect(recording.engine.run(notebook)).rejects.toThrow('broken');
    isBroken = false;
    await recording.engine.run(notebook);
    expect(resultOf(recording.outcomes['people'], 'table').rows).toBe(4);
  });

  test('a cell that was removed and came back runs again', async () => {
    const recording = new RecordingEngine(loaderOf(people));
    const notebook = notebookOf([dataCell('people', people)]);
    await recording.rerun(notebook);
    await recording.rerun(removeCell(notebook, 'people'));
    expect(recording.engine.kept('people')).toBeUndefined();
    recording.outcomes = {};
    await recording.rerun(notebook);
    expect(resultOf(recording.outcomes['people'], 'table').rows).toBe(4);
  });
});

describe('questions', () => {
  const rows = fileOf('rows.csv', 'id,size,shop\na,2,North\nb,,South\nc,1,North\nd,2,nordic\ne,3,\n');
  const notebook = notebookOf([
    textCell('prose', ''),
    dataCell('rows', rows),
    dataCell(
      'part',
      { from: 'cell', cell: 'rows' },
      { where: all(ofColumn('size', 'atLeast', { number: 2 })) },
    ),
  ]);

  async function answer<Q extends Question>(cell: string, question: Q) {
    const recording = new RecordingEngine(loaderOf(rows));
    await recording.rerun(notebook);
    const result = await recording.engine.ask(cell, question);
    if (failed(result)) throw new Error(say(result.problem.message, 'en'));
    return result.value;
  }

  const page = { ask: 'rows', from: 0, count: 200 } as const;
  const ids = (answered: { rows: readonly (readonly unknown[])[] }) =>
    answered.rows.map(([id]) => id).join('');

  test('a page of rows, in the order of the file', async () => {
    const answered = await answer('rows', { ...page, from: 1, count: 2 });
    expect(answered).toEqual({
      from: 1,
      total: 5,
      numbers: [1, 2],
      rows: [
        ['b', null, 'South'],
        ['c', 1, 'North'],
      ],
    });
  });

  test.each([
    ['size', false, 'cadeb'],
    ['size', true, 'eadcb'],
    ['id', true, 'edcba'],
    ['gone', true, 'abcde'],
  ])(
    'sorted by %s, descending %s: equal rows in the order of the file, missing last',
    async (column, descending, order) => {
      expect(ids(await answer('rows', { ...page, sort: { column, descending } }))).toBe(order);
    },
  );

  test('of a view, the rows that it keeps', async () => {
    expect(ids(await answer('part', page))).toBe('ade');
  });

  test('past the end, and more than a page', async () => {
    expect(await answer('rows', { ...page, from: 99 })).toEqual({ from: 5, total: 5, numbers: [], rows: [] });
    const many = fileOf('many.csv', `n\n${Array.from({ length: 500 }, (_, index) => index).join('\n')}\n`);
    const recording = new RecordingEngine(loaderOf(many));
    await recording.rerun(notebookOf([dataCell('many', many)]));
    const result = await recording.engine.ask('many', { ...page, from: 100, count: 450 });
    if (failed(result)) throw new Error('failed');
    expect(result.value.rows).toHaveLength(200);
    expect(result.value.rows[0]).toEqual([100]);
  });

  test('the values that hold a piece of text', async () => {
    expect(await answer('rows', { ask: 'values', column: 'shop', search: 'NOR' })).toEqual({
      values: [
        { value: 'North', count: 2 },
        { value: 'nordic', count: 1 },
      ],
      more: 0,
    });
    expect(await answer('rows', { ask: 'values', column: 'gone', search: '' })).toEqual({
      values: [],
      more: 0,
    });
  });

  test('of a cell that has no rows', async () => {
    await expect(answer('prose', page)).rejects.toThrow('This cell has no result yet.');
    await expect(answer('nowhere', page)).rejects.toThrow('This cell has no result yet.');
  });
});

test('a collapsed cell is the same cell', async () => {
  const recording = new RecordingEngine(loaderOf(people));
  const notebook = notebookOf([dataCell('people', people)]);
  await recording.rerun(notebook);
  const collapsed = changeCell(notebook, 'people', (cell) => ({ ...cell, collapsed: true }));
  expect(await recording.rerun(collapsed)).toEqual([]);
});
