/** What bytes of JSON say, or null when they are none. */
export function parseJson(bytes: Uint8Array): { readonly json: unknown } | null {
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown };
  } catch {
    return null;
  }
}
