import { indicators } from '../../codelists/indicators';
import { aliasesIn } from '../../model';
import type { RowContext } from '../data-row';
import type { ComputedRow } from '../merge';
import { readTable, textOf } from '../table-rows';
import { dictionaryColumns, tableNames } from '../schema';
import type { WorkbookState } from '../plan';
import { computedRows } from '../computed-rows';
import type { FormFill, FormGap, FormPlan, FormRequest } from './form';
import { FormAnswers } from './form-answer';
import { FormGrid } from './form-grid';
import { axesOf, headReader, type FormAxes } from './form-axes';
import { FormPlaces } from './form-places';
import { askedBy, type FormBackground } from './form-question';
import { splitForm } from './form-split';
import { readTitle } from './form-title';
import { plainText, type FormVocabulary } from './head-words';

/**
 * Plans how a person's own form is filled from 指标数据: indicators one way, places or periods the other, heads of any depth.
 * Only empty cells beneath understood heads are written; every other empty cell is told with the reason.
 *
 *     cells ─▶ title │ heads of columns, heads of rows ─▶ a question for each empty cell ─▶ formula or value
 *
 * Pure, and the same for Office.js, a file and the page. `planForm({ sheet, range, fill: 'formulas' }, state)`.
 */
export function planForm(request: FormRequest, state: WorkbookState): FormPlan {
  const { rows, context } = computedRows(state);
  const grid = new FormGrid(request.sheet);
  const places = new FormPlaces(rows, context);
  const vocabulary: FormVocabulary = { indicators: spellingsOf(state), isPlace: places.isPlace };
  const read = headReader(grid, vocabulary);
  const title = readTitle(grid, request.range, request.sheet.name, vocabulary);
  const split = splitForm(grid, request.range, title.end, read);
  if (!split) return { sheet: request.sheet.name, fills: [], gaps: [], heads: [], kept: 0 };
  const year = title.period?.year;
  const background: FormBackground = {
    title,
    places,
    context,
    region: request.region ?? null,
    period: request.period ?? null,
    year: typeof year === 'number' ? year : yearOf(request.period, context),
  };
  return fillsOf(request, grid, axesOf(request, grid, split, read, vocabulary), background, rows);
}

function fillsOf(
  { sheet, range, fill }: FormRequest,
  grid: FormGrid,
  { columns, rows, heads }: FormAxes,
  background: FormBackground,
  data: readonly ComputedRow[],
): FormPlan {
  const answers = new FormAnswers(data, background.context.dictionary);
  const fills: FormFill[] = [];
  const gaps: FormGap[] = [];
  let kept = 0;
  for (const [row, ofRow] of rows) {
    if (row < range.row) continue;
    for (const [column, ofColumn] of columns) {
      if (column < range.column || grid.isCovered(row, column)) continue;
      if (!grid.isFree(row, column)) {
        kept += 1;
        continue;
      }
      const asked = askedBy(ofRow, ofColumn, background);
      const format = grid.cell(row, column).numberFormat ?? '';
      if (asked.kind === 'gap') gaps.push({ row, column, reason: asked.reason, text: asked.text });
      else if (format === '@' && fill === 'formulas') gaps.push({ row, column, reason: 'text-format', text: '' });
      else {
        const { question } = asked;
        const isPercent = format.includes('%') && question.unit === '%';
        const { dataRow, value, isDisputed } = answers.answer(question, isPercent);
        if (fill === 'values' && value === '')
          gaps.push({ row, column, reason: 'no-figure', text: question.indicator });
        else {
          const cell = fill === 'values' ? value : { formula: answers.formula(question, isPercent), value };
          fills.push({ row, column, cell, question, dataRow, isDisputed });
        }
      }
    }
  }
  return { sheet: sheet.name, fills, gaps, heads, kept };
}

/** Every spelling of the dictionary and of what a person added to it; a person's own entry counts first. */
function spellingsOf(state: WorkbookState): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  const add = (spelling: string, name: string) => {
    const plain = plainText(spelling);
    if (plain !== '' && !spellings.has(plain)) spellings.set(plain, name);
  };
  for (const row of readTable(state, tableNames.dictionary, dictionaryColumns)) {
    const name = textOf(row.indicator);
    for (const spelling of [name, ...aliasesIn(textOf(row.aliases))]) add(spelling, name);
  }
  for (const { name, aliases } of indicators) for (const spelling of [name, ...aliases]) add(spelling, name);
  return spellings;
}

function yearOf(period: string | undefined, { periods }: RowContext): number | null {
  const year = Number(/^\d{4}/.exec(periods.get(period ?? '') ?? period ?? '')?.[0]);
  return Number.isNaN(year) ? null : year;
}
