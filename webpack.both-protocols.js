const { createServer } = require('node:http');
const { createServer: createSecureServer } = require('node:https');
const { createServer: createListener } = require('node:net');

/** The first byte of a TLS connection: a handshake record (RFC 8446, 5.1). */
const HANDSHAKE = 22;

/**
 * A server that answers http and https on one port, by the first byte of each connection: Excel wants https, a browser beside it need
 * not trust our certificate. For webpack-dev-server's `server.type`.
 */
module.exports = function bothProtocols(options, app) {
  const plain = createServer(app);
  const secure = createSecureServer(options, app);
  const listener = createListener((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === HANDSHAKE ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  // Whoever listens for the page's reload listens here.
  for (const server of [plain, secure]) server.on('upgrade', (...request) => listener.emit('upgrade', ...request));
  return listener;
};
