export type FileContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly problem: 'file-unreadable' | 'file-binary' };

/** Reads a file that a person chose; a file that has gone or is no text is refused. */
export async function readTextFile(file: Blob): Promise<FileContent> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { kind: 'refused', problem: 'file-unreadable' };
  }
  const text = decodeText(bytes);
  return text === null ? { kind: 'refused', problem: 'file-binary' } : { kind: 'text', text };
}

/**
 * The text of a .txt file; null where the bytes are no text. Windows writes three kinds: UTF-8, GB18030 (its ANSI in
 * China), and UTF-16 with a byte order mark (Notepad's Unicode).
 */
export function decodeText(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoded(bytes, 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoded(bytes, 'utf-16be');
  if (bytes.includes(0)) return null;
  return decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030');
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
