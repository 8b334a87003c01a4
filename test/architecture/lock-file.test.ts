import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

interface LockedPackage {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync(resolve(__dirname, '../../package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

/** Where Node looks for a package from a folder of the lock file, the nearest first. */
function placesOf(name: string, from: string): string[] {
  const places: string[] = [];
  for (let folder = from; folder !== ''; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    places.push(`${folder}/node_modules/${name}`);
  }
  return [...places, `node_modules/${name}`];
}

/** npm 11 refuses to install from a lock file that lacks the packages of other systems. */
test('the lock file holds the optional packages of every system', () => {
  const missing = Object.entries(lock.packages).flatMap(([from, { optionalDependencies }]) =>
    Object.keys(optionalDependencies ?? {})
      .filter((name) => !placesOf(name, from).some((place) => place in lock.packages))
      .map((name) => `${from} wants ${name}`),
  );
  expect(missing).toEqual([]);
});

test.each([
  ['b', 'node_modules/a', ['node_modules/a/node_modules/b', 'node_modules/b']],
  ['b', '', ['node_modules/b']],
])('%s is looked for from %s', (name, from, places) => {
  expect(placesOf(name, from)).toEqual(places);
});
