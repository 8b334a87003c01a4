import { decodeText, type SourceProblem } from '../../import/decode-text';

/** `gone`: the file is not there any more, or may not be read. */
export type FileProblem = SourceProblem | 'gone';

export type FileContent =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'problem'; readonly problem: FileProblem };

/** Reads a file that a person chose; what has gone or is no text is refused with the reason. */
export async function readTextFile(file: Blob): Promise<FileContent> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { kind: 'problem', problem: 'gone' };
  }
  return decodeText(bytes);
}
