/** A piece of WebAssembly: its bytes, nested as it is composed. */
export type Code = number | readonly Code[];

/** Types of values, and of a block that leaves none. */
export const i32 = 0x7f;
export const f64 = 0x7c;
export const v128 = 0x7b;
const nothing = 0x40;

/** A whole number in the variable length that WebAssembly writes sizes in. */
export function unsigned(value: number): number[] {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  return value >= -0x40 && value < 0x40 ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(value >> 7)];
}

const vector = (operation: number, ...rest: readonly Code[]): Code => [0xfd, unsigned(operation), rest];

/** The instructions that the kernels use, by their names in the specification with words for the lanes. */
export const instructions = {
  get: (local: number): Code => [0x20, unsigned(local)],
  set: (local: number): Code => [0x21, unsigned(local)],
  tee: (local: number): Code => [0x22, unsigned(local)],
  constant: (value: number): Code => [0x41, signed(value)],
  /** Runs once; `leave` inside goes past its end. */
  block: (...body: readonly Code[]): Code => [0x02, nothing, body, 0x0b],
  /** `leave` inside goes back to its start. */
  loop: (...body: readonly Code[]): Code => [0x03, nothing, body, 0x0b],
  /** Branches to the block or loop so many levels out when the number on the stack is not zero. */
  leaveIf: (level: number): Code => [0x0d, unsigned(level)],
  isZero: 0x45,
  isBelow: 0x49,
  trailingZeros: 0x68,
  add: 0x6a,
  subtract: 0x6b,
  and: 0x71,
  or: 0x72,
  shiftLeft: 0x74,
  store: [0x36, 2, 0],
  loadVector: (offset: number): Code => vector(0x00, 0, unsigned(offset)),
  /** Sixteen bytes chosen by position from two vectors, 0 to 15 from the first. */
  shuffle: (positions: readonly number[]): Code => vector(0x0d, positions),
  /** The bytes of the first vector at the positions in the second; 0 at a position beyond 15. */
  swizzle: vector(0x0e),
  splatByte: vector(0x0f),
  splatDouble: vector(0x14),
  equalBytes: vector(0x23),
  atMostDoubles: vector(0x4b),
  atLeastDoubles: vector(0x4c),
  andVector: vector(0x4e),
  orVector: vector(0x50),
  /** The highest bit of each of the sixteen bytes, the first byte lowest. */
  bitsOfBytes: vector(0x64),
  subtractBytes: vector(0x71),
  narrowShorts: vector(0x65),
  narrowInts: vector(0x85),
} as const;
