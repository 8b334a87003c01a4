const { join } = require('node:path');
const [cli] = require('../../webpack.config.js');

/** The benchmark with the engine in it, built by the rules of the command line, so that what is measured is what is shipped. */
module.exports = {
  ...cli,
  name: 'bench',
  entry: { bench: './scripts/bench/bench.ts', 'workbook-file': './scripts/bench/workbook-file.ts' },
  output: { path: join(cli.context, 'node_modules/.cache/bench'), filename: '[name].js' },
  externals: {
    '@microsoft/recognizers-text-suite': 'commonjs2 @microsoft/recognizers-text-suite',
    'playwright-core': 'commonjs2 playwright-core',
  },
  plugins: [],
};
