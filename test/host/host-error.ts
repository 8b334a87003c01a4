/**
 * Excel's error codes, as
 * https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling lists them.
 */
export type ExcelErrorCode =
  | 'AccessDenied'
  | 'ApiNotFound'
  | 'ConnectionFailure'
  | 'FormulaLengthExceedsLimit'
  | 'GeneralException'
  | 'InsertDeleteConflict'
  | 'InvalidArgument'
  | 'InvalidOperation'
  | 'InvalidOperationInCellEditMode'
  | 'InvalidReference'
  | 'ItemAlreadyExists'
  | 'ItemNotFound'
  | 'NotImplemented'
  | 'RangeExceedsLimit'
  | 'RequestPayloadSizeLimitExceeded'
  | 'ResponsePayloadSizeLimitExceeded'
  | 'UnsupportedOperation';

/** What an action fails with; the client makes an `OfficeExtension.Error` of it. */
export class HostError extends Error {
  readonly code: ExcelErrorCode;

  constructor(code: ExcelErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

export const invalidArgument = (message: string): HostError => new HostError('InvalidArgument', message);

export const itemNotFound = (what: string): HostError => new HostError('ItemNotFound', `There is no ${what}.`);

/** The product used something that this Excel does not know: never accepted in silence, so that a test fails. */
export const notModelled = (member: string): HostError =>
  new HostError('NotImplemented', `The in-memory Excel does not model ${member}; see docs/excel.md on adding it.`);
