import { boundChoices } from '../bounds';
import { keyFormula, standardUnitFormula, standardValueFormula } from '../column-formulas';
import type { Merged } from '../merge';
import type { Cell, CellRange, CellStyle, ConditionalStyle, ListValidation, PageSetup, TableColumn } from '../plan';
import { dataColumns, definedNames, sheetNames, tableNames, words, type DataField } from '../schema';
import { colors, nameOfSheet, page, tableLook, tableStyle } from '../style';
import { cellReference } from '../a1-reference';
import type { SheetDefinition } from './sheet';

const TEXT = '@';
const quiet: CellStyle = { fontColor: colors.quiet };
const centred: CellStyle = { horizontal: 'center' };

interface ColumnLook {
  readonly width: number;
  readonly format: string;
  readonly formula?: string;
  readonly style?: CellStyle;
}

const looks: Readonly<Record<DataField, ColumnLook>> = {
  key: { width: 6, format: 'General', formula: keyFormula, style: quiet },
  region: { width: 11, format: TEXT },
  regionCode: { width: 8, format: TEXT, style: quiet },
  parentRegion: { width: 10, format: TEXT },
  indicator: { width: 24, format: TEXT },
  group: { width: 7, format: TEXT, style: centred },
  period: { width: 15, format: TEXT },
  status: { width: 6, format: TEXT, style: centred },
  value: { width: 12, format: 'General' },
  bound: { width: 11, format: TEXT, style: centred },
  unit: { width: 11, format: TEXT, style: centred },
  standardValue: { width: 12, format: 'General', formula: standardValueFormula, style: quiet },
  standardUnit: {
    width: 11,
    format: 'General',
    formula: standardUnitFormula,
    style: { ...quiet, ...centred },
  },
  growth: { width: 8, format: '0.0' },
  change: { width: 13, format: TEXT },
  rank: { width: 7, format: 'General', style: centred },
  rankScope: { width: 14, format: TEXT },
  evidence: { width: 56, format: TEXT },
  source: { width: 24, format: TEXT },
  confidence: { width: 8, format: '0.00', style: centred },
  remarks: { width: 30, format: TEXT },
  review: { width: 7, format: TEXT, style: centred },
  updatedAt: { width: 17, format: TEXT, style: quiet },
};

const fields = Object.keys(dataColumns) as DataField[];
/** As far down as a sheet goes, so that rows typed later have the look and the drop-downs, too. */
const BODY_ROWS = 1_048_575;

/** 指标数据: one row an observation. People filter, correct and type rows here. */
export const dataSheet: SheetDefinition = {
  name: sheetNames.data,
  names: ({ threshold }) => (threshold === null ? [] : [{ name: definedNames.threshold, refersTo: `=${threshold}` }]),
  produce: ({ merged, messages }) => ({
    kind: 'table',
    name: sheetNames.data,
    table: {
      name: tableNames.data,
      style: tableStyle,
      columns: fields.map(column),
      append: appendedRows(merged),
      amend: merged.amended.map(({ row, field, cell }) => ({ row, column: dataColumns[field], cell })),
    },
    look: {
      ...tableLook(
        fields.map((field) => looks[field].width),
        messages.workbook.page,
        5,
      ),
      page: pageOf(messages.workbook.page),
      validations: validations(messages.workbook.data),
      conditionalStyles,
    },
  }),
};

/** Two pages wide from 地区 to 原文, with 地区 to 指标 on both: at one page wide nobody could read it. */
function pageOf(footer: string): PageSetup {
  const span = (from: DataField, to: DataField) => ({ first: fields.indexOf(from), last: fields.indexOf(to) });
  return {
    ...page(0, 0, footer),
    header: nameOfSheet,
    pagesWide: 2,
    repeatColumns: span('region', 'indicator'),
    printColumns: span('region', 'evidence'),
  };
}

function column(field: DataField): TableColumn {
  const { format, formula, style } = looks[field];
  return { name: dataColumns[field], numberFormat: format, ...(formula && { formula }), ...(style && { style }) };
}

function appendedRows(merged: Merged): readonly (readonly Cell[])[] {
  return merged.appended.map(({ new: { row, valueFormat, growthFormat }, computed }) =>
    fields.map((field): Cell => {
      switch (field) {
        case 'key':
          return computed.key;
        case 'standardValue':
          return computed.standardValue ?? '';
        case 'standardUnit':
          return computed.standardUnit;
        case 'value':
          return row.value === null ? null : { value: row.value, numberFormat: valueFormat };
        case 'growth':
          return row.growth === null ? null : { value: row.growth, numberFormat: growthFormat };
        default:
          return row[field];
      }
    }),
  );
}

function body(field: DataField, columns = 1): CellRange {
  return { row: 1, column: fields.indexOf(field), rows: BODY_ROWS, columns };
}

function validations(prompts: {
  readonly statusPrompt: string;
  readonly reviewPrompt: string;
  readonly boundPrompt: string;
}): readonly ListValidation[] {
  const prompt = (field: DataField, message: string) => ({ title: dataColumns[field], message });
  return [
    {
      range: body('status'),
      strict: true,
      source: { list: [words.actual, words.estimated, words.target] },
      prompt: prompt('status', prompts.statusPrompt),
    },
    {
      range: body('bound'),
      strict: false,
      source: { list: boundChoices },
      prompt: prompt('bound', prompts.boundPrompt),
    },
    {
      range: body('review'),
      strict: true,
      source: { list: [words.reviewed, words.setAside] },
      prompt: prompt('review', prompts.reviewPrompt),
    },
  ];
}

/** The cell of a field in the first row of the body, with its column standing still. */
function first(field: DataField): string {
  return cellReference(1, fields.indexOf(field), 'column');
}

const conditionalStyles: readonly ConditionalStyle[] = [
  {
    range: body('region', fields.length - 1),
    // The mark in front of the key goes with the decision of a person; the remark stays.
    formula: `=OR(LEFT(${first('key')},2)="${words.conflict}",LEFT(${first('key')},2)="${words.revision}")`,
    style: { fill: colors.conflictFill },
  },
  {
    range: body('region', 13),
    formula: `=${first('status')}="${words.target}"`,
    style: { italic: true, fontColor: colors.target },
  },
  {
    range: body('region', 13),
    formula: `=${first('status')}="${words.estimated}"`,
    style: { italic: true, fontColor: colors.estimated },
  },
  {
    range: body('confidence'),
    formula: `=AND(ISNUMBER(${first('confidence')}),${first('confidence')}<${definedNames.threshold},${first('review')}<>"${words.reviewed}")`,
    style: { fill: colors.doubtFill },
  },
  { range: body('review'), formula: `=${first('review')}="${words.reviewed}"`, style: { fontColor: colors.reviewed } },
];
