import { nonFigureMention } from '../make-mentions';
import type { NonFigureMention } from '../mentions';
import { codeAt, NEWLINE, codesOf } from '../text/code-units';
import { ratioAt } from './printed-ratio';
import { unitAt } from './printed-unit';
import { digitsEnd, isDigitCode, isLatinCode, type Recogniser } from './recogniser';

type NonFigureClass = NonFigureMention['class'];

interface DigitShape {
  readonly pattern: RegExp;
  readonly class: NonFigureClass;
  /** The characters of which one stands right behind the digits; null where any may. */
  readonly behind: string | null;
}

const POINT = 0x2e;
const COLON = 0x3a;
const FOOTNOTE_OPENS = 0x5b;
/** 第. */
const ORDINAL = 0x7b2c;

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Runs of digits that state no figure, each with its class, in the order in which they are asked. */
const shapes: readonly DigitShape[] = [
  { behind: ':', pattern: /\d{1,2}:\d{2}(?::\d{2})?(?![\d.:])/y, class: 'date' },
  { behind: '+', pattern: /\d+(?:\+(?:\d+|[A-Z]))+/y, class: 'name' },
  { behind: '-', pattern: /\d{3,4}-\d{7,8}(?:-\d{1,5})?/y, class: 'code' },
  { behind: null, pattern: /1[3-9]\d{9}(?!\d)/y, class: 'code' },
  { behind: '@', pattern: /\d{5,}@[\w.-]+/y, class: 'code' },
  // Licence numbers, mail addresses and file names run digits, letters and marks together.
  { behind: `${LETTERS}${LETTERS.toUpperCase()}_@`, pattern: /\d+[A-Za-z_@][\w@./-]*/y, class: 'name' },
  { behind: '-', pattern: /\d{4,}-\d[\w/-]*/y, class: 'code' },
  { behind: null, pattern: /\d{9,}(?!\d)(?![.\d]*[%万亿元])/y, class: 'code' },
  {
    behind: '强佳大号线路楼室元版期届国省周',
    pattern: /\d+(?:强|佳|大(?![\d项])|号|线|路|楼|室|元店|版|期|届|国道|省道|周年)/y,
    class: 'name',
  },
  // A service, no length of time: 24小时“不打烊”.
  {
    behind: '小',
    pattern: /\d+小时(?=[“"]|自助|在线|值班|值守|不间断|不打烊|营业|开放|热线|服务热线|平均|滑动|工作制)/y,
    class: 'name',
  },
];
/** Shapes that are told by their digits alone have so many. */
const FEWEST_OF_CODE = 9;
const shapesBefore: ReadonlyMap<number, readonly DigitShape[]> = new Map(
  [...new Set(shapes.flatMap(({ behind }) => [...(behind ?? '')]))].map((character) => [
    character.charCodeAt(0),
    shapes.filter(({ behind }) => behind === null || behind.includes(character)),
  ]),
);
/** Behind other characters nothing but a long number is a code; a decimal point may stand before a unit in Latin letters. */
const MORE_BEHIND = `.${shapes.map(({ behind }) => behind ?? '').join('')}`;
const moreBehind = codesOf(MORE_BEHIND);
const codeShapes: readonly DigitShape[] = shapes.filter(({ behind }) => behind === null);

/** A unit in Latin letters is no name: 12km, 35μg. */
const LATIN_UNIT = /\d+(?:\.\d+)?(?:km|kWh|m[²2³3]|mm|mg|ug|TEU)/y;
const LATIN_UNIT_OPENS = codesOf('kmuT');
const LATIN_WORD = /[A-Za-z][A-Za-z.&/-]{0,40}\d[\w.-]*/y;
const DIGITS = /\d+/y;
/** 第3家, 第1-3位. */
const ORDINALS = /\d+(?:[-~至到]第?\d+)?/y;
/** 前10位 names a set, no position. */
const FOREMOST = /\d+(?=位|名)/y;
const LISTED_BEHIND = codesOf('\n。；:：，(（ ');
/** 1. and 2、 before a sentence of a list. */
const LIST_NUMBER = /\d{1,2}[.．](?=[\s“"]*[\u4e00-\u9fffA-Z])/y;
/** 二、 and 二. before the words of a paragraph, 五、一般公共预算收入; of 一、二、三产业, 一、二产 and 三、四季度 the first is none. */
const CHINESE_LIST_NUMBER =
  /(?![一二]、[二三](?:产|[、和]))[一二三四五六七八九十]{1,3}[、.)](?![一二三四五六七八九十]{1,2}[、季])/y;
const NUMERALS = codesOf('一二三四五六七八九十');
/** How many are ranked: 居全省[137个县（市、区）]第58位, 在全市[9个县区]中排名第3, 在[16个区]中列第13. */
const SET_SIZE =
  /\d+个(?:(?:[县市区旗]、)?[县市区旗]\([县市区旗州](?:、?[县市区旗])?\)区?|[县市区旗]{2,4}|省辖市|设区市|地市|地级市|县级市|市州|市\(州\)|县域|乡镇|镇街|街道|[县区市旗州])(?=[中里内](?:[，,]|$)|[中里内]?(?:[，,]?(?:排名?|位居|位列|列|居)|第|名列|并列|综合|考核))/y;
const SET_SIZE_BEFORE = /全[国省市州盟县区旗]$|[省市州在]$|城区$|[东西南北中疆]$/;
/** 位次前移2位 tells how far a position moved, no position. */
const PLACES_MOVED = /\d+(?=个?(?:位|名|位次))/y;
const MOVED = /(?:[前后]移|[前后]进|进位|上升|提升|晋升|跃升|下滑|下降|后退)了?$/;
/** What stands behind the digits of a set's size or of a move: 个县, 位. */
const ORDINAL_BEHIND = codesOf('个位名');
/** What stands before a set of the foremost, or before the digits of a name. */
const SET_BEFORE = codesOf('前后_+');
const FOREMOST_BEFORE = codesOf('前后');
/** Behind digits that end a name: no number is cut at its point. */
const DECIMALS = /(?<=\d)(?:\.\d+)+/y;
/** 2015年全国1%人口抽样调查: a survey by its share. */
const SURVEY = /\d+[%‰]人口(?:变动)?(?:情况)?抽样调查/y;
const FOOTNOTE = /\[\d{1,3}\]/y;

/** How long something went on is no figure: 连续7个月位居全市第一. */
const DURATION = /\d+(?:个)?(?:月|季度|年度|年|天|周|届|个交易日)/y;
const GOES_ON_ENDS = codesOf('续时期隔');
const GOES_ON = /(?:连续|历时|为期|时隔|耗时)$/;
/** A number that stands for something: “110”行动. */
const QUOTES = codesOf('“"');
/** What is numbered, and what may stand in front of that. */
const NUMBERED = codesOf('表图');
const BEFORE_NUMBERED = codesOf('\n附(');
const QUOTED = /\d+(?=[”"])/y;
/** The year of a named event: 2024玫瑰产品博览会. */
const IN_NUMBER = codesOf('0123456789.,+~-');
const BEHIND_YEAR = codesOf('年-至');
const NAMED_YEAR = /(?:19|20)\d\d(?=[\u4e00-\u9fff“])/y;
const CODE_BEFORE = /(?:许可证|备案号|证号|编号|邮编:?|邮政编码:?)$/;
const CODE = /\d{5,}/y;
const COPYRIGHT_BEFORE = codesOf('©Ⓒ \t\n');
const COPYRIGHT = /(?<=[©Ⓒ]\s?)\d{4}/y;

/** Digits that are part of a name, a code or a mark: 1+653, 5G, 0563-3021234, 500强, [13]. */
export const nonFigure: Recogniser = {
  besideDigits: { before: '续时期隔“"表图第前后_+', behind: `个位名%‰${MORE_BEHIND}` },
  beginsWith: (code) => isDigitCode(code) || code === FOOTNOTE_OPENS || isLatinCode(code) || NUMERALS.has(code),
  at(text, at) {
    const code = text.charCodeAt(at);
    const before = text.charCodeAt(at - 1);
    if (NUMERALS.has(code))
      return at === 0 || before === NEWLINE ? shape(text, at, CHINESE_LIST_NUMBER, 'other') : null;
    if (code === FOOTNOTE_OPENS) return shape(text, at, FOOTNOTE, 'other');
    if (!isDigitCode(code)) return isLatinCode(before) || isDigitCode(before) ? null : latinWord(text, at);
    const end = digitsEnd(text, at);
    const behind = codeAt(text, end);
    const isListed = behind === POINT && (at === 0 || LISTED_BEHIND.has(before));
    const listed = isListed && shape(text, at, LIST_NUMBER, 'other');
    if (listed) return listed;
    const isLong = end - at >= FEWEST_OF_CODE;
    if (isLong || moreBehind.has(behind)) {
      if (hasLatinUnit(text, at, end) || (behind === COLON && ratioAt(text, at) !== null)) return null;
      // Behind a few digits a point makes them a decimal, no code.
      for (const { pattern, class: kind } of shapesBefore.get(behind) ?? (isLong ? codeShapes : [])) {
        const found = shape(text, at, pattern, kind);
        if (found) return found;
      }
    }
    // 全省5‰人口变动抽样调查 names a survey.
    if (text.startsWith('人口', end + 1) && (text[end] === '‰' || text[end] === '%')) {
      const survey = shape(text, at, SURVEY, 'name');
      if (survey) return survey;
    }
    const told = byNeighbours(text, at, end);
    if (told) return told;
    if (before === ORDINAL) return shape(text, at, ORDINALS, 'ordinal');
    if (!ORDINAL_BEHIND.has(behind) && !SET_BEFORE.has(before)) return null;
    const set = SET_SIZE_BEFORE.test(text.slice(Math.max(0, at - 2), at)) && shape(text, at, SET_SIZE, 'other');
    if (set) return set;
    if (MOVED.test(text.slice(Math.max(0, at - 3), at))) return shape(text, at, PLACES_MOVED, 'ordinal');
    if (FOREMOST_BEFORE.has(before)) return shape(text, at, FOREMOST, 'ordinal');
    return /[A-Za-z\d][_+]$/.test(text.slice(Math.max(0, at - 2), at)) ? shape(text, at, DIGITS, 'name') : null;
  },
};

function hasLatinUnit(text: string, at: number, end: number): boolean {
  const behind = text.charCodeAt(end) === POINT ? digitsEnd(text, end + 1) : end;
  if (!LATIN_UNIT_OPENS.has(text.charCodeAt(behind))) return false;
  LATIN_UNIT.lastIndex = at;
  return LATIN_UNIT.test(text);
}

/** PM10, G20, S102; a number with its unit behind an abbreviation is a figure all the same: GEP2345.6亿元. */
function latinWord(text: string, at: number): NonFigureMention | null {
  const found = shape(text, at, LATIN_WORD, 'name');
  return found && !/[%‰亿万]/.test(text[found.end] ?? '') ? found : null;
}

/** What the words beside the digits tell: 许可证1503009, 连续7个月, “110”行动, ©2018, 2024玫瑰产品博览会. */
function byNeighbours(text: string, at: number, end: number): NonFigureMention | null {
  const before = text.charCodeAt(at - 1);
  if (end - at >= 5 && CODE_BEFORE.test(text.slice(Math.max(0, at - 6), at))) return shape(text, at, CODE, 'code');
  if (GOES_ON_ENDS.has(before) && GOES_ON.test(text.slice(Math.max(0, at - 2), at)))
    return shape(text, at, DURATION, 'period');
  if (QUOTES.has(before)) return shape(text, at, QUOTED, 'name');
  // 表1 镇原县主要指标: the number of a table counts no towns.
  if (NUMBERED.has(before) && (at === 1 || BEFORE_NUMBERED.has(codeAt(text, at - 2))))
    return shape(text, at, DIGITS, 'other');
  if (end - at !== 4) return null;
  return (COPYRIGHT_BEFORE.has(before) ? shape(text, at, COPYRIGHT, 'furniture') : null) ?? namedYear(text, at);
}

function namedYear(text: string, at: number): NonFigureMention | null {
  if (IN_NUMBER.has(text.charCodeAt(at - 1)) || BEHIND_YEAR.has(text.charCodeAt(at + 4))) return null;
  return unitAt(text, at + 4).unit === null ? shape(text, at, NAMED_YEAR, 'name') : null;
}

function shape(text: string, at: number, pattern: RegExp, kind: NonFigureClass): NonFigureMention | null {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  if (!found) return null;
  let end = at + found[0].length;
  if (text.charCodeAt(end) === POINT) {
    DECIMALS.lastIndex = end;
    end += DECIMALS.exec(text)?.[0].length ?? 0;
  }
  return nonFigureMention(at, end, kind);
}
