import { fromBase64url, toBase64url } from './base64url.ts';

/** The bytes of a source as a link holds them: as text where they are UTF-8, else as base64url. */
export type EmbeddedSource = { readonly text: string } | { readonly base64url: string };

export async function toEmbedded(source: Blob): Promise<EmbeddedSource> {
  const bytes = new Uint8Array(await source.arrayBuffer());
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { base64url: toBase64url(bytes) };
  }
}

/** The bytes that a link holds, or null when it holds none there. */
export function fromEmbedded(embedded: unknown): Blob | null {
  if (typeof embedded !== 'object' || embedded === null) return null;
  if ('text' in embedded && typeof embedded.text === 'string') return new Blob([embedded.text]);
  if (!('base64url' in embedded) || typeof embedded.base64url !== 'string') return null;
  const bytes = fromBase64url(embedded.base64url);
  return bytes && new Blob([bytes.slice()]);
}
