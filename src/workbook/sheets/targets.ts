import type { Messages } from '../../messages';
import { cellReference } from '../a1-reference';
import type { ConditionalStyle, GridSheetPlan, ListValidation, SheetLook, StyledRange } from '../plan';
import { definedNames, sheetNames, words } from '../schema';
import { allLines, colors, headStyle, page, titleStyle } from '../style';
import { evenRowHeight } from '../printed-rows';
import { targetFormulas } from '../targets-formulas';
import {
  BLANK_LINES,
  COLUMN_COUNT,
  hiddenTargetColumn,
  targetColumns,
  targetRows,
  VISIBLE_COLUMNS,
  type HiddenName,
} from '../targets-layout';
import { targetLines, type TargetLine } from '../target-lines';
import { targetValues } from '../targets-values';
import { block, Grid } from './grid';
import type { SheetDefinition, WorkbookContent } from './sheet';

type Wording = Messages['workbook']['targets'];
const nothing: TargetLine = { region: '', indicator: '', period: '' };
const widths = [11, 28, 13, 12, 12, 12, 12, 11, 11, 12, 22] as const;
const heights = { title: 34, about: 18, heads: 22 } as const;

/** 目标完成: each target beside what was done in its period, the gap, and whether it is reached. */
export const targetsSheet: SheetDefinition = { name: sheetNames.targets, produce };

function produce(content: WorkbookContent): GridSheetPlan {
  const wording = content.messages.workbook.targets;
  const lines = [
    ...targetLines(content.merged.rows, content.context),
    ...Array.from({ length: BLANK_LINES }, () => nothing),
  ];
  const grid = new Grid();
  putHeads(grid, wording);
  lines.forEach((line, index) => putLine(grid, targetRows.first + index, line, content));
  const notesRow = targetRows.first + lines.length;
  const notes = wording.notes.split('\n');
  notes.forEach((note, index) => grid.put(notesRow + index, 0, note));
  return {
    kind: 'grid',
    name: sheetNames.targets,
    cells: grid.cells(),
    merges: merges(),
    charts: [],
    look: look(lines.length, notes.length, content.messages),
  };
}

function putHeads(grid: Grid, wording: Wording): void {
  grid.put(targetRows.title, 0, wording.title);
  grid.put(targetRows.about, 0, wording.about);
  const { heads, subheads } = targetRows;
  const single = ['region', 'indicator', 'period', 'unit', 'result'] as const;
  for (const name of single) grid.put(heads, targetColumns[name], wording[name]);
  grid.put(heads, targetColumns.targetLevel, wording.level);
  grid.put(heads, targetColumns.targetGrowth, wording.growth);
  [wording.target, wording.actual, wording.gap].forEach((label, offset) => {
    grid.put(subheads, targetColumns.targetLevel + offset, label);
  });
  [wording.target, wording.actual, wording.gapInPoints].forEach((label, offset) => {
    grid.put(subheads, targetColumns.targetGrowth + offset, label);
  });
}

function putLine(grid: Grid, row: number, line: TargetLine, { merged, index, context }: WorkbookContent): void {
  const formulas: Readonly<Record<string, string>> = targetFormulas(row);
  const values = targetValues(line, merged.rows, index, context);
  grid.put(row, targetColumns.region, line.region || null);
  grid.put(row, targetColumns.indicator, line.indicator || null);
  grid.put(row, targetColumns.period, line.period || null);
  for (const name of Object.keys(values) as (keyof typeof values)[]) {
    const column =
      name in targetColumns
        ? targetColumns[name as keyof typeof targetColumns]
        : hiddenTargetColumn(name as HiddenName);
    const formula = formulas[name];
    if (formula === undefined) throw new Error(`no formula of ${name}`);
    grid.compute(row, column, formula, values[name]);
  }
}

function merges() {
  const { heads } = targetRows;
  const tall = (['region', 'indicator', 'period', 'unit', 'result'] as const).map((name) =>
    block(heads, targetColumns[name], 2, 1),
  );
  return [
    block(targetRows.title, 0, 1, VISIBLE_COLUMNS),
    block(targetRows.about, 0, 1, VISIBLE_COLUMNS),
    ...tall,
    block(heads, targetColumns.targetLevel, 1, 3),
    block(heads, targetColumns.targetGrowth, 1, 3),
  ];
}

function look(lines: number, notes: number, messages: Messages): SheetLook {
  const { first, heads } = targetRows;
  const down = (column: number, columns: number) => block(first, column, lines, columns);
  const lineHeight = evenRowHeight({
    widths,
    heads: heights.title + heights.about + 2 * heights.heads,
    rows: lines - BLANK_LINES,
  });
  const number = (column: number, numberFormat: string): StyledRange => ({
    range: down(column, 1),
    style: { horizontal: 'right', indent: 1, numberFormat },
  });
  const gap = (column: number, digits: string): StyledRange => ({
    range: down(column, 1),
    style: { horizontal: 'right', numberFormat: signed(digits) },
  });
  return {
    columnWidths: [...widths, ...Array.from({ length: COLUMN_COUNT - VISIBLE_COLUMNS }, () => 0)],
    rowHeights: [
      { row: targetRows.title, height: heights.title },
      { row: targetRows.about, height: heights.about },
      { row: heads, height: heights.heads },
      { row: targetRows.subheads, height: heights.heads },
      ...Array.from({ length: lines }, (_, line) => ({ row: first + line, height: lineHeight })),
    ],
    showGridlines: false,
    freeze: { rows: first, columns: 2 },
    styles: [
      { range: block(targetRows.title, 0, 1, VISIBLE_COLUMNS), style: titleStyle },
      {
        range: block(targetRows.about, 0, 1, VISIBLE_COLUMNS),
        style: { fontSize: 10, fontColor: colors.quiet, horizontal: 'center', vertical: 'center' },
      },
      { range: block(heads, 0, 2, VISIBLE_COLUMNS), style: { ...headStyle, ...allLines } },
      { range: down(0, VISIBLE_COLUMNS), style: { vertical: 'center', fontColor: colors.ink, ...allLines } },
      { range: down(0, 2), style: { horizontal: 'left', indent: 1 } },
      { range: down(targetColumns.period, 2), style: { horizontal: 'center' } },
      { range: down(targetColumns.targetLevel, 1), style: { italic: true, fontColor: colors.target } },
      { range: down(targetColumns.targetGrowth, 1), style: { italic: true, fontColor: colors.target } },
      number(targetColumns.targetLevel, '#,##0.##'),
      number(targetColumns.actualLevel, '#,##0.##'),
      gap(targetColumns.gapLevel, '#,##0.##'),
      number(targetColumns.targetGrowth, '0.0#'),
      number(targetColumns.actualGrowth, '0.0#'),
      gap(targetColumns.gapGrowth, '0.0#'),
      { range: down(targetColumns.result, 1), style: { horizontal: 'center' } },
      { range: block(first + lines - BLANK_LINES, 0, BLANK_LINES, 3), style: { fill: colors.chooseFill } },
      {
        range: block(first + lines, 0, notes, 1),
        style: { fontSize: 10, fontColor: colors.ink, vertical: 'center' },
      },
    ],
    validations: validations(lines, messages.workbook.targets),
    conditionalStyles: conditions(lines),
    page: page(targetRows.title, targetRows.subheads, messages.workbook.page),
    hidden: false,
    tabColor: colors.head,
  };
}

/** With its sign, and as far off its edge as other figures are by their indent, which LibreOffice does not give these. */
function signed(digits: string): string {
  return `+${digits}__;-${digits}__;0__;@__`;
}

function validations(lines: number, wording: Wording): readonly ListValidation[] {
  return [
    {
      range: block(targetRows.first, targetColumns.indicator, lines, 1),
      strict: false,
      source: { formula: `=${definedNames.indicators}` },
      prompt: { title: wording.indicator, message: wording.linePrompt },
    },
  ];
}

function conditions(lines: number): readonly ConditionalStyle[] {
  const { first } = targetRows;
  const result = cellReference(first, targetColumns.result, 'column');
  const whole = block(first, targetColumns.result, lines, 1);
  const estimated = cellReference(first, hiddenTargetColumn('actualRow'), 'column');
  const done = cellReference(first, hiddenTargetColumn('doneRow'), 'column');
  const begins = (word: string) => `=LEFT(${result},${word.length})="${word}"`;
  // Of a format with digits that may be missing the point stays behind an integer.
  const integers = (column: number, numberFormat: string): ConditionalStyle => {
    const cell = cellReference(first, column, 'column');
    const formula = `=AND(ISNUMBER(${cell}),${cell}=ROUND(${cell},0))`;
    return { range: block(first, column, lines, 1), formula, style: { numberFormat } };
  };
  return [
    {
      range: whole,
      formula: `=ISNUMBER(FIND("${words.missed}",${result}))`,
      style: { bold: true, fontColor: colors.best },
    },
    { range: whole, formula: begins(words.reached), style: { bold: true, fontColor: colors.reviewed } },
    { range: whole, formula: begins(words.nearlyReached), style: { fontColor: colors.estimated } },
    { range: whole, formula: begins(words.notYet), style: { fontColor: colors.quiet } },
    ...[targetColumns.actualLevel, targetColumns.actualGrowth].map((column) => ({
      range: block(first, column, lines, 1),
      formula: `=AND(${estimated}=0,${done}>0)`,
      style: { italic: true, fontColor: colors.estimated },
    })),
    ...[targetColumns.targetLevel, targetColumns.actualLevel].map((column) => integers(column, '#,##0')),
    integers(targetColumns.gapLevel, signed('#,##0')),
  ];
}
