import type { Outcomes } from '../notebook/outcome.ts';
import { Engine } from './engine.ts';
import type { Reply, Request } from './protocol.ts';

/** The engine in a worker. The frame that starts it hands it one port, to the page. */
addEventListener(
  'message',
  (event: MessageEvent) => {
    const port = event.ports[0];
    if (port) serve(port);
  },
  { once: true },
);

function serve(port: MessagePort): void {
  const files = new Map<string, Blob>();
  const columns = new Map<string, Blob>();
  let newest = 0;
  let told: Extract<Reply, { reply: 'outcomes' }> | null = null;
  const tellAll = () => {
    if (told) port.postMessage(told);
    told = null;
  };
  const say = (reply: Reply) => {
    tellAll();
    port.postMessage(reply);
  };
  /** Outcomes that come at once go as one, for the page to draw once. */
  const tell = (outcomes: Outcomes, today: number | null) => {
    if (!told) queueMicrotask(tellAll);
    told = { reply: 'outcomes', run: newest, outcomes: Object.assign(told?.outcomes ?? {}, outcomes), today };
  };
  const engine = new Engine(
    {
      file: async (hash) => files.get(hash) ?? null,
      columns: async (key) => columns.get(key) ?? null,
      keepColumns: (key, kept) => say({ reply: 'columns', key, columns: kept }),
    },
    tell,
  );
  const broken = (error: unknown) =>
    say({ reply: 'broken', error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  const verbs: { [Verb in Request['verb']]: (request: Extract<Request, { verb: Verb }>) => void } = {
    run(request) {
      newest = request.run;
      for (const [hash, file] of request.files) files.set(hash, file);
      for (const [key, kept] of request.columns) columns.set(key, kept);
      say({ reply: 'heard', run: request.run });
      engine
        .run(request.notebook, request.anew)
        .catch(broken)
        .then(() => say({ reply: 'finished', run: request.run }));
    },
    cancel(request) {
      say({ reply: 'heard', run: request.run });
      engine.cancel();
    },
    ask(request) {
      engine
        .ask(request.cell, request.asked)
        .then((result) => say({ reply: 'answer', question: request.question, result }), broken);
    },
  };
  port.addEventListener('message', ({ data: request }: MessageEvent<Request>) => {
    const verb = verbs[request.verb] as (request: Request) => void;
    verb(request);
  });
  port.start();
}
