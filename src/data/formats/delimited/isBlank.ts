const decoder = new TextDecoder();

/** Whether a stretch of UTF-8 holds nothing but white space, of any script. An empty stretch does. */
export function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let position = start; position < end; position++) {
    const byte = bytes[position]!;
    if (byte === 32 || (byte >= 9 && byte <= 13)) continue;
    return byte >= 0xc2 && decoder.decode(bytes.subarray(start, end)).trim() === '';
  }
  return true;
}
