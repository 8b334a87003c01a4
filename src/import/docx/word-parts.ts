import { strFromU8, Unzip, UnzipInflate, zipSync } from 'fflate';
import { isSoundXml } from './sound-xml';

/** How much the parts of a document that hold its text may be unpacked: a report has a few MB, a zip bomb any number. mammoth takes seventy times
 * as much memory. */
export const largestDocument = 24 * 1024 * 1024;

/** So much is unpacked before the sum is looked at again: at most a thousand times as much comes of it. */
const SLICE = 16 * 1024;

/** `none`: a package without a Word document. `too-large`: one that unpacks to more than any report. `damaged`: its parts are no XML. */
export type WordParts =
  { readonly kind: 'parts'; readonly package: Uint8Array } | { readonly kind: 'none' | 'too-large' | 'damaged' };

/**
 * The parts of a package (ECMA-376, part 2) that hold a document's text, as a package of their own: without pictures and embedded
 * files. What is unpacked is counted while it is unpacked, since a package may lie about its sizes. Throws what the library throws where
 * the bytes are no package.
 */
export function wordParts(bytes: Uint8Array): WordParts {
  const parts = new Map<string, Uint8Array[]>();
  let size = 0;
  const unzip = new Unzip((file) => {
    if (!/^(?:word\/.*|_rels\/\.rels|\[Content_Types\]\.xml)$/.test(file.name) || !/\.(?:xml|rels)$/.test(file.name))
      return;
    const chunks: Uint8Array[] = [];
    parts.set(file.name, chunks);
    file.ondata = (error, chunk) => {
      if (error) throw error;
      size += chunk.length;
      chunks.push(chunk);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += SLICE) {
    unzip.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
    if (size > largestDocument) return { kind: 'too-large' };
  }
  if (!parts.has('word/document.xml')) return { kind: 'none' };
  const whole = [...parts].map(([name, chunks]) => [name, joined(chunks)] as const);
  if (!whole.every(([, part]) => isSoundXml(strFromU8(part).replace(/^\ufeff/, '')))) return { kind: 'damaged' };
  return { kind: 'parts', package: zipSync(Object.fromEntries(whole), { level: 0 }) };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
