import { type Code, unsigned } from './instructions.ts';

/** One function over bytes in a memory of its own. */
export interface KernelSource {
  /** Types of the parameters, then of the further locals; local n is counted over both. */
  readonly parameters: readonly number[];
  readonly locals: readonly number[];
  readonly results: readonly number[];
  readonly code: readonly Code[];
  /** Bytes of memory. */
  readonly memory: number;
}

export interface Kernel {
  readonly memory: ArrayBuffer;
  call(...values: readonly number[]): number;
}

const page = 65_536;

/**
 * Compiles a kernel; null where WebAssembly or its vectors may not be used, as on a page whose policy forbids it:
 * whoever asks has a plain loop as well.
 */
export function kernel(source: KernelSource): Kernel | null {
  try {
    const memory = new WebAssembly.Memory({ initial: Math.ceil(source.memory / page) });
    const compiled = new WebAssembly.Module(assembled(source));
    const { call } = new WebAssembly.Instance(compiled, { own: { memory } }).exports;
    return typeof call === 'function' ? { memory: memory.buffer, call: call as Kernel['call'] } : null;
  } catch {
    return null;
  }
}

/** A module of one function, `call`, that takes its memory from outside. */
function assembled({ parameters, locals, results, code }: KernelSource): Uint8Array<ArrayBuffer> {
  const declared = list(locals.map((type) => [1, type]));
  const body = flat([declared, code, 0x0b]);
  return Uint8Array.from(
    flat([
      [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
      section(1, [[0x60, list(parameters), list(results)]]),
      section(2, [[name('own'), name('memory'), 0x02, 0, 1]]),
      section(3, [0]),
      section(7, [[name('call'), 0x00, 0]]),
      section(10, [[unsigned(body.length), body]]),
    ]),
  );
}

function section(id: number, entries: readonly Code[]): Code {
  const content = flat(list(entries));
  return [id, unsigned(content.length), content];
}

function list(entries: readonly Code[]): Code {
  return [unsigned(entries.length), entries];
}

function name(text: string): Code {
  return list([...new TextEncoder().encode(text)]);
}

function flat(code: Code): number[] {
  return typeof code === 'number' ? [code] : code.flatMap(flat);
}
