/** The categories of a column, one whole number from 0 a row, in the narrowest unsigned array that holds them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;
