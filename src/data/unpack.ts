import { message } from '../language/message.ts';
import type { Problem, Result } from '../language/problem.ts';
import type { Text } from '../language/text.ts';
import { pacer, type Progress } from './work.ts';

/** The most bytes that a file may have, unpacked: positions in it are kept in 32 bits. */
export const mostBytes = 2_000_000_000;

export interface Unpacked {
  readonly bytes: Uint8Array;
  /** Whether the file was compressed with gzip. */
  readonly compressed: boolean;
}

/**
 * Reads a file into memory, undoing gzip where its first bytes say so. A file
 * that cannot be read, a broken gzip and one that is too large are problems. `limit` is `mostBytes` unless told.
 */
export async function* unpack(
  blob: Blob,
  limit = mostBytes,
): AsyncGenerator<Progress, Result<Unpacked>, void> {
  const isDue = pacer();
  let compressed = false;
  try {
    const start = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
    compressed = start[0] === 0x1f && start[1] === 0x8b;
    const expected = compressed ? await unpackedSize(blob) : blob.size;
    if (expected > limit) return { problem: tooLarge(limit) };
    const file = blob.stream();
    const reader = (compressed ? file.pipeThrough(new DecompressionStream('gzip')) : file).getReader();
    let bytes = new Uint8Array(expected);
    let length = 0;
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        if (length + value.length > limit) return { problem: tooLarge(limit) };
        if (length + value.length > bytes.length) {
          const larger = new Uint8Array(Math.min(limit, Math.max(bytes.length * 2, length + value.length)));
          larger.set(bytes);
          bytes = larger;
        }
        bytes.set(value, length);
        length += value.length;
        if (isDue()) yield { fraction: length / Math.max(length, expected, 1), message: message(progress) };
      }
    } finally {
      reader.cancel().catch(() => undefined);
    }
    return { value: { bytes: bytes.subarray(0, length), compressed } };
  } catch (error) {
    return { problem: error instanceof RangeError ? tooLarge(limit) : unreadable(compressed) };
  }
}

/** The size that a gzip says at its end, where it can be true; only a start for how much room to make. */
async function unpackedSize(blob: Blob): Promise<number> {
  if (blob.size < 18) return 0;
  const said = new DataView(await blob.slice(-4).arrayBuffer()).getUint32(0, true);
  const isPlausible = said <= blob.size * 1040 && said <= mostBytes;
  return isPlausible ? said : blob.size * 4;
}

const progress: Text = {
  en: 'Opening the file',
  sv: 'Öppnar filen',
  it: 'Apertura del file',
  da: 'Åbner filen',
};

function tooLarge(limit: number): Problem {
  return { message: message(large, { gigabytes: limit / 1e9 }), remedy: message(less) };
}

function unreadable(compressed: boolean): Problem {
  return compressed
    ? { message: message(broken), remedy: message(packAgain) }
    : { message: message(refused), remedy: message(chooseAgain) };
}

const large: Text = {
  en: 'The file is too large to open here: unpacked it has more than {gigabytes} GB, or more than this browser has memory for.',
  sv: 'Filen är för stor för att öppnas här: uppackad är den större än {gigabytes} GB, eller större än vad webbläsaren har minne för.',
  it: 'Il file è troppo grande per essere aperto qui: decompresso supera {gigabytes} GB, oppure la memoria del browser.',
  da: 'Filen er for stor til at blive åbnet her: pakket ud fylder den mere end {gigabytes} GB eller mere, end browseren har hukommelse til.',
};
const less: Text = {
  en: 'Export fewer columns or a shorter period.',
  sv: 'Exportera färre kolumner eller en kortare period.',
  it: 'Esporta meno colonne o un periodo più breve.',
  da: 'Eksportér færre kolonner eller en kortere periode.',
};
const broken: Text = {
  en: 'The compressed file is damaged or not complete.',
  sv: 'Den komprimerade filen är skadad eller ofullständig.',
  it: 'Il file compresso è danneggiato o incompleto.',
  da: 'Den komprimerede fil er beskadiget eller ufuldstændig.',
};
const packAgain: Text = {
  en: 'Download or compress it again, or open it uncompressed.',
  sv: 'Ladda ned eller komprimera den på nytt, eller öppna den okomprimerad.',
  it: 'Scaricalo o comprimilo di nuovo, oppure aprilo non compresso.',
  da: 'Hent eller komprimér den igen, eller åbn den ukomprimeret.',
};
const refused: Text = {
  en: 'The file could not be read.',
  sv: 'Filen kunde inte läsas.',
  it: 'Impossibile leggere il file.',
  da: 'Filen kunne ikke læses.',
};
const chooseAgain: Text = {
  en: 'It may have been moved or changed. Choose it again.',
  sv: 'Den kan ha flyttats eller ändrats. Välj den på nytt.',
  it: 'Potrebbe essere stato spostato o modificato. Sceglilo di nuovo.',
  da: 'Den kan være flyttet eller ændret. Vælg den igen.',
};
