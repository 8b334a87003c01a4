/** The system's code of an error of Node's (`ENOENT`), or its text where it has none. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);
}
