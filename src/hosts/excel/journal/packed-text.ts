import { Deflate, deflateSync, Inflate, inflateSync } from 'fflate';
import { inTurns, Stretch, type Turns } from '../../../transfer/paced';
import { Assembly, partsOf, type Part } from '../../../transfer/parts';

/** Fewer bytes are packed before a stream would be set up; a stream of fflate's, too, begins with tables of 2 MB. */
const SMALL = 20_000;

/** What fflate packs with: time is worth more here than the last bytes. */
const LEVEL = 4;

/** The characters of a piece of packed text: below the limit of a cell. */
export const CELL_TEXT = 32_000;

/** The bytes that base 64 makes so many characters of. */
const CELL_BYTES = (CELL_TEXT / 4) * 3;

type Bytes = Uint8Array<ArrayBuffer>;

/** Data as texts that cells can hold. */
export interface Packed {
  readonly texts: readonly string[];
  /** The characters of its JSON. */
  readonly length: number;
}

export interface Unpacked {
  readonly value: unknown;
  /** The characters of its JSON. */
  readonly length: number;
}

/** Data as texts that cells can hold: JSON in parts, a line each, deflated, in base 64. Returns control between the parts. */
export async function packed(value: unknown): Promise<Packed> {
  const { lines, length } = await inTurns(linesOf(value));
  return { texts: await inTurns(toBase64(await deflated(lines))), length };
}

/** The value that was packed; null where the texts are none of `packed`. Returns control between the parts. */
export async function unpacked(texts: readonly string[]): Promise<Unpacked | null> {
  try {
    return await inTurns(valueOf(await inflated(await inTurns(fromBase64(texts)))));
  } catch {
    return null;
  }
}

function* linesOf(value: unknown): Turns<{ readonly lines: readonly Bytes[]; readonly length: number }> {
  const encoder = new TextEncoder();
  const lines: Bytes[] = [];
  let length = 0;
  for (const part of partsOf(value)) {
    const json = JSON.stringify(part);
    length += json.length;
    lines.push(encoder.encode(`${json}\n`));
    yield;
  }
  return { lines, length };
}

function* valueOf(chunks: readonly Uint8Array[]): Turns<Unpacked | null> {
  const whole = new Assembly();
  let length = 0;
  for (const line of yield* readLines(chunks)) {
    length += line.length;
    const part = JSON.parse(line) as unknown;
    // What was packed before values were cut is one line.
    whole.take(isPart(part) ? part : { path: [], value: part });
    yield;
  }
  return length > 0 ? { value: whole.value, length } : null;
}

function* readLines(chunks: readonly Uint8Array[]): Turns<readonly string[]> {
  const decoder = new TextDecoder();
  const lines: string[] = [];
  let open: string[] = [];
  for (const chunk of chunks) {
    const [first = '', ...others] = decoder.decode(chunk, { stream: true }).split('\n');
    open.push(first);
    for (const next of others) {
      lines.push(open.join(''));
      open = [next];
    }
    yield;
  }
  const last = open.join('') + decoder.decode();
  return last === '' ? lines : [...lines, last];
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'path' in value && Array.isArray(value.path);
}

async function deflated(lines: readonly Bytes[]): Promise<Uint8Array> {
  if (lengthOf(lines) < SMALL) return deflateSync(joined(lines), { level: LEVEL });
  const own = ownStream(() => new CompressionStream('deflate-raw'));
  if (own) return joined(await streamed(lines, own));
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: LEVEL }, (chunk) => void chunks.push(chunk));
  await inTurns(each(lines, (line, isLast) => deflate.push(line, isLast)));
  return joined(chunks);
}

async function inflated(pieces: readonly Bytes[]): Promise<readonly Uint8Array[]> {
  if (lengthOf(pieces) < SMALL) return [inflateSync(joined(pieces))];
  const own = ownStream(() => new DecompressionStream('deflate-raw'));
  if (own) return streamed(pieces, own);
  const chunks: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => void chunks.push(chunk));
  await inTurns(each(pieces, (piece, isLast) => inflate.push(piece, isLast)));
  return chunks;
}

/** The browser's own, several times as fast; null where it has none (Safari before 16.4). */
function ownStream<T>(open: () => T): T | null {
  try {
    return open();
  } catch {
    return null;
  }
}

/** Sends bytes through a stream of the browser's, piece by piece: it may do its work on the page's thread. */
async function streamed(
  pieces: readonly Bytes[],
  { readable, writable }: CompressionStream | DecompressionStream,
): Promise<readonly Uint8Array[]> {
  const [chunks] = await Promise.all([readAll(readable.getReader()), writeAll(writable.getWriter(), pieces)]);
  return chunks;
}

async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<readonly Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  for (let read = await reader.read(); !read.done; read = await reader.read()) chunks.push(read.value);
  return chunks;
}

async function writeAll(writer: WritableStreamDefaultWriter<BufferSource>, pieces: readonly Bytes[]): Promise<void> {
  const stretch = new Stretch();
  for (const piece of pieces) {
    await writer.write(piece);
    if (stretch.isLong) await stretch.end();
  }
  await writer.close();
}

function* each(pieces: readonly Bytes[], push: (piece: Bytes, isLast: boolean) => void): Turns<void> {
  for (const [at, piece] of pieces.entries()) {
    push(piece, at === pieces.length - 1);
    yield;
  }
}

const lengthOf = (chunks: readonly Uint8Array[]): number => chunks.reduce((sum, chunk) => sum + chunk.length, 0);

function joined(chunks: readonly Uint8Array[]): Bytes {
  const all = new Uint8Array(lengthOf(chunks));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function* fromBase64(texts: readonly string[]): Turns<readonly Bytes[]> {
  const pieces: Bytes[] = [];
  for (const text of texts) {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let index = 0; index < binary.length; index++) bytes[index] = binary.charCodeAt(index);
    pieces.push(bytes);
    yield;
  }
  return pieces;
}

function* toBase64(bytes: Uint8Array): Turns<readonly string[]> {
  const texts: string[] = [];
  for (let at = 0; at < bytes.length; at += CELL_BYTES) {
    texts.push(btoa(binaryText(bytes.subarray(at, at + CELL_BYTES))));
    yield;
  }
  return texts;
}

function binaryText(bytes: Uint8Array): string {
  const parts: string[] = [];
  // As a list of arguments, of few at a time: spread out, or of many, they take ten times as long.
  for (let at = 0; at < bytes.length; at += 0x1000) {
    parts.push(Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + 0x1000)));
  }
  return parts.join('');
}
