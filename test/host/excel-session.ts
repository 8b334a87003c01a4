import type { Book, BookOptions } from './book/book';
import { copyOfBook } from './book/copy-book';
import { sharedClient, type OfficeClient } from './client';
import { ExcelHost } from './excel-host';
import type { RequestBody } from './protocol';
import { registry } from './types';

/** An Excel that a test talks to with Microsoft's client: `session.run(async (context) => { … await context.sync(); })`. */
export interface ExcelSession {
  readonly host: ExcelHost;
  readonly client: OfficeClient;
  readonly apiVersion: string;
  readonly run: typeof Excel.run;
}

export interface ExcelOptions extends BookOptions {
  /** The newest ExcelApi set that this Excel has; the client itself refuses members of newer ones. */
  readonly apiVersion?: string;
}

/** Opens a workbook, as it was saved, in another session of Excel; the client library is the same one. */
export function reopen({ client, host, apiVersion }: ExcelSession, book: Book = host.book): ExcelSession {
  const next = new ExcelHost(registry, client.Excel as unknown as Readonly<Record<string, unknown>>, copyOfBook(book));
  return sessionOf(client, next, apiVersion);
}

/**
 * Opens a new workbook. The client library takes a third of a second to evaluate, so that all share one: it speaks to the
 * workbook whose `run` was called last.
 */
export function openExcel(options: ExcelOptions = {}, client = sharedClient()): ExcelSession {
  const host = new ExcelHost(registry, client.Excel as unknown as Readonly<Record<string, unknown>>, options);
  return sessionOf(client, host, options.apiVersion ?? '1.9');
}

function sessionOf(client: OfficeClient, host: ExcelHost, apiVersion: string): ExcelSession {
  const connect = (): void => {
    installSession(client, host);
    limitApi(client, apiVersion);
  };
  connect();
  const run = (...given: unknown[]): unknown => {
    connect();
    return (client.Excel.run as (...args: unknown[]) => unknown)(...given);
  };
  return { host, client, apiVersion, run: run as typeof Excel.run };
}

/** Makes every `context.sync()` of the client a request to this host. */
export function installSession(client: OfficeClient, host: ExcelHost): void {
  const { OfficeExtension } = client;
  class Session extends OfficeExtension.SessionBase {
    _resolveRequestUrlAndHeaderInfo(): Promise<null> {
      return Promise.resolve(null);
    }

    _createRequestExecutorOrNull(): object {
      return {
        executeAsync: (_customData: unknown, _flags: unknown, message: { readonly Body: RequestBody }) => {
          const answer = host.execute(JSON.stringify(message.Body));
          return answer === null ? new Promise(() => undefined) : Promise.resolve(answer);
        },
      };
    }
  }
  OfficeExtension.SessionBase._overrideSession = new Session();
}

/**
 * Turns on the client's own check of requirement sets
 * (https://learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-requirement-sets): a member above the
 * version throws ApiNotFound, as in an older Excel.
 */
function limitApi({ OfficeExtension, window }: OfficeClient, version: string): void {
  // The client asks before each member.
  const known = new Map<string, boolean>();
  const isSetSupported = (name: string, wanted = '1.1'): boolean => {
    const answer = known.get(wanted) ?? !isNewer(wanted, version);
    known.set(wanted, answer);
    return name === 'ExcelApi' && answer;
  };
  window['Office'] = { ...(window['Office'] as object), context: { requirements: { isSetSupported } } };
  OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
}

function isNewer(wanted: string, version: string): boolean {
  const [a = 0, b = 0] = wanted.split('.').map(Number);
  const [c = 0, d = 0] = version.split('.').map(Number);
  return a > c || (a === c && b > d);
}
