import { failure, type ExcelProblemCode, type Outcome } from './outcome';

/**
 * Error codes of Excel that say something about the person's workbook or the line to it, and not about our code
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
const PROBLEMS: Readonly<Record<string, ExcelProblemCode>> = {
  InvalidOperationInCellEditMode: 'cell-edit-mode',
  AccessDenied: 'access-denied',
  ConnectionFailure: 'connection-lost',
  RequestAborted: 'connection-lost',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  InsertDeleteConflict: 'table-below',
  InvalidSelection: 'selection-unfit',
  GeneralException: 'excel-failed',
  Conflict: 'excel-failed',
  ServiceNotAvailable: 'excel-failed',
};

/** The code of an error of Excel; null for any other error. */
export function excelErrorCode(error: unknown): string | null {
  // Not told by its class: Excel's client may live in a realm of its own.
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/**
 * Runs work on Excel and makes data of the problems that are not ours. Anything else is a programmer's error and is
 * thrown on: a range of the wrong size, a name that is not there.
 */
export async function excelOutcome<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    const code = excelErrorCode(error);
    const problem = code === null ? undefined : PROBLEMS[code];
    if (code === null || !problem) throw error;
    return failure(problem, { excel: code });
  }
}
