import { Deflate, deflateSync, Inflate, inflateSync } from 'fflate';

/** Bytes that are packed in one go; between two of them the pane can draw and hear the person. */
const PIECE = 1_000_000;

/** Fewer bytes are packed before a stream would be set up; a stream of fflate's, too, begins with tables of 2 MB. */
const SMALL = 20_000;

/** What fflate packs with: time is worth more here than the last bytes. */
const LEVEL = 4;

/** The characters of a piece of packed text: below the limit of a cell. */
export const CELL_TEXT = 32_000;

/** JSON as texts that cells can hold: deflated, in base 64. Returns control between pieces of a large one. */
export async function packed(json: string): Promise<readonly string[]> {
  const text = toBase64(await deflated(new TextEncoder().encode(json)));
  return Array.from({ length: Math.ceil(text.length / CELL_TEXT) }, (_, index) => {
    return text.slice(index * CELL_TEXT, (index + 1) * CELL_TEXT);
  });
}

/** The value that was packed; null where the texts are none of `packed`. Returns control before and after a large one is read. */
export async function unpacked(texts: readonly string[]): Promise<unknown> {
  try {
    const bytes = fromBase64(texts.join(''));
    const json = new TextDecoder().decode(await inflated(bytes));
    if (bytes.length < SMALL) return JSON.parse(json);
    await afterOthers();
    const value: unknown = JSON.parse(json);
    await afterOthers();
    return value;
  } catch {
    return null;
  }
}

async function deflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes.length < SMALL) return deflateSync(bytes, { level: LEVEL });
  const own = ownStream(() => new CompressionStream('deflate-raw'));
  if (own) return streamed(bytes, own);
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: LEVEL }, (chunk) => void chunks.push(chunk));
  await inPieces(bytes, (piece, isLast) => deflate.push(piece, isLast));
  return joined(chunks);
}

async function inflated(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes.length < SMALL) return inflateSync(bytes);
  const own = ownStream(() => new DecompressionStream('deflate-raw'));
  if (own) return streamed(bytes, own);
  const chunks: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => void chunks.push(chunk));
  await inPieces(bytes, (piece, isLast) => inflate.push(piece, isLast));
  return joined(chunks);
}

/** The browser's own, which works beside the page and several times as fast; null where it has none (Safari before 16.4). */
function ownStream<T>(open: () => T): T | null {
  try {
    return open();
  } catch {
    return null;
  }
}

async function streamed(
  bytes: Uint8Array<ArrayBuffer>,
  through: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  const stream = new Blob([bytes]).stream().pipeThrough(through);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function inPieces(bytes: Uint8Array, push: (piece: Uint8Array, isLast: boolean) => void): Promise<void> {
  for (let at = 0; at === 0 || at < bytes.length; at += PIECE) {
    if (at > 0) await afterOthers();
    push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
  }
}

/** Lets whatever waits come first. */
function afterOthers(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // As a list of arguments, of few at a time: spread out, or of many, they take ten times as long.
  for (let at = 0; at < bytes.length; at += 0x1000) {
    parts.push(Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + 0x1000)));
  }
  return btoa(parts.join(''));
}
