import { aroundSubject, measureEnding, unitLine } from '../../codelists/table-words';
import type { Lexicon } from '../lexicon';
import { mentionsOf } from '../lexer';
import type { PeriodMention } from '../mentions';
import { isUnit, unitIn, type LabelReader } from './label';
import type { Named } from './row-subjects';
import type { TableCell } from './table-lines';

/** What the lines above a table say for every cell. */
export interface TableTitle {
  /** The nearest line that is no line of units. */
  readonly label: string;
  /** The one indicator that it names: 各县区地区生产总值. */
  readonly indicator: Named | null;
  /** What it is about where that is none of the dictionary: 财政收入 of 各镇财政收入完成情况表; for rows of places under bare columns. */
  readonly spokenOf: Named | null;
  /** It says that the numbers are growths: 规模以上工业产值增速. */
  readonly ofGrowth: boolean;
  readonly period: PeriodMention | null;
  /** Units named over the table or in its first row, without %: 单位：亿元、%. */
  readonly units: readonly string[];
}

/** Reads the lines above a table; `rows` may begin with one of units. */
export function tableTitle(
  above: readonly string[],
  rows: readonly (readonly TableCell[])[],
  labelled: LabelReader,
  lexicon: Lexicon,
): TableTitle {
  const titles = above
    .map((words) => words.replace(/[([]?(?:计量|计算)?单位\s*[:：].*$/, ''))
    .filter((words) => words !== '');
  const label = titles.at(-1) ?? '';
  const indicator = indicatorOf(label, lexicon);
  return {
    label,
    indicator,
    spokenOf: indicator ?? openIndicatorOf(labelled(label).name, lexicon),
    ofGrowth: (indicator !== null && /增速|增长|增幅|涨跌|升降/.test(label)) || OF_GROWTHS.test(label),
    period: periodIn(titles, labelled),
    units: unitsAbove(above, rows),
  };
}

/** That of the nearest line that has one. */
function periodIn(titles: readonly string[], labelled: LabelReader): PeriodMention | null {
  for (let at = titles.length - 1; at >= 0; at -= 1) {
    const { period } = labelled(titles[at] ?? '');
    if (period !== null) return period;
  }
  return null;
}

/** 主要经济指标增速（%）. */
const OF_GROWTHS = /(?:增速|增幅|增长速度|增长情况)(?:情况)?表?(?:[(（](?:单位[:：])?%[)）])?$/;

function indicatorOf(label: string, lexicon: Lexicon): Named | null {
  if (/主要|指标/.test(label)) return null;
  const found = mentionsOf(label, lexicon.added).filter((mention) => mention.kind === 'indicator');
  const [only] = found;
  if (found.length > 1 || only?.kind !== 'indicator' || only.word.single === null) return null;
  return { name: only.word.single, core: true };
}

const LONGEST_SUBJECT = 16;

function openIndicatorOf(words: string, lexicon: Lexicon): Named | null {
  const name = words.replace(aroundSubject, '');
  if (name === '' || name.length > LONGEST_SUBJECT || !measureEnding.test(name)) return null;
  const known = lexicon.canonicalName(name);
  return { name: known ?? name, core: known !== undefined };
}

function unitsAbove(above: readonly string[], rows: readonly (readonly TableCell[])[]): readonly string[] {
  const words = [...above, rows[0]?.map((cell) => cell.text).join(' ') ?? ''].join('\n');
  const printed = unitLine.exec(words)?.[1];
  const named = printed === undefined ? [unitIn(above.at(-1) ?? '') ?? ''] : printed.split(/[、，,/ ]+/);
  return named.filter((unit) => unit !== '%' && unit !== '' && isUnit(unit));
}
