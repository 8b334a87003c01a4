import type { Region } from '../model';
import { charactersOf, spelledOut } from './character-gaps';
import { formerLines, otherCommonWords, placeGaps, placeLines, zoneLines } from './regions.generated';
import { shortForms } from './regions-patch';
import { shortNames, shortZoneNames } from './regions-short';

/** One way to write a place's name. */
export interface RegionSpelling {
  readonly spelling: string;
  readonly region: Region;
  /** The official name; a short form of it; a name that it (or what became it) had before. */
  readonly kind: 'full' | 'short' | 'former';
  /**
   * An everyday word or one that stands inside others (合作, 和平, 范县 in 示范县): the bare word is not enough to name the place,
   * unless the report is the place's own.
   */
  readonly common: boolean;
}

/** A place that is gone. */
export interface FormerRegion {
  /** The name and the code of then. */
  readonly name: string;
  readonly code: string;
  /** The present place of the same extent; null where it was merged into others or divided. */
  readonly successor: Region | null;
}

/** The generated lines, read. */
export interface RegionIndex {
  readonly present: readonly Region[];
  readonly formers: readonly FormerRegion[];
  readonly byCode: ReadonlyMap<string, Region>;
  readonly spellings: readonly RegionSpelling[];
  readonly byName: ReadonlyMap<string, readonly Region[]>;
}

/** The whole country, as a benchmark in reports. */
export const country: Region = { name: '全国', code: null, level: 'country', parentName: null, parentCode: null };

const CODE = 6;

const ENDING = /(?:自治县|[县区市旗])$/;
/** What the small letters of `placeLines` stand for, once its ideographs are spelled out. */
const ENDINGS: Readonly<Record<string, string>> = { a: '自治县', b: '县', c: '区', d: '市', e: '旗' };
/** What those of `zoneLines` stand for. */
const ZONE_KINDS: Readonly<Record<string, string>> = { j: '经济技术开发区', g: '高新技术产业开发区', k: '经济开发区' };
const characters: string = charactersOf(placeGaps);
const printed: string = spelledOut(placeLines, characters);
const lines: readonly string[] = printed
  .replace(/[*+#]/g, '')
  .replace(/[a-e]/g, (letter) => `${ENDINGS[letter]} `)
  .split('\n')
  .map((line) => line.trimEnd());

/** Reads the generated lines; a few milliseconds, once. */
export function buildRegionIndex(): RegionIndex {
  const places = lines.flatMap(placesOfLine);
  const current = new Map(places.map((place) => [place.code ?? '', place]));
  const zones = spelledOut(zoneLines, characters)
    .split('\n')
    .flatMap((line) => zonesOfLine(line, current));
  const formers = spelledOut(formerLines, characters)
    .split('\n')
    .flatMap((line) => formersOfLine(line, current));
  const present = [country, ...places, ...zones];
  const gone = formers.flatMap((former) => goneRegion(former, current) ?? []);
  const goneByKey = new Map(gone.map((place) => [`${place.code}${place.name}`, place]));
  const spellings = [
    ...present.flatMap(spellingsOf),
    ...formers.flatMap((former) => formerSpellings(former, goneByKey)),
  ];
  const byCode = new Map([...gone.map((place): [string, Region] => [place.code ?? '', place]), ...current]);
  return { present, formers, byCode, spellings, byName: candidatesByName(spellings) };
}

const NINE = 0x39;

/** `370100济南市 历下区 市中区 …`: the first place with its whole code, those below it with the rest of theirs or the next. */
function placesOfLine(line: string): readonly Region[] {
  const [head = '', ...below] = line.split(' ');
  const code = head.slice(0, CODE);
  const name = head.slice(CODE);
  const isProvince = code.endsWith('0000');
  const own: Region = isProvince
    ? { name, code, level: 'province', parentName: country.name, parentCode: null }
    : {
        name,
        code,
        level: 'prefecture',
        parentName: provinceNames.get(code.slice(0, 2)) ?? null,
        parentCode: `${code.slice(0, 2)}0000`,
      };
  const digits = isProvince ? 4 : 2;
  // The first place of a prefecture has 02: 01 are its districts together.
  let last = Number(code) + (isProvince ? 0 : 1);
  const children = below.map((item): Region => {
    const isPrinted = item.charCodeAt(0) <= NINE;
    last = isPrinted ? Number(code.slice(0, CODE - digits) + item.slice(0, digits)) : last + 1;
    return {
      name: isPrinted ? item.slice(digits) : item,
      code: String(last),
      level: 'county',
      parentName: name,
      parentCode: code,
    };
  });
  return [own, ...children];
}

const provinceNames: ReadonlyMap<string, string> = new Map(
  lines
    .filter((line) => line.slice(2, CODE) === '0000')
    .map((line) => [line.slice(0, 2), line.split(' ', 1)[0]?.slice(CODE) ?? '']),
);

/** `440800 ~j …`: the code of the place above, then names: 湛江经济技术开发区. */
function zonesOfLine(line: string, current: ReadonlyMap<string, Region>): readonly Region[] {
  const [parentCode = '', ...names] = line.split(' ');
  const parentName = current.get(parentCode)?.name ?? null;
  return names.map((short) => {
    const name = short
      .replace('~', parentName?.slice(0, -1) ?? '')
      .replace(/[gjk]/, (letter) => ZONE_KINDS[letter] ?? '');
    return { name, code: null, level: 'zone', parentName, parentCode };
  });
}

/** A name, and how much of the present code is said: as many digits as leave two for the next place. */
const FORMER = /(\d\d)(\D*?)([a-e ])(=|(?:\d{4}|)\d\d(?=\d\d\D|$)|)/g;

/** `130622b08…`: 清苑县, 130622 then, 清苑区 and 130608 now; one that has another name now has its own. */
function formersOfLine(line: string, current: ReadonlyMap<string, Region>): readonly FormerRegion[] {
  const prefix = line.slice(0, 4);
  return [...line.slice(4).matchAll(FORMER)].map(([, digits = '', stem = '', ending = '', now = '']) => {
    const code = prefix + digits;
    const present = now === '=' ? code : now.length === 2 ? prefix + now : now;
    const successor = current.get(present) ?? null;
    const kept = stem === '' ? (successor?.name.replace(ENDING, '') ?? '') : stem;
    return { name: kept + (ENDINGS[ending] ?? ''), code, successor };
  });
}

/** A place with no successor stays what it was: a figure of then is not a figure of any place of now. */
function goneRegion({ name, code, successor }: FormerRegion, current: ReadonlyMap<string, Region>): Region | null {
  if (successor) return null;
  const parent = current.get(`${code.slice(0, 4)}00`) ?? current.get(`${code.slice(0, 2)}0000`);
  return { name, code, level: 'county', parentName: parent?.name ?? null, parentCode: parent?.code ?? null };
}

/** 东城*c, 全州+b, 新城#c: the name without its end is a common word, the name is one, both are. */
const MARKED = /([\u3400-\u9fff]+)([*+#])([a-e])/g;

const commonNames: ReadonlySet<string> = new Set([
  ...otherCommonWords.split(' '),
  ...[...printed.matchAll(MARKED)].flatMap(([, front = '', mark, letter = '']) => {
    const whole = front + (ENDINGS[letter] ?? '');
    return mark === '*' ? [front] : mark === '+' ? [whole] : [front, whole];
  }),
]);

function spelled(spelling: string, region: Region, kind: RegionSpelling['kind']): RegionSpelling {
  const common = commonNames.has(spelling) || (kind !== 'short' && spelling.length === 2 && region !== country);
  return { spelling, region, kind, common };
}

function spellingsOf(region: Region): readonly RegionSpelling[] {
  const short = region.level === 'country' ? ['中国'] : shortsOf(region);
  return [spelled(region.name, region, 'full'), ...short.map((one) => spelled(one, region, 'short'))];
}

function shortsOf({ name, level, code }: Region): readonly string[] {
  if (level === 'zone') return shortZoneNames(name);
  return [...shortNames(name), ...(shortForms[code ?? ''] ?? [])];
}

/**
 * The former name, and of a city or county its short form where the present place's own names do not hold it: 襄樊, but not
 * 徐水, and of no district (动力区 would be found in every 劳动力).
 */
function formerSpellings(former: FormerRegion, gone: ReadonlyMap<string, Region>): readonly RegionSpelling[] {
  const region = former.successor ?? gone.get(former.code + former.name);
  if (!region) return [];
  const known = new Set(former.successor ? [region.name, ...shortsOf(region)] : []);
  const short = former.name.endsWith('区') ? [] : shortNames(former.name);
  const full = known.has(former.name) ? [] : [spelled(former.name, region, 'former')];
  return [...full, ...short.filter((one) => !known.has(one)).map((one) => spelled(one, region, 'short'))];
}

function candidatesByName(spellings: readonly RegionSpelling[]): ReadonlyMap<string, readonly Region[]> {
  const byName = new Map<string, Region[]>();
  for (const kind of ['full', 'short', 'former'] as const) {
    for (const { spelling, region } of spellings.filter((one) => one.kind === kind)) {
      const candidates = byName.get(spelling);
      if (!candidates) byName.set(spelling, [region]);
      else if (!candidates.includes(region)) candidates.push(region);
    }
  }
  return byName;
}
