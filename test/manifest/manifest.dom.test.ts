import { sheetNames } from '../../src/workbook';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');
const manifest = new DOMParser().parseFromString(readFileSync(join(root, 'manifest.xml'), 'utf8'), 'application/xml');

function all(name: string): readonly Element[] {
  return [...manifest.getElementsByTagName(name)];
}

function one(name: string, within: Element | Document = manifest): Element {
  const found = within.getElementsByTagName(name)[0];
  if (found === undefined) throw new Error(`no <${name}>`);
  return found;
}

function children(element: Element): readonly string[] {
  return [...element.children].map((child) => child.tagName);
}

function attributes(name: string): readonly string[] {
  return [...manifest.querySelectorAll('*')]
    .map((element) => element.getAttribute(name))
    .filter((value) => value !== null);
}

const resources = [...one('Resources').querySelectorAll('[id]')];

test('it is well-formed XML', () => {
  expect(manifest.querySelector('parsererror')).toBeNull();
});

// Office reads these as an XML Schema sequence: another order is refused without a word.
test.each<[string, readonly string[]]>([
  [
    'OfficeApp',
    [
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'AppDomains',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ],
  ],
  ['VersionOverrides', ['Hosts', 'Resources']],
  ['DesktopFormFactor', ['GetStarted', 'FunctionFile', 'ExtensionPoint']],
  ['GetStarted', ['Title', 'Description', 'LearnMoreUrl']],
  ['Group', ['Label', 'Icon', 'Control']],
  ['Control', ['Label', 'Supertip', 'Icon', 'Action']],
  ['Supertip', ['Title', 'Description']],
  ['Action', ['TaskpaneId', 'SourceLocation']],
  ['Resources', ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']],
])('the children of <%s> stand in the order of the schema', (name, order) => {
  // A group holds its buttons one after the other.
  expect([...new Set(children(one(name)))]).toEqual(order);
});

test('the identity is a GUID and a version of four numbers', () => {
  expect(one('Id').textContent).toMatch(/^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  expect(one('Version').textContent).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
});

test('it asks for a workbook, ExcelApi 1.9 and leave to write', () => {
  const set = one('Set');
  expect(all('Host').map((host) => host.getAttribute('Name') ?? host.getAttribute('xsi:type'))).toEqual([
    'Workbook',
    'Workbook',
  ]);
  expect([set.getAttribute('Name'), set.getAttribute('MinVersion')]).toEqual(['ExcelApi', '1.9']);
  expect(one('Permissions').textContent).toBe('ReadWriteDocument');
});

test('the button shows the pane', () => {
  const button = one('Control');
  expect(button.getAttribute('xsi:type')).toBe('Button');
  expect(one('Action', button).getAttribute('xsi:type')).toBe('ShowTaskpane');
});

test('every resource that is asked for is there, and none is there in vain', () => {
  const ids = resources.map((resource) => resource.id);
  expect([...new Set(attributes('resid'))].sort()).toEqual([...ids].sort());
  expect(new Set(ids).size).toBe(ids.length);
});

test('resource ids have at most 32 characters', () => {
  expect(resources.map((resource) => resource.id).filter((id) => id.length > 32)).toEqual([]);
});

test('Excel opens the page with office.js; whoever wants to know more gets the one without', () => {
  const address = (element: Element): string | null | undefined =>
    resources.find(({ id }) => id === element.getAttribute('resid'))?.getAttribute('DefaultValue');
  expect(one('SourceLocation', one('DefaultSettings')).getAttribute('DefaultValue')).toBe(
    'https://localhost:3000/taskpane.html',
  );
  expect(address(one('SourceLocation', one('Action')))).toBe('https://localhost:3000/taskpane.html');
  expect(address(one('LearnMoreUrl'))).toBe('https://localhost:3000/index.html');
});

test('every address is https', () => {
  const addresses = [
    ...all('AppDomain').map((domain) => domain.textContent),
    ...attributes('DefaultValue').filter((value) => value.includes('://')),
  ];
  expect(addresses.length).toBeGreaterThan(12);
  expect(addresses.filter((address) => new URL(address).protocol !== 'https:')).toEqual([]);
});

test.each([
  ['ProviderName', 125],
  ['DisplayName', 125],
  ['Description', 250],
  ['bt:ShortStrings', 125],
  ['bt:LongStrings', 250],
])('texts of <%s> have at most %i characters', (name, most) => {
  const element = one(name);
  const texts = [element, ...element.querySelectorAll('*')].flatMap((text) => [
    text.getAttribute('DefaultValue') ??
      text.getAttribute('Value') ??
      (text.children.length === 0 ? text.textContent : ''),
  ]);
  expect(texts.filter((text) => text !== '')).not.toEqual([]);
  expect(texts.filter((text) => text.length > most)).toEqual([]);
});

test('Chinese is the default and every text has its English', () => {
  expect(one('DefaultLocale').textContent).toBe('zh-CN');
  const texts = [
    ...all('DisplayName'),
    ...all('Description').filter((text) => !text.hasAttribute('resid')),
    ...all('bt:String'),
  ];
  expect(texts.length).toBeGreaterThanOrEqual(7);
  for (const text of texts) {
    expect(text.getAttribute('DefaultValue')).toMatch(/\p{Script=Han}/u);
    const overrides = [...text.children].map((override) => override.getAttribute('Locale'));
    expect(overrides).toEqual(['en-US']);
    // Sheets have one name in every language.
    const english = text.children[0]?.getAttribute('Value')?.replace(sheetNames.data, '');
    expect(english).not.toMatch(/\p{Script=Han}/u);
  }
});

/** Width and height as a PNG's header has them. */
function pixelSize(file: string): readonly [number, number] {
  const bytes = readFileSync(join(root, file));
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

test('every icon is there in its size', () => {
  const asked = [
    [32, one('IconUrl').getAttribute('DefaultValue')] as const,
    [64, one('HighResolutionIconUrl').getAttribute('DefaultValue')] as const,
    ...all('bt:Image')
      .filter((image) => image.hasAttribute('size'))
      .map((image) => {
        const resource = resources.find(({ id }) => id === image.getAttribute('resid'));
        return [Number(image.getAttribute('size')), resource?.getAttribute('DefaultValue')] as const;
      }),
  ];
  expect(new Set(asked.map(([size]) => size))).toEqual(new Set([16, 20, 24, 32, 40, 48, 64, 80]));
  for (const [size, address] of asked) expect(pixelSize(new URL(address ?? '').pathname)).toEqual([size, size]);
});
