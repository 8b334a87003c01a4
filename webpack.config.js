const { join } = require('node:path');
const webpack = require('webpack');
const page = require('./webpack.page.js');
const singleFile = require('./webpack.single-file.js');

const root = __dirname;

/** The command line: one file that Node runs, with everything it needs but the parts that are loaded on demand. */
const cli = {
  name: 'cli',
  context: root,
  mode: 'production',
  target: 'node20',
  entry: { zhibiao: './src/cli/zhibiao.ts' },
  output: { path: join(root, 'dist/cli'), filename: '[name].js', clean: true },
  resolve: { extensions: ['.ts', '.js'] },
  module: {
    rules: [
      { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true } },
      { test: /\.bcmap$/, type: 'asset/inline', generator: { dataUrl: { mimetype: 'application/octet-stream' } } },
    ],
  },
  // Readable on purpose: a stack trace or a security review should show the names of the source.
  optimization: { minimize: false, splitChunks: false },
  plugins: [new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, entryOnly: true })],
  performance: false,
  devtool: false,
};

/** `npm run build` makes all; `--config-name cli` or `--config-name page` one of them. */
module.exports = [cli, page, ...singleFile];
