import { expect, test } from 'vitest';
import type { Session } from '../../src/app/session.svelte.ts';
import { RowTrace } from '../../src/app/rowTrace.svelte.ts';
import { message } from '../../src/language/message.ts';
import type { Result } from '../../src/language/problem.ts';
import type { TraceAnswer } from '../../src/notebook/question.ts';

const answer = (segment: string): Result<TraceAnswer> => ({
  value: { trace: { segments: [segment], definitions: [], moves: [] }, values: [] },
});

/** A session whose answers come when the test says so. */
function waiting() {
  const answers: ((answer: Result<TraceAnswer>) => void)[] = [];
  const ask = (() => new Promise<Result<TraceAnswer>>((resolve) => answers.push(resolve))) as Session['ask'];
  return { session: { ask }, answers };
}

test('only the newest question is answered, and what was answered stays until then', async () => {
  const { session, answers } = waiting();
  const trace = new RowTrace(session);
  const first = trace.ask('segments', 'data', 1);
  const second = trace.ask('segments', 'data', 2);
  answers[1]?.(answer('new'));
  await second;
  answers[0]?.(answer('old'));
  await first;
  expect(trace.answer?.trace.segments).toEqual(['new']);

  const third = trace.ask('segments', 'data', 3);
  expect(trace.answer?.trace.segments).toEqual(['new']);
  const problem = { message: message({ en: 'gone', sv: 'borta', it: 'sparita', da: 'væk' }) };
  answers[2]?.({ problem });
  await third;
  expect([trace.answer, trace.problem]).toEqual([null, problem]);
});
