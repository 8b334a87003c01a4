const { join } = require('node:path');

/** The library: one ES module that asks for nothing, neither Node's nor a browser's; its types are made by `scripts/library-types.mjs`. */
module.exports = {
  name: 'library',
  context: __dirname,
  mode: 'production',
  target: 'es2022',
  entry: { index: './src/library/index.ts' },
  experiments: { outputModule: true },
  output: { path: join(__dirname, 'dist/library'), filename: '[name].mjs', clean: true, library: { type: 'module' } },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules: [{ test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true } }] },
  // Readable on purpose, as the command line is.
  optimization: { minimize: false, splitChunks: false, concatenateModules: true },
  performance: false,
  stats: 'errors-warnings',
  devtool: false,
};
