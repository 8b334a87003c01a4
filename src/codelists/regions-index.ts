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

const ENDING = /(?:自治县|[县区市旗])$/;
/** What the small letters of `placeLines` stand for, once its ideographs are spelled out. */
const ENDINGS: Readonly<Record<string, string>> = { a: '自治县', b: '县', c: '区', d: '市', e: '旗' };
/** What the digits of `zoneLines` stand for. */
const ZONE_KINDS: Readonly<Record<string, string>> = { 1: '经济技术开发区', 2: '高新技术产业开发区', 3: '经济开发区' };
const characters: string = charactersOf(placeGaps);
const printed: string = spelledOut(placeLines, characters);

/** A province or prefecture, and what the lists say of it. */
interface PlaceLine {
  readonly name: string;
  readonly code: string;
  readonly below: readonly string[];
  readonly zones: readonly string[];
  readonly formers: string;
}

/** How far a code is from the one that is meant where nothing is said, and the name. */
const FAR_NAME = /^(-?\d*)(.*)/;

const lines: readonly PlaceLine[] = readLines();

/**
 * `济南市 历下区 市中区 …`: in front of a line how far its code is from the next hundred, where it is; zones and former places stand in lines of the
 * same number.
 */
function readLines(): readonly PlaceLine[] {
  const [zones, formers] = [zoneLines, formerLines].map((text) => spelledOut(text, characters).split('\n'));
  let last = 0;
  return printed
    .replace(/[*+#]/g, '')
    .replace(/[a-e]/g, (letter) => `${ENDINGS[letter]} `)
    .split('\n')
    .map((line, index) => {
      const [head = '', ...below] = line.trimEnd().split(' ');
      const [, far = '', name = ''] = FAR_NAME.exec(head) ?? [];
      last += 100 + Number(far);
      return {
        name,
        code: String(last),
        below,
        zones: zones?.[index]?.match(/\S+/g) ?? [],
        formers: formers?.[index] ?? '',
      };
    });
}

/** Reads the generated lines; a few milliseconds, once. */
export function buildRegionIndex(): RegionIndex {
  const places = lines.flatMap(placesOfLine);
  const current = new Map(places.map((place) => [place.code ?? '', place]));
  const zones = lines.flatMap(zonesOfLine);
  const formers = lines
    .flatMap((line) => formersOfLine(line, current))
    .sort((one, other) => Number(one.code) - Number(other.code));
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

/** The code of a place of a kind behind another of those below one where nothing else is said: 01 are the districts of a prefecture together. */
function nextOf(last: number, above: string, name: string): number {
  return Math.max(last + 1, Number(above) + (name.endsWith('区') ? 2 : name.endsWith('市') ? 81 : 21));
}

/** A place below has in front how far its code is from the next of its kind, where it is. */
function placesOfLine({ name, code, below }: PlaceLine): readonly Region[] {
  const province = `${code.slice(0, 2)}0000`;
  const own: Region =
    code === province
      ? { name, code, level: 'province', parentName: country.name, parentCode: null }
      : { name, code, level: 'prefecture', parentName: namesByCode.get(province) ?? null, parentCode: province };
  let last = Number(code);
  const children = below.map((item): Region => {
    const [, far = '', itsName = ''] = FAR_NAME.exec(item) ?? [];
    last = nextOf(last, code, itsName) + Number(far);
    return { name: itsName, code: String(last), level: 'county', parentName: name, parentCode: code };
  });
  return [own, ...children];
}

const namesByCode: ReadonlyMap<string, string> = new Map(lines.map(({ code, name }) => [code, name]));

/** `~1 …` of 湛江市: 湛江经济技术开发区. */
function zonesOfLine({ name: parentName, code: parentCode, zones }: PlaceLine): readonly Region[] {
  return zones.map((short) => {
    const name = short.replace('~', parentName.slice(0, -1)).replace(/\d/, (digit) => ZONE_KINDS[digit] ?? '');
    return { name, code: null, level: 'zone', parentName, parentCode };
  });
}

/** A name and how far its code is from the next of its kind, then of the present code that it is the same or how far from the next. */
const FORMER = /(\D*?)([a-e ])(-?\d*)([=.]?)(-?\d*)/g;

/** `b1.7…` of 130600: 清苑县, 130622 then, 清苑区 and 130608 now; one that has another name now has its own. */
function formersOfLine(
  { code: above, formers }: PlaceLine,
  current: ReadonlyMap<string, Region>,
): readonly FormerRegion[] {
  let last = Number(above);
  let now = last;
  return [...formers.matchAll(FORMER)].map(([, stem = '', letter = '', far, sign, farNow]) => {
    const ending = ENDINGS[letter] ?? '';
    last = nextOf(last, above, ending) + Number(far);
    if (sign === '.') now += 1 + Number(farNow);
    const successor = sign === '' ? null : (current.get(String(sign === '=' ? last : now)) ?? null);
    const kept = stem === '' ? (successor?.name.replace(ENDING, '') ?? '') : stem;
    return { name: kept + ending, code: String(last), successor };
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
