/**
 * Makes src/codelists/regions.generated.ts from two dev dependencies and the hand-written patch:
 * @vant/area-data (present names and codes, MIT), gb2260 (revisions 2002 to 2016 for former names, MIT) and
 * src/codelists/regions-patch.ts (what both lack, and since when). Run `node scripts/build-regions.mjs`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { byUse, gapsOf, ideographsOf, inLetters } from './character-gaps.mjs';

const require = createRequire(import.meta.url);
const target = fileURLToPath(new URL('../src/codelists/regions.generated.ts', import.meta.url));

const { areaList } = require('@vant/area-data');
const patch = await readPatch();

async function readPatch() {
  const source = await readFile(new URL('../src/codelists/regions-patch.ts', import.meta.url), 'utf8');
  const { outputText } = ts.transpileModule(source, { compilerOptions: { module: ts.ModuleKind.ESNext } });
  return import(`data:text/javascript;base64,${Buffer.from(outputText).toString('base64')}`);
}

const MUNICIPALITY = /^(11|12|31|50)/;
const BEYOND = /^(71|81|82)/; // numbered as provinces only
const WITHOUT_COUNTIES = /^(4419|4420|4604|6202)/; // 东莞, 中山, 儋州, 嘉峪关: what the package lists there are towns
const DIRECT = /^\d{2}90/; // county-level places directly under a province

/** Present places: code → name, by level, and zones as [code of the place above, name]. */
function presentPlaces() {
  const provinces = new Map(Object.entries(areaList.province_list));
  const prefectures = new Map(
    Object.entries(areaList.city_list).filter(
      ([code, name]) => !BEYOND.test(code) && !MUNICIPALITY.test(code) && !DIRECT.test(code) && name !== '县',
    ),
  );
  const counties = new Map();
  const zones = [];
  const above = (code) =>
    prefectures.has(`${code.slice(0, 4)}00`) ? `${code.slice(0, 4)}00` : `${code.slice(0, 2)}0000`;
  for (const [code, name] of Object.entries(areaList.county_list)) {
    if (BEYOND.test(code) || WITHOUT_COUNTIES.test(code)) continue;
    if (patch.unnumbered.includes(code) || /7\d$/.test(code)) zones.push([above(code), patch.zoneNames[code] ?? name]);
    else if (DIRECT.test(code) || !/9\d$/.test(code)) counties.set(code, name);
  }
  for (const line of patch.abolished) counties.delete(line.slice(0, 6));
  for (const line of patch.established) counties.set(line.slice(0, 6), line.slice(6));
  for (const [code, names] of Object.entries(patch.zones)) for (const name of names) zones.push([code, name]);
  return { provinces, prefectures, counties, zones };
}

/** Former places as gb2260 has them, [code, name], each once. */
function formerPlaces(present) {
  const seen = new Set();
  const places = [];
  const add = (code, name) => {
    if (present.get(code) === name || seen.has(code + name)) return;
    if (/市辖区$|直辖|^市$|^县$|群岛|荔蒲/.test(name) || BEYOND.test(code)) return;
    seen.add(code + name);
    places.push([code, name]);
  };
  for (const line of patch.abolished) add(line.slice(0, 6), line.slice(6));
  for (const revision of require('gb2260/lib/revisions.json')) {
    for (const [code, name] of Object.entries(require(`gb2260/lib/${revision}.json`))) add(code, repaired(code, name));
  }
  return places;
}

/** A few names lack their last character in the package. */
function repaired(code, name) {
  return /[省市县区旗州盟]$/.test(name) ? name : `${name}县`;
}

const stem = (name) =>
  name.replace(/(?:(?:哈尼|彝|回|苗|侗|壮|满|蒙古)族)*(?:自治县|自治州|自治旗|地区|市|县|区|旗|盟)$/, '');
const isPrefecture = (code) => code.endsWith('00');

/** The present code of a former place; '' where none is known; null where the place is still there under another code. */
function successorOf(code, name, { prefectures, counties }) {
  const present = new Map([...prefectures, ...counties]);
  const patched = patch.successors.find((line) => line.startsWith(`${code}${name}>`));
  if (patched) return patched.slice(patched.indexOf('>') + 1);
  const inPlace = (other) => other.slice(0, 4) === code.slice(0, 4);
  const inProvince = (other) => other.slice(0, 2) === code.slice(0, 2);
  const prefectureGone = !prefectures.has(`${code.slice(0, 4)}00`) && !MUNICIPALITY.test(code);
  const named = [...present].filter(([other, otherName]) => otherName === name && inProvince(other));
  if (named.some(([other]) => inPlace(other))) return null;
  if (named.length === 1 && (prefectureGone || !name.endsWith('区'))) return null;
  if (!patch.abolished.includes(code + name) && present.has(code)) return code;
  const sameStem = [...present].filter(([other, otherName]) => stem(otherName) === stem(name) && inProvince(other));
  const candidates = isPrefecture(code) ? sameStem : sameStem.filter(([other]) => !isPrefecture(other));
  const near = candidates.filter(([other]) => inPlace(other));
  if (near.length === 1) return near[0][0];
  if (candidates.length === 1 && (prefectureGone || MUNICIPALITY.test(code))) return candidates[0][0];
  return '';
}

/** Numbers of the first places of a kind in a prefecture; 01 are its districts together. */
const firstOf = (name) => (name.endsWith('区') ? 2 : name.endsWith('市') ? 81 : 21);

/** The code that one of a kind has behind another where nothing else is said. */
const nextOf = (last, above, name) => Math.max(last + 1, Number(above) + firstOf(name));

/** How far a number is from the one that is meant where nothing is said. */
const far = (number, meant) => (number === meant ? '' : number - meant);

/** Names with how far their codes are from the next of their kind in front. */
function shortened(above, places) {
  let last = Number(above);
  return places.map(([code, name]) => {
    const next = nextOf(last, above, name);
    last = Number(code);
    return far(last, next) + name;
  });
}

/** A letter for what most names end with and the space behind it: a third less once it is compressed. */
const LETTERS = { 自治县: 'a', 县: 'b', 区: 'c', 市: 'd', 旗: 'e' };

const inShort = (line) => line.replace(/(自治县|县|区|市|旗)(?: |$)/g, (_, ending) => LETTERS[ending]);

/** What stands behind a name whose word is a common one: its front alone, the whole of it, both. */
const MARKS = { front: '*', whole: '+', both: '#' };

/** The lines with a mark behind each name that is a common word or begins with one, and the words that no name has. */
function withCommonWords(lines) {
  const left = new Set(patch.commonWords);
  const marked = lines.replace(/([\u3400-\u9fff]+)([a-e])/g, (name, front, letter) => {
    const whole = front + Object.keys(LETTERS).find((ending) => LETTERS[ending] === letter);
    const [isFront, isWhole] = [left.delete(front), left.delete(whole)];
    if (!isFront && !isWhole) return name;
    return front + (isFront && isWhole ? MARKS.both : isFront ? MARKS.front : MARKS.whole) + letter;
  });
  return { marked, left: [...left] };
}

/** Digits for the kinds of zones; `~` for the name of the place above without its last character. */
const ZONE_KINDS = { 经济技术开发区: '1', 高新技术产业开发区: '2', 经济开发区: '3' };

const zoneInShort = (name, above) =>
  name
    .replace(above === '' ? /$/ : above.slice(0, -1), above === '' ? '' : '~')
    .replace(/经济技术开发区|高新技术产业开发区|经济开发区/, (kind) => ZONE_KINDS[kind]);

/** What a name has in front of its letter; all of one that has none. */
const inFront = (short) => short.replace(/[a-e]$/, '');

/**
 * Former places of a line: the name, how far its code is from the next of its kind, and of the present code `=` (the same) or a point and how far
 * it is from the one behind the present code told before. Of a place that has had another ending only since then that ending alone.
 */
function formersInShort(above, formers, present) {
  let [last, now] = [Number(above), Number(above)];
  return formers.map(([code, name, successor]) => {
    const whole = inShort(name);
    const isKept = /[a-e]$/.test(whole) && inFront(whole) === inFront(inShort(present.get(successor) ?? ''));
    const short = isKept ? whole.slice(-1) : whole + (whole === name ? ' ' : '');
    const next = nextOf(last, above, name);
    last = Number(code);
    const said = short + far(last, next);
    if (successor === '' || successor === code) return said + (successor === '' ? '' : '=');
    const meant = now + 1;
    now = Number(successor);
    return `${said}.${far(now, meant)}`;
  });
}

/** The lines of all places, written in short. */
function linesOfPlaces() {
  const present = presentPlaces();
  const { provinces, prefectures, counties, zones } = present;
  const all = new Map([...provinces, ...prefectures, ...counties]);
  const zoneNames = new Set(zones.map(([, name]) => name));
  /** What the code of the place above begins with: four digits of a prefecture, two of a province where there is none. */
  const frontOf = (code) => code.slice(0, prefectures.has(`${code.slice(0, 4)}00`) ? 4 : 2);
  const below = grouped([...counties].sort(), ([code]) => frontOf(code));
  const zonesBelow = grouped(zones, ([code]) => code);
  const formersBelow = grouped(
    formerPlaces(all)
      .filter(([, name]) => !zoneNames.has(name))
      .map(([code, name]) => [code, name, successorOf(code, name, present)])
      .filter(([code, name, successor]) => successor !== null && all.get(successor) !== name && code !== '')
      .sort(),
    ([code]) => frontOf(code),
  );

  const lines = [...provinces, ...prefectures].sort().map(([code, name], index, above) => {
    const front = provinces.has(code) ? code.slice(0, 2) : code.slice(0, 4);
    const next = Number(above[index - 1]?.[0] ?? 0) + 100;
    const zoneList = (zonesBelow.get(code) ?? []).map(([, zone]) => zoneInShort(zone, name));
    return {
      place: [far(Number(code), next) + name, ...shortened(code, below.get(front) ?? [])].join(' '),
      zones: [...new Set(zoneList)].join(' '),
      formers: formersInShort(code, formersBelow.get(front) ?? [], all).join(''),
    };
  });
  return {
    places: lines.map(({ place }) => inShort(place)).join('\n'),
    zones: lines.map((line) => line.zones).join('\n'),
    formers: lines.map((line) => line.formers).join('\n'),
  };
}

/** The ideographs in names of places, those that many have first. */
export function placeCharacters() {
  const texts = Object.values(linesOfPlaces());
  return byUse(ideographsOf(...texts), texts.join(''));
}

/** Text of src/codelists/regions.generated.ts. */
export function generate() {
  const { places, zones, formers } = linesOfPlaces();
  const characters = placeCharacters();
  const { marked, left } = withCommonWords(places);
  return `// Made by scripts/build-regions.mjs. Do not edit: change src/codelists/regions-patch.ts and run it.

/** The ideographs of all names by the distances of their codes, those that many names have first; the lines have one letter or two for each (\`character-gaps.ts\`). */
export const placeGaps =
  '${gapsOf(characters)}';

/**
 * A province or prefecture a line, before its name how far its code is from a hundred more than the one before, then the places below it
 * with how far their codes are from the next of their kind, where they are: districts begin with 02, cities with 81, others with 21.
 * A small letter is the end of a name and the space behind it: a 自治县, b 县, c 区, d 市, e 旗. In front of it
 * stands * where the name without its end is a common word, + where the name is one, # where both are.
 */
export const placeLines = \`${inLetters(marked, characters)}\`;

/** Common words that no name of a present place has. */
export const otherCommonWords = '${left.join(' ')}';

/**
 * The development zones of the place that has the same line above: ~ is its name without the last character, 1 经济技术开发区,
 * 2 高新技术产业开发区, 3 经济开发区.
 */
export const zoneLines = \`${inLetters(zones, characters)}\`;

/**
 * Former places below the place of the same line: the name, how far its code is from the next of its kind, and the present code where there is
 * one, = for the same, a point and how far it is from the one behind the present code told before; a letter alone stands for the present name
 * with that ending. The small letters are those of \`placeLines\`; a space ends a name that has none.
 */
export const formerLines = \`${inLetters(formers, characters)}\`;
`;
}

function grouped(items, keyOf) {
  const map = new Map();
  for (const item of items) map.set(keyOf(item), [...(map.get(keyOf(item)) ?? []), item]);
  return map;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile(target, generate());
}
