const { existsSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const { join } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');
const bothProtocols = require('./webpack.both-protocols.js');

const root = __dirname;
const officePackage = join(root, 'node_modules/@microsoft/office-js/dist');

/**
 * Where office.js comes from: Microsoft's network (which AppSource demands), its counterpart in mainland China, or the
 * page's own server for offices without internet: `npm run build -- --env office=package`. It is never bundled, since
 * it finds its other files by its own script tag.
 */
const officeSources = {
  cdn: 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
  china: 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
  package: 'office/office.js',
};

/** Of the 86 MB of the package, what Excel asks for. */
const officeFiles = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-*.js',
  'zh-cn/*.js',
  'en-us/*.js',
  'telemetry/*.js',
].map((from) => ({
  from,
  to: 'office',
  context: officePackage,
  globOptions: { ignore: ['**/*.debug.js'] },
  // As Microsoft made it, to the byte.
  info: { minimized: true },
}));

/**
 * Nothing but the page's own scripts and, where there is one, Office's; no request of the page's own to anywhere. The
 * development server's reload needs a connection to itself.
 */
function contentSecurityPolicy(officeScript, development) {
  const scripts = officeScript?.startsWith('https:') ? `'self' ${new URL(officeScript).origin}` : "'self'";
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "worker-src 'self'",
    "img-src 'self'",
    "style-src 'self'",
    `connect-src ${development ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const WORKER = /extraction-worker/;

/** SWC's minifier, which makes the worker a fiftieth smaller than webpack's own. */
function smaller(files, compress) {
  return new MinimizerPlugin({
    ...files,
    minify: MinimizerPlugin.swcMinify,
    minimizerOptions: { compress: { passes: 3, toplevel: true, ecma: 2020, ...compress }, mangle: { toplevel: true } },
  });
}

/** The certificate that `npx office-addin-dev-certs install` leaves in the home folder; null where it was never run. */
function excelCertificate() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const [key, cert] = [join(folder, 'localhost.key'), join(folder, 'localhost.crt')];
  return existsSync(key) && existsSync(cert) ? { key: readFileSync(key), cert: readFileSync(cert) } : null;
}

function nextSteps(secure) {
  return [
    '',
    '浏览器（含 WPS 用户）：http://localhost:3000/',
    '  打开即可粘贴报告、保存 .xlsx，除本机外不访问任何地址。',
    'Excel 任务窗格：https://localhost:3000/taskpane.html',
    secure
      ? '  由 manifest.xml 打开：Excel 网页版选“插入 > 加载项 > 上传我的加载项”，选择该文件；桌面版见 README。'
      : '  还不能用：Excel 只接受 https。先运行 npx office-addin-dev-certs install，再重新运行 npm start。',
    '按 Ctrl+C 停止。',
    '',
  ].join('\n');
}

/**
 * One template, two pages: `index.html` stands alone in a browser and asks nothing of anyone; `taskpane.html`, which the
 * manifest names, fetches office.js. With them the page of the commands and that of their window: `dist/page/`.
 */
module.exports = function page(env = {}, { mode = 'production' } = {}) {
  const development = mode === 'development';
  const source = env.office ?? 'cdn';
  const officeScript = officeSources[source];
  if (officeScript === undefined) throw new Error(`--env office=${source}: ${Object.keys(officeSources).join(', ')}`);
  const html = (template, filename, chunk, script) =>
    new HtmlPlugin({
      template,
      filename,
      chunks: [chunk],
      templateParameters: { officeScript: script, policy: contentSecurityPolicy(script, development) },
    });
  const certificate = excelCertificate();
  return {
    name: 'page',
    context: root,
    target: ['web', 'es2022'],
    entry: {
      page: './src/taskpane/main.ts',
      commands: './src/commands/commands.ts',
      notice: './src/commands/notice.ts',
    },
    output: {
      path: join(root, 'dist/page'),
      // Names carry the content's hash: a pane that Excel kept in its cache never mixes two versions.
      filename: development ? '[name].js' : '[name].[contenthash:8].js',
      clean: true,
      // All lies in one folder: no script need find out where it was loaded from.
      publicPath: development ? 'auto' : '',
    },
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        { test: /\.ts$/, loader: 'ts-loader', options: { transpileOnly: true } },
        { test: /\.bcmap$/, type: 'asset/inline', generator: { dataUrl: { mimetype: 'application/octet-stream' } } },
        // hucre does not say that its modules only export: without it the readers would come along with the writer.
        { test: /node_modules[\\/]hucre[\\/]/, sideEffects: false },
        // Of our own modules only the pane's do something when they are loaded: they define its elements.
        { test: /src[\\/](?:codelists|extract|hosts|import|messages|model|workbook)[\\/]/, sideEffects: false },
      ],
    },
    plugins: [
      html('src/taskpane/index.html', 'index.html', 'page', null),
      html('src/taskpane/index.html', 'taskpane.html', 'page', officeScript),
      html('src/commands/commands.html', 'commands.html', 'commands', officeScript),
      html('src/commands/notice.html', 'notice.html', 'notice', null),
      new CopyPlugin({
        patterns: [{ from: 'assets/*.png', to: 'assets/[name][ext]' }, ...(source === 'package' ? officeFiles : [])],
      }),
    ],
    // One file for each part that is loaded on demand.
    optimization: {
      splitChunks: false,
      // The worker is our own code alone: what is unsafe for others' functions, which may be called with `new`, is not for ours.
      minimizer: [
        smaller({ exclude: WORKER }, {}),
        smaller({ include: WORKER }, { hoist_vars: true, inline: 0, reduce_funcs: false, unsafe_arrows: true }),
      ],
    },
    devtool: development ? 'source-map' : false,
    // The build says nothing unless something is wrong; `npm start` says where to look instead.
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
    performance: {
      maxEntrypointSize: 400_000,
      maxAssetSize: 800_000,
      assetFilter: (name) => !name.startsWith('office/'),
    },
    devServer: {
      port: 3000,
      host: 'localhost',
      server: certificate ? { type: bothProtocols, options: certificate } : 'http',
      hot: false,
      // The page's own protocol, whichever of the two it is.
      client: { overlay: false, webSocketURL: 'auto://0.0.0.0:0/ws' },
      static: false,
      // Not before there is something to be opened.
      onListening: ({ middleware }) => middleware.waitUntilValid(() => console.log(nextSteps(certificate !== null))),
    },
  };
};
