import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';

const builtPage = join(__dirname, '../../dist/page');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
};

export interface PageServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the built page, or that of another folder, as any web server would: files by their names, nothing else. */
export async function servePage(folder = builtPage): Promise<PageServer> {
  const server = createServer((request, response) => {
    // `URL` resolves `..`, so that no path leads out of the folder.
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
    readFile(join(folder, path)).then(
      (content) => response.writeHead(200, { 'Content-Type': types[extname(path)] ?? '' }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
