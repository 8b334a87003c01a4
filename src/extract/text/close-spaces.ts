import {
  CLAUSE_COMMA,
  NEWLINE,
  PER_CENT,
  PER_MILLE,
  POINT,
  QUESTION,
  SPACE,
  TAB,
  codesOf,
  isDigit,
  isHan,
  isPicture,
  type CodeUnits,
} from './code-units';

/**
 * Closes spaces that part what belongs together (`2.2 %`, `8. 4`, `553.8 亿元`, `第 7 位`) and makes one of each other
 * run. A gap of two and more spaces may part columns, so it is closed only beside a point or a per cent sign. Works in place:
 * what is kept moves to the left.
 */
export function closeSpaces(units: CodeUnits, source: string): void {
  const { codes, offsets, gaps, length } = units;
  const parted = partedWords(units);
  const codeAt = (at: number): number => (at < length ? (codes[at] ?? NEWLINE) : NEWLINE);
  let kept = 0;
  let at = 0;
  for (const from of gaps) {
    if (from < at) continue;
    kept = moved(units, kept, at, from);
    at = from + 1;
    const code = codes[from] ?? 0;
    if (code === NEWLINE) {
      const isClosed =
        partsPosition(codes[from - 1] ?? 0, codeAt(at)) ||
        partsUnit(codes, kept, units, at) ||
        partsFigure(codes, kept, units, at);
      if (isClosed) continue;
    } else {
      while (at < length && codes[at] === SPACE) at += 1;
      // Where characters were lost nothing is joined: 12??.5 is no 12.5; a picture parts digits: 3👍0.42.
      const lost = isLost(source, offsets[from]) || isLost(source, offsets[at - 1]);
      const width = lost ? LOST : at - from;
      const before = kept > 0 ? (codes[kept - 1] ?? NEWLINE) : NEWLINE;
      const next = codeAt(at);
      const isPictured = isOfNumber(before) && isOfNumber(next) && holdsPicture(source, offsets.subarray(from, at));
      if (
        parted.has(from) ||
        isClosed(kept > 1 ? (codes[kept - 2] ?? 0) : 0, before, next, codeAt(at + 1), width, isPictured) ||
        (width === 1 && !isPictured && partsNumber(codes, kept, units, at))
      )
        continue;
    }
    codes[kept] = code;
    offsets[kept] = offsets[from] ?? 0;
    kept += 1;
  }
  units.length = moved(units, kept, at, length);
}

/** A gap has this width where characters were lost in it. */
const LOST = 0;

/** So few are moved one by one in less time than a block is. */
const FEW = 24;

/** Moves what stands between two places to the left; the end of where it stands then. */
function moved({ codes, offsets }: CodeUnits, to: number, from: number, end: number): number {
  const distance = from - to;
  if (distance === 0) return end;
  if (end - from > FEW) {
    codes.copyWithin(to, from, end);
    offsets.copyWithin(to, from, end);
    return end - distance;
  }
  for (let at = from; at < end; at += 1) {
    codes[at - distance] = codes[at] ?? 0;
    offsets[at - distance] = offsets[at] ?? 0;
  }
  return end - distance;
}

function isLost(source: string, offset: number | undefined): boolean {
  return offset !== undefined && source.charCodeAt(offset) === QUESTION;
}

function isOfNumber(code: number): boolean {
  return isDigit(code) || code === POINT;
}

function holdsPicture(source: string, offsets: Int32Array): boolean {
  return offsets.some((offset) => isPicture(source, offset));
}

/** Fewer single spaces between characters are no word set apart. */
const FEWEST_PARTED = 3;

/** Spaces of words set with a space behind each character, as PDFs give them: 第 二 产 业. */
function partedWords({ codes, length, gaps }: CodeUnits): ReadonlySet<number> {
  const spaces = new Set<number>();
  let run = 0;
  let last = 0;
  for (const at of gaps) {
    if (codes[at] !== SPACE || !isHan(codes[at - 1] ?? 0) || at + 2 >= length || !isHan(codes[at + 1] ?? 0)) continue;
    run = at === last + 2 ? run + 1 : 1;
    last = at;
    if (run === FEWEST_PARTED) for (let back = 1; back < FEWEST_PARTED; back += 1) spaces.add(at - 2 * back);
    if (run >= FEWEST_PARTED) spaces.add(at);
  }
  return spaces;
}

/** 第⏎7⏎位: a position broken over lines. */
function partsPosition(before: number, behind: number): boolean {
  return (before === ORDINAL && isDigit(behind)) || (isDigit(before) && behind === POSITION);
}

/** A unit with what goes on behind it. */
const UNIT_OPENS =
  /^(?:[%‰]|万?亿?(?:元|美元|吨|人次?|户|亩|平方米|平方公里|千瓦时|立方米|公里|辆|只|头|家|个)|个百分点)[，。；、)同比增下较以左]/;
const FIRST_OF_UNIT = codesOf('%‰万亿元美吨人户亩平千立公辆只头家个百');
const LONGEST_NUMBER = 12;
const LONGEST_UNIT = 8;

function opensUnit(codes: Uint16Array, from: number, length: number): boolean {
  if (!FIRST_OF_UNIT.has(codes[from] ?? 0)) return false;
  return UNIT_OPENS.test(String.fromCharCode(...codes.subarray(from, Math.min(length, from + LONGEST_UNIT))));
}

/** 198.4⏎亿元，and 3.6⏎%；in running text: a number broken off before its unit. Cells of a table stand alone on their lines. */
function partsUnit(codes: Uint16Array, kept: number, { length }: CodeUnits, at: number): boolean {
  if (!isDigit(codes[kept - 1] ?? 0) || !opensUnit(codes, at, length)) return false;
  let before = kept - 1;
  while (kept - before < LONGEST_NUMBER && (isDigit(codes[before] ?? 0) || codes[before] === POINT)) before -= 1;
  return isHan(codes[before] ?? 0) || codes[before] === CLAUSE_COMMA;
}

/** No longer are the words of a line that are looked through for a mark of running text. */
const LONGEST_CLAUSE = 60;

/** …，第二产业增加值⏎68.9亿元，增长6.5%: in running text a figure broken off before its number. */
function partsFigure(codes: Uint16Array, kept: number, { length }: CodeUnits, at: number): boolean {
  if (!isDigit(codes[at] ?? 0) || !isHan(codes[kept - 1] ?? 0)) return false;
  let end = at;
  while (end < length && end - at < LONGEST_NUMBER && isOfNumber(codes[end] ?? 0)) end += 1;
  if (codes[end] === SPACE) end += 1;
  if (!opensUnit(codes, end, length)) return false;
  let before = kept - 1;
  while (kept - before < LONGEST_CLAUSE && before > 0 && codes[before] !== NEWLINE) {
    if (CLAUSE_MARKS.has(codes[before] ?? 0)) return true;
    before -= 1;
  }
  return false;
}

/** Words before a number that is none of a quantity: 表1 72.6亿元, 第1 3.5%. */
const NAMES_NUMBER = codesOf('表图注第附例题节章年月日号');
const UNIT_BEHIND = codesOf('亿万元吨人亩公斤户千平立个家辆头只美%‰');
/** No longer are the digits before the gap of a number that a page's layout broke. */
const MOST_BEFORE = 2;

/** 投资1 72.6亿元: one or two digits right behind a word, a space, then the rest with its point and its unit. */
function partsNumber(codes: Uint16Array, kept: number, { length }: CodeUnits, at: number): boolean {
  if (!isDigit(codes[kept - 1] ?? 0) || !isDigit(codes[at] ?? 0)) return false;
  let before = kept - 1;
  while (kept - before <= MOST_BEFORE && isDigit(codes[before - 1] ?? 0)) before -= 1;
  const word = codes[before - 1] ?? 0;
  if (kept - before > MOST_BEFORE || !isHan(word) || NAMES_NUMBER.has(word)) return false;
  let end = at;
  while (end < length && end - at < LONGEST_NUMBER && isDigit(codes[end] ?? 0)) end += 1;
  if (end - at > 3 || codes[end] !== POINT) return false;
  end += 1;
  while (end < length && end - at < LONGEST_NUMBER && isDigit(codes[end] ?? 0)) end += 1;
  return UNIT_BEHIND.has(codes[end] ?? 0);
}

const [ORDINAL, POSITION] = [0x7b2c, 0x4f4d] as const;
const CLAUSE_MARKS = codesOf('、，；。');

/**
 * True where a run of spaces parts what belongs together. `isPictured`: a picture stands between two characters that could be of one
 * number.
 */
function isClosed(
  beforeThat: number,
  before: number,
  next: number,
  afterNext: number,
  width: number,
  isPictured: boolean,
): boolean {
  if (before === NEWLINE || next === NEWLINE || before === TAB || next === TAB) return true;
  if (width === LOST) return false;
  if (isDigit(before) && (next === PER_CENT || next === PER_MILLE)) return true;
  if (!isPictured && isDigit(before) && next === POINT && isDigit(afterNext)) return true;
  if (!isPictured && before === POINT && isDigit(next) && isDigit(beforeThat)) return true;
  if (width > 1) return false;
  if (CLAUSE_MARKS.has(before) || CLAUSE_MARKS.has(next)) return true;
  if (before === PER_CENT && isHan(next)) return true;
  // 436.8 亿 元
  if ((before === TEN_THOUSAND || before === HUNDRED_MILLION) && UNIT_BEGINS.has(next)) return true;
  if (isDigit(next) && before === LATIN_M && beforeThat === LATIN_P) return true;
  return (isDigit(before) && isHan(next)) || (isHan(before) && isDigit(next));
}

const [TEN_THOUSAND, HUNDRED_MILLION] = [0x4e07, 0x4ebf] as const;
const UNIT_BEGINS = codesOf('元美吨人户亩千平立公斤');
/** PM 2.5. */
const [LATIN_P, LATIN_M] = [0x50, 0x4d] as const;
