/**
 * The messages that Office's client library and its host exchange, as far as the client of `@microsoft/office-js` sends
 * them (read from `excel-web-16.00.debug.js`: `ClientRequestBase`, `ObjectPath`, `CommonActionFactory`). Only tests know
 * this protocol; the product uses the public API alone.
 */

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

export const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5 } as const;
export const PATH = { global: 1, create: 2, method: 3, property: 4, indexer: 5, reference: 6, null: 7 } as const;

export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  /** For each argument the path of the object that it stands for, 0 where it is a plain value. */
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface ObjectPathInfo {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Top?: number; readonly Skip?: number };
}

export interface RequestBody {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathInfo>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface ActionError {
  /** The action that failed; the ones before it have been carried out. */
  readonly ActionIndex: number;
  readonly Code: string;
  readonly Message: string;
  readonly Location: string;
  readonly HttpStatusCode: number;
}

/** What the host answers to one `context.sync()`. */
export interface Answer {
  readonly HttpStatusCode: number;
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly Headers: Readonly<Record<string, string>>;
  readonly Body: { readonly Results: readonly ActionResult[]; readonly Error?: ActionError } | null;
}
