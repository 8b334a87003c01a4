import type { ImportedText } from '../../import/import-file';

/** The page asks for the text of a file's bytes, or of HTML that was pasted. */
export type ImportRequest =
  { readonly job: number; readonly bytes: Uint8Array } | { readonly job: number; readonly html: string };

/** The worker answers each request once, in order. `failed`: a programmer's error. */
export interface ImportReply {
  readonly job: number;
  readonly result: ImportedText | { readonly kind: 'problem'; readonly problem: 'failed' };
}
