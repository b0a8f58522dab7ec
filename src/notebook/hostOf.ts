/** The host of an https address, as a person reads it; null for any other address. */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host, username, password } = new URL(address);
  return protocol === 'https:' && host && !username && !password ? host : null;
}
