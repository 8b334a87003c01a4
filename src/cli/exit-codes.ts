/** How a run ended, for scripts: all fine; nothing could be done; some files failed and the others are done. */
export const exitCodes = { fine: 0, nothingDone: 1, partlyDone: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** `exitCodeFor({ done: 2, failed: 1 })` is 2. */
export function exitCodeFor({ done, failed }: { readonly done: number; readonly failed: number }): ExitCode {
  if (done === 0) return exitCodes.nothingDone;
  return failed === 0 ? exitCodes.fine : exitCodes.partlyDone;
}
