const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { Compilation, NormalModuleReplacementPlugin, sources } = require('webpack');

const root = __dirname;
const workersFolder = join(root, 'node_modules/.cache/single-file-workers');
const workers = ['extraction-worker', 'file-worker', 'planning-worker'];
const fileName = 'zhibiao.html';

const rules = [
  { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true } },
  { test: /\.bcmap$/, type: 'asset/inline', generator: { dataUrl: { mimetype: 'application/octet-stream' } } },
  { test: /src[\\/](?:codelists|extract|hosts|import|messages|model|workbook)[\\/]/, sideEffects: false },
  { test: /node_modules[\\/]hucre[\\/]/, sideEffects: false },
];

/** What is loaded on demand elsewhere is part of the one file here. */
const whole = { asyncChunks: false, clean: true };

/** The workers' programs, each one file. */
const workerPrograms = {
  name: 'single-file-workers',
  context: root,
  target: ['webworker', 'es2022'],
  entry: {
    'extraction-worker': './src/taskpane/extraction-worker.ts',
    'file-worker': './src/taskpane/files/file-worker.ts',
    'planning-worker': './src/taskpane/planning-worker.ts',
  },
  output: { ...whole, path: workersFolder, filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules },
  optimization: { splitChunks: false },
  performance: false,
  stats: 'errors-warnings',
  devtool: false,
};

/** A program as the content of a script element, which nothing in it may close: in a program `</script` stands in literals only. */
function inScript(program) {
  return program.replace(/<(?=\/script|!--)/gi, '\\x3c');
}

/** Only this very program may run; it may start workers of its own making and nothing may be fetched from anywhere. */
function policyOf(program) {
  const hash = createHash('sha256').update(program, 'utf8').digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}' blob:`,
    'worker-src blob:',
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** Puts the page's program and its workers' into the one HTML file, and leaves no other. */
class SingleFilePlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SingleFilePlugin', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: 'SingleFilePlugin', stage }, (assets) => {
        const program = inScript(String(assets['page.js'].source()));
        const programs = workers.map((name) => {
          const text = inScript(readFileSync(join(workersFolder, `${name}.js`), 'utf8'));
          return `<script type="text/plain" id="${name}">${text}</script>`;
        });
        const icon = `data:image/png;base64,${readFileSync(join(root, 'assets/icon-32.png')).toString('base64')}`;
        const parts = {
          policy: policyOf(program),
          icon,
          programs: [...programs, `<script>${program}</script>`].join('\n'),
        };
        const page = readFileSync(join(root, 'src/taskpane/single-file/page.html'), 'utf8');
        const html = page.replace(/\{\{(\w+)\}\}/g, (_, part) => parts[part]);
        for (const name of Object.keys(assets)) compilation.deleteAsset(name);
        // To the byte: the policy names the program by its hash.
        compilation.emitAsset(fileName, new sources.RawSource(html), { minimized: true });
      });
    });
  }
}

const page = {
  name: 'single-file',
  dependencies: ['single-file-workers'],
  context: root,
  target: ['web', 'es2022'],
  entry: { page: './src/taskpane/main.ts' },
  output: { ...whole, path: join(root, 'dist/single-file'), filename: '[name].js' },
  resolve: { extensions: ['.ts', '.js'] },
  module: { rules },
  plugins: [
    new NormalModuleReplacementPlugin(
      /taskpane[\\/]workers$|^\.\/workers$/,
      join(root, 'src/taskpane/single-file/workers.ts'),
    ),
    new SingleFilePlugin(),
  ],
  optimization: { splitChunks: false },
  performance: false,
  stats: 'errors-warnings',
  devtool: false,
};

/** The whole page in one file, for isolated networks: it opens by a double click, with no server: `dist/single-file/zhibiao.html`. */
module.exports = [workerPrograms, page];
