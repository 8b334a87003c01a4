import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, stdout } from 'node:process';

/**
 * `node scripts/third-party.mjs` writes THIRD-PARTY-NOTICES.txt, the licences of all that is built into what is shipped; with `--list` it
 * prints the packages as JSON. They are those that `src` imports, those that its data are made of, and what these ask for.
 */
const DATA = ['@vant/area-data', 'gb2260', 'opencc-js'];
const IMPORT = /(?:\bfrom\s+|\bimport\s*\(?\s*)'((?:@[a-z][\w.-]*\/)?[a-z][\w.-]*)(?:\/[^']*)?'/g;

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
const read = (path) => readFileSync(path, 'utf8').replace(/\r\n?/g, '\n').trim();

function importedBySource() {
  const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((file) =>
    file.name.endsWith('.ts'),
  );
  const texts = files.map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));
  const code = texts.map((text) => text.replace(/\/\*[^]*?\*\//g, ''));
  return new Set(code.flatMap((text) => [...text.matchAll(IMPORT)].map((found) => found[1])));
}

/** Where Node finds a package from a folder of the lock file, the nearest first; undefined where it is left out. */
function placeOf(name, from) {
  for (let folder = from; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    if (`${folder}/node_modules/${name}` in lock) return `${folder}/node_modules/${name}`;
  }
  return `node_modules/${name}` in lock ? `node_modules/${name}` : undefined;
}

/** The places of packages and of all that they ask for; what is optional is not built in. */
function closure(names) {
  const places = new Set();
  const open = [...names].map((name) => placeOf(name, ''));
  for (let place = open.pop(); place !== undefined; place = open.pop()) {
    if (places.has(place)) continue;
    places.add(place);
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = lock[place];
    const peers = Object.keys(peerDependencies).filter((name) => !peerDependenciesMeta[name]?.optional);
    for (const name of [...Object.keys(dependencies), ...peers]) {
      const found = placeOf(name, place);
      if (found !== undefined) open.push(found);
    }
  }
  return places;
}

function factsOf(place, direct) {
  const facts = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  const licence = facts.license ?? facts.licenses?.map(({ type }) => type).join(' OR ') ?? '';
  return { name: facts.name, version: facts.version, licence, direct: direct.has(facts.name), place };
}

function noticeOf({ name, version, licence, place }) {
  const files = [place, join(place, 'cmaps')]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
    .filter((path) => /(?:^|[\\/])(?:licen[cs]e|copying|notice)(?:[.-][\w.]+)?$/i.test(path))
    .sort();
  const { author, repository } = JSON.parse(readFileSync(join(place, 'package.json'), 'utf8'));
  const by = typeof author === 'string' ? author : (author?.name ?? '');
  const at = typeof repository === 'string' ? repository : (repository?.url ?? '');
  const text =
    files.length > 0
      ? files.map(read).join('\n\n')
      : `The package holds no licence file. ${[by, at].join('\n').trim()}`;
  return `${name} ${version} (${licence})\n\n${text}`;
}

const direct = new Set([...importedBySource(), ...DATA]);
const shipped = [...closure(direct)]
  .map((place) => factsOf(place, direct))
  .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
if (argv.includes('--list')) {
  stdout.write(`${JSON.stringify(shipped, ['name', 'version', 'licence', 'direct'])}\n`);
} else {
  const head = 'Built into what is shipped, each under its own licence.';
  const rule = `\n\n${'-'.repeat(80)}\n\n`;
  writeFileSync(argv[2] ?? 'THIRD-PARTY-NOTICES.txt', `${[head, ...shipped.map(noticeOf)].join(rule)}\n`);
}
