const { dirname, join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const webpack = require('webpack');
const library = require('./webpack.library.js');
const page = require('./webpack.page.js');
const singleFile = require('./webpack.single-file.js');

const root = __dirname;

/** What a thread of the pool runs; it loads our part by its path, so that it is kept as it is. */
const POOL_THREAD = ['worker.js', 'common.js', 'symbols.js'];

/** The command line: one file that Node runs, with everything it needs but the parts that are loaded on demand. */
const cli = {
  name: 'cli',
  context: root,
  mode: 'production',
  target: 'node20',
  entry: { zhibiao: './src/cli/zhibiao.ts', 'report-worker': './src/cli/batch/report-worker.ts' },
  output: { path: join(root, 'dist/cli'), filename: '[name].js', clean: true, library: { type: 'commonjs2' } },
  // The pool looks for its threads beside the program.
  node: { __dirname: false },
  // The pool lowers the priority of its threads with it where it is there; it is not asked to.
  externals: { '@napi-rs/nice': 'commonjs2 @napi-rs/nice' },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true } },
      { test: /\.bcmap$/, type: 'asset/inline', generator: { dataUrl: { mimetype: 'application/octet-stream' } } },
    ],
  },
  // Readable on purpose: a stack trace or a security review should show the names of the source.
  optimization: { minimize: false, splitChunks: false },
  plugins: [
    new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true }),
    new CopyPlugin({
      patterns: POOL_THREAD.map((file) => ({ from: join(dirname(require.resolve('piscina')), file) })),
    }),
  ],
  performance: false,
  devtool: false,
};

/** `npm run build` makes all; `--config-name cli` or `--config-name page` one of them. */
module.exports = [cli, library, page, ...singleFile];
