const { join } = require('node:path');
const [cli] = require('../../webpack.config.js');

/** The fuzzer with the product in it, built by the rules of the command line. */
module.exports = {
  ...cli,
  name: 'fuzz',
  entry: { fuzz: './scripts/fuzz/fuzz.ts', 'fuzz-worker': './scripts/fuzz/fuzz-worker.ts' },
  output: { path: join(cli.context, 'node_modules/.cache/fuzz'), filename: '[name].js' },
  plugins: [],
};
