/** A blob as it lies in the database: Safari’s private windows keep none, and have its bytes in its place. */
export type StoredBlob = Blob | ArrayBuffer;

/** Stores a blob by `put`; where the browser can store none, its bytes. */
export async function storeBlob<Kept>(blob: Blob, put: (stored: StoredBlob) => Promise<Kept>): Promise<Kept> {
  try {
    return await put(blob);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'UnknownError') throw error;
    return put(await blob.arrayBuffer());
  }
}

/** The blob of what was stored. */
export function blobOf(stored: StoredBlob): Blob {
  return stored instanceof ArrayBuffer ? new Blob([stored]) : stored;
}
