import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

/*
 * Writes a manifest for the place where the page is served: `npm run manifest -- --url https://zhibiao.example.gov.cn/` makes
 * dist/manifest.xml. Office wants https, whatever the network.
 */

const root = join(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '..');
const { values } = parseArgs({ options: { url: { type: 'string' }, out: { type: 'string' } } });

/** The page's address without a slash at its end; null where Office would refuse it. */
function pageAddress(text) {
  if (!text || !URL.canParse(text)) return null;
  const { protocol, username, search, hash, origin, pathname } = new URL(text);
  if (protocol !== 'https:' || username || search || hash) return null;
  return { origin, base: `${origin}${pathname.replace(/\/+$/, '')}` };
}

const address = pageAddress(values.url);
if (!address) {
  console.error(
    '用法：npm run manifest -- --url https://服务器/路径/ [--out 文件]\n地址须以 https:// 开头，不带参数。',
  );
  process.exit(2);
}
const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8')
  .replace('<AppDomain>https://localhost:3000</AppDomain>', `<AppDomain>${escaped(address.origin)}</AppDomain>`)
  .replaceAll('https://localhost:3000', escaped(address.base));
const out = values.out ?? join(root, 'dist/manifest.xml');
mkdirSync(join(out, '..'), { recursive: true });
writeFileSync(out, manifest);
console.log(out);
