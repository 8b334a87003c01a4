import { plans } from '../../codelists/plans';
import { periodMention } from '../make-mentions';
import type { PeriodExtent, PeriodMention } from '../mentions';
import { chineseNumeral } from '../text/numerals';
import { DIGITS, END, match, NUMERALS, shape } from './shape';

const PLAN = shape('十"“\'‘「', /["“'‘「]?(十一五|十二五|十三五|十四五|十五五)["”'’」]?/y, '十一二三四五');
/** The names of the first plans are numbers, too: they need quotation marks. */
const EARLY_PLAN = shape('"“\'‘「', /["“'‘「]([八九十]五)["”'’」]/y, '八九十');
/** “十四五”[前三年]. */
const FIRST_YEARS = shape('期时前头', /(?:期间|时期)?[前头]([二两三四])年/y);
const UNNAMED = shape(
  `${DIGITS}${NUMERALS}近过这本任`,
  /(?:(?<![续第])[三四五345]年(?:间(?!隔)|(?=累计|共(?!同)|合计|总计|年均|净?增[加长]|翻|提[升高]|新[增建改修]|完成|实现|投入|引进|建成|改造|发放|解决|减少|下降|转移|培训|落实|争取))|过去的?[五四三]年|过去\d年|这五年|近[五三两十\d]年|[五四三十\d]年来|近年来|(?:本届政府)?任期内|[一二三四五六七八九十\d]年前(?!三季|\d))/y,
  `${DIGITS}年去五三两十届期`,
);
const TO_COME = shape('今未', /(?:今后|未来)([三五十35]|10)年(?![底末初])/y, '后来');

/** The years of a plan, or that no plan names: “十四五”期间, 五年来, 今后五年. Null where none begins at a place. */
export function spanOfYearsAt(text: string, at: number): PeriodMention | null {
  const unnamed = match(UNNAMED, text, at);
  if (unnamed) return mention(at, at + unnamed[0].length, { kind: 'unnamed' });
  const toCome = match(TO_COME, text, at)?.[1];
  if (toCome !== undefined) {
    const count = chineseNumeral(toCome) ?? Number(toCome);
    return mention(at, at + '今后年'.length + toCome.length, { kind: 'years-to-come', count });
  }
  const named = match(PLAN, text, at) ?? match(EARLY_PLAN, text, at);
  if (!named?.[1]) return null;
  const [from, to] = plans[named[1]] ?? [0, 0];
  const end = at + named[0].length;
  if (match(END, text, end)) return mention(at, end + 1, { kind: 'plan-end', year: to });
  const [firstYears, count] = match(FIRST_YEARS, text, end) ?? [];
  if (firstYears !== undefined && count !== undefined)
    return mention(at, end + firstYears.length, { kind: 'years', from, to: from - 1 + (chineseNumeral(count) ?? 0) });
  // 十四五规划 is a document, “十二五”发展回顾 looks back on its years.
  if (/^(?:规划|开局|收官|发展(?!回顾|成[就效])|目标|建设|普法|计划|国|重|专|科)/.test(text.slice(end, end + 4)))
    return null;
  const isSaid = text.startsWith('期间', end) || text.startsWith('时期', end);
  return mention(at, isSaid ? end + 2 : end, { kind: 'years', from, to });
}

function mention(start: number, end: number, extent: PeriodExtent): PeriodMention {
  return periodMention(start, end, { year: null, relative: null, extent });
}
