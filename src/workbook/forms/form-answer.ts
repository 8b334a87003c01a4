import { convertUnit } from '../../codelists/units';
import { textLiteral } from '../a1-reference';
import { growthMark, readBounds, upTo } from '../bounds';
import { dataColumn } from '../column-formulas';
import type { Dictionary } from '../dictionary';
import type { ComputedRow } from '../merge';
import type { CellValue } from '../plan';
import { stockKeyOf } from '../reporting-point';
import { spelledRowFormula } from '../row-index';
import { words, type DataField } from '../schema';
import { numberOf, textOf } from '../table-rows';
import type { FormField, FormQuestion } from './form';

/** What 指标数据 answers to a question. */
export interface FormAnswer {
  /** Zero-based; null where no row answers. */
  readonly dataRow: number | null;
  /** The empty text where there is no figure. */
  readonly value: CellValue;
  readonly isDisputed: boolean;
}

/** Answers from the rows as they are now; `AnswerFormulas` say the same in the sheet. */
export class FormAnswers {
  readonly #rows: readonly ComputedRow[];
  readonly #places = new Map<string, number>();
  readonly #dictionary: Dictionary;

  constructor(rows: readonly ComputedRow[], dictionary: Dictionary) {
    this.#rows = rows;
    this.#dictionary = dictionary;
    // Of rows with one key the first counts, as it does for MATCH.
    for (const [place, { computed }] of rows.entries())
      if (computed.key !== '' && !this.#places.has(computed.key)) this.#places.set(computed.key, place);
  }

  answer(question: FormQuestion, isPercent: boolean): FormAnswer {
    const rests = restsOf(question, this.#dictionary);
    const dataRow =
      rests.map((rest) => this.#places.get(question.region + rest)).find((place) => place !== undefined) ?? null;
    const found = dataRow === null ? undefined : this.#rows[dataRow];
    if (!found) return { dataRow: null, value: '', isDisputed: false };
    const isDisputed = this.#places.has(`${words.conflict}：${found.computed.key}`);
    return { dataRow, value: valueOf(found, question, this.#unit(question), isPercent), isDisputed };
  }

  formula(question: FormQuestion, isPercent: boolean): string {
    return formulaOf(question, restsOf(question, this.#dictionary), this.#unit(question), isPercent);
  }

  /** The unit in which 标准值 has the figures of the indicator. */
  #unit({ indicator, unit }: FormQuestion): string {
    return this.#dictionary.get(indicator)?.unit ?? unit;
  }
}

/** What of the keys that are looked for follows the place, the first that is there counting: a stock stands at the end of its period. */
function restsOf({ indicator, period, status }: FormQuestion, dictionary: Dictionary): readonly string[] {
  const measure = dictionary.get(indicator)?.measure ?? words.flow;
  const stock = stockKeyOf(period);
  const periods = measure === words.flow ? [period] : measure === words.stock ? [stock, period] : [period, stock];
  return [...new Set(periods)].map((one) => `|${one}|${status}|${indicator}`);
}

function valueOf({ row, computed }: ComputedRow, { field, unit }: FormQuestion, standard: string, isPercent: boolean) {
  if (field === 'rank') return row.rank ?? '';
  const bounds = readBounds(textOf(row.bound));
  const factor = factorOf(field, standard, unit, isPercent);
  if (field === 'growth') {
    const growth = numberOf(row.growth);
    return growth === null ? '' : shown(growth, bounds.growth, factor);
  }
  if (computed.standardValue === null || computed.standardUnit !== standard) return '';
  return shown(computed.standardValue, bounds.level, factor);
}

/** A number, or a text where it is bounded: ≥5.5; of a range the lower end, which is true of it. */
function shown(number: number, bound: string, factor: number): CellValue {
  const figure = factor === 1 ? number : Number((number * factor).toFixed(8));
  return bound === '' ? figure : `${bound.charAt(0).replace(upTo, '≥')}${figure}`;
}

function factorOf(field: FormField, from: string, to: string, isPercent: boolean): number {
  const factor = field === 'value' ? (convertUnit(1, from, to) ?? 1) : 1;
  return isPercent ? factor / 100 : factor;
}

/** Where the row of the first of these rests of keys stands that the place has. */
function positionFormula(place: string, rests: readonly string[]): string {
  const [last, ...before] = rests.map((rest) => spelledRowFormula(place, rest)).reverse();
  return before.reduce((otherwise, row) => `IFERROR(${row},${otherwise})`, last ?? 'NA()');
}

function formulaOf(
  { region, field, unit }: FormQuestion,
  rests: readonly string[],
  standard: string,
  isPercent: boolean,
): string {
  const position = positionFormula(region, rests);
  const cell = (name: DataField) => `INDEX(${dataColumn(name)},${position})`;
  if (field === 'rank') return `=IFERROR(IF(${cell('rank')}="","",${cell('rank')}),"")`;
  const factor = factorOf(field, standard, unit, isPercent);
  const printed = cell(field === 'growth' ? 'growth' : 'standardValue');
  const figure = factor === 1 ? printed : `ROUND(${printed}*${factor},8)`;
  const bound = `${cell('bound')}&""`;
  const sign = (text: string) => `SUBSTITUTE(${text},"${upTo}","≥")&${figure}`;
  if (field === 'growth') {
    const at = `FIND("${growthMark}",${bound})`;
    const told = sign(`MID(${bound},${at}+${growthMark.length},1)`);
    return `=IFERROR(IF(ISNUMBER(${printed}),IFERROR(${told},${figure}),""),"")`;
  }
  const isExact = `OR(${cell('bound')}="",LEFT(${cell('bound')},2)="${growthMark}")`;
  const told = `IF(${isExact},${figure},${sign(`LEFT(${bound},1)`)})`;
  return `=IFERROR(IF(${cell('standardUnit')}=${textLiteral(standard)},${told},""),"")`;
}
