import type { ImportProblem } from '../../import/import-file';
import type { FileImporter, ImportOutcome } from './file-importer';

/** `gone`: the file is not there any more, or may not be read; `failed`: a programmer's error. */
export type FileProblem = ImportProblem | 'gone' | 'too-large' | 'failed';

export type FileContent =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'problem'; readonly problem: FileProblem };

/** Larger files are no reports. */
export const largestFile = 100 * 1024 * 1024;

/** Reads a file that a person chose or dropped; what has gone or holds no text is refused with the reason. */
export async function openedFile(file: Blob, importer: Pick<FileImporter, 'importBytes'>): Promise<FileContent> {
  if (file.size > largestFile) return { kind: 'problem', problem: 'too-large' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { kind: 'problem', problem: 'gone' };
  }
  const outcome: ImportOutcome = await importer.importBytes(bytes);
  return outcome.kind === 'text' ? { kind: 'text', text: outcome.text } : outcome;
}
