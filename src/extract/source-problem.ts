import type { Diagnostic } from '../model';

/** How much of a text is looked at to tell whether it is one. */
const SAMPLE = 20_000;

/** Why a source cannot be read at all; null where it can. Binary content and other languages are told from a sample. */
export function sourceProblem(source: string): Diagnostic | null {
  const problem = (code: Diagnostic['code']): Diagnostic => ({ code, severity: 'error', span: null, facts: {} });
  if (source.trim() === '') return problem('source-empty');
  const sample = source.slice(0, SAMPLE);
  let odd = 0;
  let han = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code === 0 || code === 0xfffd || (code < 9 && code > 0)) odd += 1;
    else if (code >= 0x4e00 && code <= 0x9fff) han += 1;
  }
  if (odd * 20 > sample.length) return problem('source-binary');
  // A chart of figures may hold little Chinese on its first pages; none at all in the whole text is another language.
  if (han === 0 && !/[\u4e00-\u9fff]/.test(source)) return problem('source-not-chinese');
  return null;
}
