import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';

const CLIENT = 'excel-web-16.00.debug.js';

/** The part of `OfficeExtension` that the host hooks into; it is not in Microsoft's types. */
interface SessionHook {
  readonly SessionBase: { new (): object; _overrideSession: object | null };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
}

/** Microsoft's client library, evaluated: its namespaces. */
export interface OfficeClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension & SessionHook;
  /** The client's own `window`: what it reads of the environment. */
  readonly window: Record<string, unknown>;
}

/** Evaluates the client library of `@microsoft/office-js`, as shipped, in a realm with the little it wants of a browser. */
export function loadClient(): OfficeClient {
  const file = createRequire(__filename).resolve(`@microsoft/office-js/dist/${CLIENT}`);
  const window = browserLike();
  createContext(window);
  runInContext(readFileSync(file, 'utf8'), window, { filename: CLIENT });
  return {
    Excel: window['Excel'] as typeof Excel,
    OfficeExtension: window['OfficeExtension'] as OfficeClient['OfficeExtension'],
    window,
  };
}

let shared: OfficeClient | null = null;

/** The client library, evaluated once for all tests that share their modules. */
export function sharedClient(): OfficeClient {
  return (shared ??= loadClient());
}

function browserLike(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const element = (): object => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const origin = 'https://localhost';
  const window: Record<string, unknown> = {
    location: {
      href: `${origin}/`,
      origin,
      protocol: 'https:',
      host: 'localhost',
      hostname: 'localhost',
      search: '',
      hash: '',
    },
    navigator: { userAgent: 'node', platform: 'node', language: 'zh-CN' },
    document: {
      URL: `${origin}/`,
      cookie: '',
      head: element(),
      body: element(),
      createElement: element,
      getElementsByTagName: () => [],
      addEventListener: nothing,
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    console,
  };
  for (const name of ['window', 'self', 'top', 'parent']) window[name] = window;
  return window;
}
