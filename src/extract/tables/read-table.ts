import { bareHead } from '../../codelists/indicator-lists';
import { parentOf, regionsNamed } from '../../codelists/regions';
import { emptyCell } from '../../codelists/table-words';
import { isCountUnit } from '../../codelists/units';
import type { Region } from '../../model';
import { nearestRegion } from '../context/report-place';
import type { ClauseFacts } from '../clause-facts';
import type { Ledger } from '../ledger';
import { mentionsOf } from '../lexer';
import type { Lexicon } from '../lexicon';
import type { PeriodMention, QuantityMention } from '../mentions';
import { quantityInDigits } from '../recognisers/quantity';
import type { CarriedPeriod, ReadingContext } from '../reading-context';
import type { NumberFact } from '../statement';
import type { SubjectMember } from '../subject';
import type { PastedTable, TableCell } from './find-tables';
import { tableHead, unitIn, type TableColumn, type TableHead } from './table-head';

/** Reads a pasted table into the ledger, row by row; where its head is not understood its numbers are refused. */
export function readTable(text: string, table: PastedTable, ledger: Ledger, context: ReadingContext): void {
  const head = tableHead(table);
  if (!head) return refuseCells(text, table, ledger);
  const { lexicon } = context;
  const over = periodIn(table.above);
  let lastCore: string | null = null;
  for (const row of table.rows.slice(head.rows)) {
    const name = row[head.nameAt];
    if (!name || name.text === '') continue;
    const place = placeNamed(name.text, context);
    const groups = groupsOf(row, head, place !== null, lexicon);
    for (const group of groups) {
      const subject: SubjectMember | null =
        place === null
          ? rowSubject(name, lastCore, lexicon)
          : columnSubject(group[0]?.column.label ?? '', group[0]?.cell ?? name, lexicon);
      if (!subject) continue;
      if (subject.core) lastCore = subject.name;
      const period = periodIn(group[0]?.column.label ?? '') ?? over;
      const unit = (head.unitAt === null ? undefined : row[head.unitAt]?.text) ?? unitIn(name.text);
      const facts = clauseFacts(
        row,
        period === null ? null : context.notePeriod(period),
        place,
        group[0]?.column.aims ?? null,
      );
      const columnUnit = group.find(({ column }) => column.holds === 'level')?.column.unit ?? null;
      enterRow(text, group, subject, unit ?? unitOf(subject, columnUnit ?? head.unit, lexicon), ledger, facts);
    }
  }
}

function refuseCells(text: string, { rows }: PastedTable, ledger: Ledger): void {
  for (const cell of rows.flat()) {
    const printed = numberIn(text, cell);
    if (printed) ledger.refusals.push({ span: printed.digits, reason: 'table-without-header', class: null });
  }
}

interface FilledCell {
  readonly cell: TableCell;
  readonly column: TableColumn;
}

/** The figures of a row that speak of one thing: a level and its growth and rank, of one period and status. */
function groupsOf(row: readonly TableCell[], head: TableHead, ofPlace: boolean, lexicon: Lexicon): FilledCell[][] {
  const groups: FilledCell[][] = [];
  const keys: string[] = [];
  let spoken = '';
  for (const column of head.columns) {
    const cell = row[column.at];
    if (!cell || emptyCell.test(cell.text)) continue;
    if (ofPlace)
      spoken = indicatorInLabel(column.label, lexicon)?.name ?? (column.holds === 'level' ? column.label : spoken);
    const about = ofPlace ? spoken : '';
    const period = /(?:19|20)\d\d/.exec(column.label)?.[0] ?? '';
    const key = `${about}|${period}|${column.aims ?? ''}|${column.holds === 'share' ? column.label : ''}`;
    const known = keys.lastIndexOf(key);
    const group = groups[known];
    if (known >= 0 && group && !group.some((one) => holdsTheSame(one.column, column))) group.push({ cell, column });
    else {
      keys.push(key);
      groups.push([{ cell, column }]);
    }
  }
  return groups;
}

/** Two columns of levels, or two of positions in the same; 总量 位次 增速 位次 are four of one thing. */
function holdsTheSame(a: TableColumn, b: TableColumn): boolean {
  return a.holds === b.holds && a.ranks === b.ranks;
}

function enterRow(
  text: string,
  group: readonly FilledCell[],
  subject: SubjectMember,
  unit: string | null,
  ledger: Ledger,
  facts: ClauseFacts,
): void {
  const hasLevel = group.some(({ column }) => column.holds === 'level');
  for (const { cell, column } of group) {
    const printed = numberIn(text, cell);
    if (!printed) continue;
    if (column.holds === 'rank') {
      ledger.enter(
        {
          kind: 'ranks',
          ranks: [
            {
              position: printed.value,
              scope: scopeOf(column.label, facts.region?.region ?? null),
              of: column.ranks,
              digits: printed.digits,
            },
          ],
          each: false,
        },
        [subject],
        null,
        facts,
      );
      continue;
    }
    const isLevel =
      column.holds === 'level' ||
      (column.holds === 'growth' && !hasLevel && isLevelUnderGrowth(subject, unit, printed));
    if (isLevel) {
      ledger.enter({ kind: 'levels', numbers: [{ ...printed, unit: printed.unit ?? unit }] }, [subject], null, facts);
    } else if (column.holds === 'growth') {
      ledger.enter({ kind: 'growths', numbers: [{ ...printed, unit: '%' }] }, [subject], null, facts);
    } else {
      const share = { ...subject, name: `${subject.name}占比`, core: false };
      ledger.enter({ kind: 'levels', numbers: [{ ...printed, unit: '%' }] }, [share], null, facts);
    }
  }
}

/** The set that a column of positions ranks in: what its label says, of places those of the place above; empty where unknown. */
function scopeOf(label: string, region: Region | null): string {
  const said = /全[国省市州区县]/.exec(label)?.[0];
  const above = region && parentOf(region);
  return said ?? (above ? `全${/(?:地区|[省市州盟区国])$/.exec(above.name)?.[0] ?? ''}` : '');
}

/** Under 增长% a rate or a count holds its level: 失业率 <3.5, 新增就业 2500. */
function isLevelUnderGrowth(subject: SubjectMember, unit: string | null, number: NumberFact): boolean {
  if (unit === '%') return /(?:率|比重|占比|强度)$/.test(subject.name);
  return unit !== null && isCountUnit(unit) && number.decimals === 0 && Math.abs(number.value) >= 100;
}

function numberIn(text: string, cell: TableCell): NumberFact | null {
  const found = quantityInDigits.at(text, cell.start);
  if (found?.kind !== 'quantity' || found.end > cell.end) return null;
  const upper = found.upper ?? upperEnd(text, cell, found);
  const behind = text
    .slice(upper?.digits.end ?? found.end, cell.end)
    .replace(/^%/, '')
    .trim();
  if (behind !== '' && !/^(?:以上|左右|以内|及以上)$/.test(behind)) return null;
  const bound = behind.endsWith('以上') ? '>=' : behind === '左右' ? '~' : behind === '以内' ? '<=' : found.bound;
  return {
    value: found.value,
    upper: upper?.value ?? null,
    bound,
    unit: found.unit,
    decimals: found.decimals,
    digits: found.digits,
    upperDigits: upper?.digits ?? null,
    misprint: found.misprint,
  };
}

/** The upper end of a range without a unit, which only a cell may hold: 3.0-3.5. */
function upperEnd(text: string, cell: TableCell, lower: QuantityMention): QuantityMention['upper'] {
  if (!/[-~至]/.test(text[lower.end] ?? '')) return null;
  const found = quantityInDigits.at(text, lower.end + 1);
  return found?.kind === 'quantity' && found.end <= cell.end && found.value > lower.value ? found : null;
}

const PREFIX =
  /^(?:[#*·—-]|其中[:：]?|[一二三四五六七八九十]+、|\d+[.、．]|\([一二三四五六七八九十\d]+\)|全[市县区省])+/;

function rowSubject(cell: TableCell, lastCore: string | null, lexicon: Lexicon): SubjectMember | null {
  const name = cell.text
    .replace(PREFIX, '')
    .replace(/\((?:[^()]*)\)$/, (bracket) => (unitIn(bracket) === null && bracket.length > 3 ? bracket : ''));
  if (name === '') return null;
  const core =
    lexicon.canonicalName(name) ??
    lexicon.canonicalName(cell.text) ??
    (lastCore === null ? null : bareHead(name, lastCore));
  return { name: core ?? name, core: core !== null && core !== undefined, start: cell.start, end: cell.end };
}

function columnSubject(label: string, cell: TableCell, lexicon: Lexicon): SubjectMember | null {
  const found = indicatorInLabel(label, lexicon);
  return found ? { ...found, start: cell.start, end: cell.end } : null;
}

/** The indicator that a head cell names: 地区生产总值(亿元), GDP增速. */
function indicatorInLabel(label: string, lexicon: Lexicon): { readonly name: string; readonly core: boolean } | null {
  const bare = label.replace(/\([^()]*\)|(?:19|20)\d\d年?|^全[国省市州区县]/g, '');
  const spelling = [
    bare,
    bare.replace(/(?:同比)?(?:增长|增速|增幅)%?$/, ''),
    bare.replace(/(?:位次|排名)$/, ''),
    bare.replace(/(?:增长|增速)(?:位次|排名)$/, ''),
  ].find((one) => lexicon.canonicalName(one) !== undefined);
  if (spelling === undefined)
    return bare.length < 2 || /^(?:增长|增速|位次|排名|同比)/.test(bare) ? null : { name: bare, core: false };
  return { name: lexicon.canonicalName(spelling) ?? spelling, core: true };
}

function placeNamed(name: string, context: ReadingContext): ClauseFacts['region'] {
  const [first] = regionsNamed(name);
  return first ? { region: nearestRegion(name, first, context.place), stated: true } : null;
}

function periodIn(words: string): PeriodMention | null {
  const year = mentionsOf(words).filter(
    (mention): mention is PeriodMention => mention.kind === 'period' && mention.extent.kind !== 'day',
  );
  if (year.length > 0) return year[year.length - 1] ?? null;
  const bare = /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(words)?.[1];
  return bare === undefined
    ? null
    : { kind: 'period', start: 0, end: 0, year: Number(bare), relative: null, extent: { kind: 'year' } };
}

/** The unit of a level whose row names none: a rate has its own, else that of the column or of the table. */
function unitOf(subject: SubjectMember, above: string | null, lexicon: Lexicon): string | null {
  const base = lexicon.indicatorNamed(subject.name)?.baseUnit ?? null;
  if (base === '%' || base === '') return base === '' ? null : '%';
  return above;
}

function clauseFacts(
  row: readonly TableCell[],
  period: CarriedPeriod | null,
  region: ClauseFacts['region'],
  aims: TableColumn['aims'],
): ClauseFacts {
  const [first, last] = [row[0], row[row.length - 1]];
  return {
    period,
    region,
    status: aims,
    provisional: false,
    respectively: false,
    each: false,
    subjectFrom: 'table',
    fromEarlier: false,
    reached: false,
    readBy: 'table',
    span: { start: first?.start ?? 0, end: last?.end ?? 0 },
  };
}
