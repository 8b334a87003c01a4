import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ribbonCommands } from '../../src/commands/ribbon-commands';

/* What Microsoft's own check, which asks a server, would find: order, resources, icons, lengths, languages. */

const root = join(__dirname, '..', '..');
const manifest = readFileSync(join(root, 'manifest.xml'), 'utf8');

const all = (pattern: RegExp, text = manifest): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

test('the parts stand in the order that Office’s schema wants', () => {
  const order = ['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'];
  const rest = ['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'];
  const top = all(/^ {2}<(\w+)/gm);
  expect(top.slice(-15)).toEqual([...order, ...rest, 'Permissions', 'VersionOverrides']);
});

test('it has a GUID, four numbers as its version, and asks for the floor of Excel’s API', () => {
  expect(manifest).toMatch(/<Id>[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}<\/Id>/);
  expect(manifest).toMatch(/<Version>\d+\.\d+\.\d+\.\d+<\/Version>/);
  expect(manifest).toContain('<Set Name="ExcelApi" MinVersion="1.9" />');
});

test('every resource that is named is there once, and every one that is there is named', () => {
  const named = new Set(all(/resid="([^"]+)"/g));
  const there = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  expect([...named].sort()).toEqual([...there].sort());
  expect(there.filter((id) => id.length > 32)).toEqual([]);
});

test('texts are Chinese with English beside them, and no longer than Office takes', () => {
  const strings = [
    ...manifest.matchAll(
      /<bt:String id="[^"]+" DefaultValue="([^"]+)">\s*<bt:Override\s+Locale="en-US"\s+Value="([^"]+)"/g,
    ),
  ];
  expect(strings).toHaveLength(all(/<bt:String (id)=/g).length);
  const longest = (section: string): number => {
    const block = manifest.slice(manifest.indexOf(`<bt:${section}>`), manifest.indexOf(`</bt:${section}>`));
    return Math.max(...all(/Value="([^"]+)"/g, block).map((text) => text.length));
  };
  expect(longest('ShortStrings')).toBeLessThanOrEqual(125);
  expect(longest('LongStrings')).toBeLessThanOrEqual(250);
  expect(strings.every(([, chinese]) => /\p{Script=Han}/u.test(chinese ?? ''))).toBe(true);
});

test('every address is of https, every icon is there in the size of its name', () => {
  const addresses = all(/"(\w+:\/\/[^"]+)"/g).filter((address) => !/^http:\/\/(?:schemas|www\.w3)/.test(address));
  expect(addresses.filter((address) => !address.startsWith('https://'))).toEqual([]);
  const icons = all(/\/assets\/(icon-\d+\.png)"/g);
  expect(new Set(icons)).toEqual(new Set([16, 20, 24, 32, 40, 48, 64, 80].map((size) => `icon-${size}.png`)));
  for (const icon of icons) {
    const bytes = readFileSync(join(root, 'assets', icon));
    const size = Number(/\d+/.exec(icon)?.[0]);
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([size, size]);
  }
});

test('the buttons that work without the pane call commands that are there', () => {
  const pause = (): Promise<void> => Promise.resolve();
  const there = ribbonCommands({
    door: {} as never,
    messages: { commands: {} } as never,
    now: () => '',
    pause,
    showWindow: pause,
  });
  expect([...all(/<FunctionName>(\w+)</g)].sort()).toEqual(Object.keys(there).sort());
});

describe('npm run manifest', () => {
  const script = join(root, 'scripts/manifest.mjs');

  it('puts the page’s address everywhere, its origin where Office wants that', () => {
    const out = join(mkdtempSync(join(tmpdir(), 'zhibiao-')), 'manifest.xml');
    execFileSync(process.execPath, [script, '--url', 'https://tj.example.gov.cn/zhibiao/', '--out', out]);
    const made = readFileSync(out, 'utf8');
    expect(made).not.toContain('localhost');
    expect(made).toContain('<AppDomain>https://tj.example.gov.cn</AppDomain>');
    expect(made).toContain('"https://tj.example.gov.cn/zhibiao/taskpane.html"');
    expect(made.replaceAll('https://tj.example.gov.cn/zhibiao', '').replace('https://tj.example.gov.cn', '')).toBe(
      manifest.replaceAll('https://localhost:3000', ''),
    );
  });

  it.each([[], ['--url', 'http://tj.example.gov.cn/'], ['--url', '统计局'], ['--url', 'https://a.cn/?x=1']])(
    'refuses %s %s',
    (...given) => {
      const { status, stderr } = spawnSync(process.execPath, [script, ...given], { encoding: 'utf8' });
      expect([status, stderr.includes('https://')]).toEqual([2, true]);
    },
  );
});
