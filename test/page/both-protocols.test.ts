import { get, type IncomingMessage, type RequestListener } from 'node:http';
import { get as getSecurely, type RequestOptions } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import type { TlsOptions } from 'node:tls';

const bothProtocols = jest.requireActual<(options: TlsOptions, app: RequestListener) => Server>(
  '../../webpack.both-protocols.js',
);

/** A key that both sides know stands for a certificate, which nobody could keep in a repository (RFC 4279). */
const psk = Buffer.from('00112233445566778899aabbccddeeff', 'hex');
const ciphers = 'PSK-AES128-GCM-SHA256';

let server: Server;
let port: number;

beforeAll(async () => {
  server = bothProtocols(
    { ciphers, maxVersion: 'TLSv1.2', pskCallback: () => psk } as TlsOptions,
    (request, response) => {
      response.end(`${'encrypted' in request.socket ? 'https' : 'http'} ${request.url ?? ''}`);
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

function textOf(response: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    response.on('data', (piece: Buffer) => (text += piece.toString()));
    response.on('end', () => {
      resolve(text);
    });
  });
}

test('one port answers a browser without a certificate and Excel with one', async () => {
  const plain = new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, host: '127.0.0.1', path: '/index.html', agent: false }, resolve).on('error', reject);
  });
  await expect(plain.then(textOf)).resolves.toBe('http /index.html');
  const secure = new Promise<IncomingMessage>((resolve, reject) => {
    const shared = {
      ciphers,
      maxVersion: 'TLSv1.2',
      pskCallback: () => ({ psk, identity: 'excel' }),
    } as RequestOptions;
    getSecurely(
      {
        ...shared,
        port,
        host: '127.0.0.1',
        path: '/taskpane.html',
        agent: false,
        checkServerIdentity: () => undefined,
      },
      resolve,
    ).on('error', reject);
  });
  await expect(secure.then(textOf)).resolves.toBe('https /taskpane.html');
});
