import type { Result } from '../language/problem.ts';
import type { Notebook } from '../notebook/notebook.ts';
import type { Outcomes } from '../notebook/outcome.ts';
import type { Answer, Question } from '../notebook/question.ts';
import type { Loaders } from './loaders.ts';
import { broken, notDone } from './problems.ts';
import type * as wanting from './filesWanted.ts';
import type { EngineFailure } from './frame.ts';
import type { Reply, Request } from './protocol.ts';

const patience = 3000;

/**
 * Milliseconds that a run is left alone by newer ones: where edits come faster than answers, as in a drag, each would
 * else end the one before it and none would ever be seen.
 */
const grace = 300;

/**
 * The engine as the page has it: three verbs over a port to a worker that lives in a frame of its own.
 * A worker that falls silent for three seconds while a newer run waits is ended and started anew.
 */
export class EngineClient {
  readonly #loaders: Loaders;
  readonly #frameAddress: string;
  #listener: (outcomes: Outcomes, today: number | null) => void = () => {};
  #frame: HTMLIFrameElement | null = null;
  #port: Promise<MessagePort> | null = null;
  /** Whether this worker has answered: until then it is still being loaded, however long that takes. */
  #isAwake = false;
  /** Hashes and keys of what this worker has been given. */
  #given = new Set<string>();
  /** What cells of every kind know is no part of the first script. Kept: an import takes a task of its own each time. */
  #wanting: Promise<typeof wanting> | null = null;
  #run = 0;
  #heard = 0;
  /** The first run that the present listener asked for: older outcomes are not for it. */
  #since = 0;
  #newest: Notebook | null = null;
  /** The run that the worker has and has not finished. */
  #sent: { readonly run: number; readonly at: number } | null = null;
  /** Set while the newest run waits for that one. */
  #wait: ReturnType<typeof setTimeout> | null = null;
  /** Whether the listener has come since the last run, and so knows of no outcome. */
  #isAnew = true;
  #question = 0;
  readonly #asked = new Map<number, (result: Result<Answer<Question>>) => void>();

  constructor(loaders: Loaders, frameAddress: string) {
    this.#loaders = loaders;
    this.#frameAddress = frameAddress;
    addEventListener('message', (event: MessageEvent<Partial<EngineFailure> | null>) => {
      const isOurs = this.#frame !== null && event.source === this.#frame.contentWindow;
      if (isOurs && event.data?.engine === 'failed') this.#break(event.data.reason);
    });
  }

  onOutcomes(listener: (outcomes: Outcomes, today: number | null) => void): void {
    this.#listener = listener;
    this.#isAnew = true;
    this.#since = this.#run + 1;
  }

  run(notebook: Notebook): void {
    this.#newest = notebook;
    this.#run++;
    const left = this.#sent ? this.#sent.at + grace - performance.now() : 0;
    if (left <= 0) this.#sendNewest();
    else this.#wait ??= setTimeout(() => this.#sendNewest(), left);
  }

  /** Stops the newest run, also one whose files are still on their way. */
  cancel(): void {
    const run = ++this.#run;
    this.#stopWaiting();
    this.#sent = null;
    void this.#port?.then((port) => {
      port.postMessage({ verb: 'cancel', run } satisfies Request);
      this.#watch(run);
    });
  }

  async ask<Q extends Question>(cell: string, asked: Q): Promise<Result<Answer<Q>>> {
    const port = await this.#connected();
    const question = ++this.#question;
    return new Promise((resolve) => {
      this.#asked.set(question, resolve as (result: Result<Answer<Question>>) => void);
      port.postMessage({ verb: 'ask', question, cell, asked } satisfies Request);
    });
  }

  #sendNewest(): void {
    this.#stopWaiting();
    if (this.#newest) void this.#send(this.#newest, this.#run);
  }

  #stopWaiting(): void {
    if (this.#wait !== null) clearTimeout(this.#wait);
    this.#wait = null;
  }

  async #send(notebook: Notebook, run: number): Promise<void> {
    const [files, columns] = await this.#blobs(notebook);
    const port = await this.#connected();
    if (run !== this.#run) return;
    for (const [name] of [...files, ...columns]) this.#given.add(name);
    port.postMessage({ verb: 'run', run, notebook, anew: this.#isAnew, files, columns } satisfies Request);
    this.#isAnew = false;
    this.#sent = { run, at: performance.now() };
    this.#watch(run);
  }

  /** Ends a worker that has been awake and does not answer. */
  #watch(run: number): void {
    setTimeout(() => {
      if (this.#isAwake && this.#heard < run && this.#run === run) this.#restart();
    }, patience);
  }

  /** The blobs of the notebook's sources that the worker does not have: kept columns where there are any, else the file. */
  async #blobs(notebook: Notebook): Promise<[[string, Blob][], [string, Blob][]]> {
    const files: [string, Blob][] = [];
    const columns: [string, Blob][] = [];
    this.#wanting ??= import('./filesWanted.ts');
    const { filesWanted } = await this.#wanting;
    for (const { hash, key } of filesWanted(notebook)) {
      const kept = this.#given.has(key) ? null : await this.#loaders.columns?.(key);
      if (kept) columns.push([key, kept]);
      const file = this.#given.has(hash) ? null : await this.#loaders.file(hash);
      if (file) files.push([hash, file]);
    }
    return [files, columns];
  }

  #connected(): Promise<MessagePort> {
    this.#port ??= new Promise((resolve) => {
      const frame = document.createElement('iframe');
      frame.hidden = true;
      frame.title = 'Strata engine';
      frame.src = this.#frameAddress;
      frame.addEventListener('load', () => {
        const { port1, port2 } = new MessageChannel();
        port1.addEventListener('message', (event: MessageEvent<Reply>) => this.#hear(event.data));
        port1.start();
        frame.contentWindow?.postMessage('engine', location.origin, [port2]);
        resolve(port1);
      });
      document.body.append(frame);
      this.#frame = frame;
    });
    return this.#port;
  }

  #hear(reply: Reply): void {
    const replies: { [Name in Reply['reply']]: (reply: Extract<Reply, { reply: Name }>) => void } = {
      heard: ({ run }) => {
        this.#isAwake = true;
        this.#heard = run;
      },
      outcomes: ({ run, outcomes, today }) => {
        // Also of a run that was overtaken: what has been told once is not told again by the next.
        if (run >= this.#since) this.#listener(outcomes, today);
      },
      finished: ({ run }) => {
        if (run !== this.#sent?.run) return;
        this.#sent = null;
        if (this.#wait !== null) this.#sendNewest();
      },
      answer: ({ question, result }) => {
        this.#asked.get(question)?.(result);
        this.#asked.delete(question);
      },
      columns: ({ key, columns }) => this.#loaders.keepColumns?.(key, columns),
      broken: ({ error }) => this.#break(error),
    };
    (replies[reply.reply] as (reply: Reply) => void)(reply);
  }

  /** Our own mistake, or a browser that cannot start the worker: every cell says so. */
  #break(reason = ''): void {
    console.error(reason);
    this.#isAnew = true;
    const cells = this.#newest?.cells ?? [];
    this.#listener(
      Object.fromEntries(cells.map(({ id }) => [id, { state: 'failed', problems: [broken] }])),
      null,
    );
  }

  #restart(): void {
    this.#frame?.remove();
    this.#frame = null;
    this.#port = null;
    this.#sent = null;
    this.#isAwake = false;
    this.#given = new Set();
    for (const answer of this.#asked.values()) answer({ problem: notDone });
    this.#asked.clear();
    if (this.#newest) this.run(this.#newest);
  }
}
