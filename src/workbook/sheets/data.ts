import { boundChoices } from '../bounds';
import { keyFormula, standardUnitFormula, standardValueFormula } from '../column-formulas';
import type { Messages } from '../../messages';
import type { Merged } from '../merge';
import type { Cell, CellRange, CellStyle, ConditionalStyle, ListValidation, SheetLook, TableColumn } from '../plan';
import { dataColumns, definedNames, sheetNames, tableNames, words, type DataField } from '../schema';
import { bodyStyle, colors, tableLook, tableStyle } from '../style';
import { cellReference } from '../a1-reference';
import type { SheetDefinition } from './sheet';

const TEXT = '@';
const wrapped: CellStyle = { ...bodyStyle, wrap: true };
const centred: CellStyle = { ...bodyStyle, horizontal: 'center' };
const quiet: CellStyle = { ...bodyStyle, fontColor: colors.quiet };

interface ColumnLook {
  readonly width: number;
  readonly format: string;
  readonly formula?: string;
  readonly style: CellStyle;
}

/** From 地区 to 原文 no wider than a page can hold in letters that can be read: what is longer is wrapped. */
const looks: Readonly<Record<DataField, ColumnLook>> = {
  key: { width: 6, format: 'General', formula: keyFormula, style: quiet },
  region: { width: 9.5, format: TEXT, style: wrapped },
  regionCode: { width: 7.5, format: TEXT, style: { ...quiet, horizontal: 'center' } },
  parentRegion: { width: 9.5, format: TEXT, style: wrapped },
  indicator: { width: 22, format: TEXT, style: wrapped },
  group: { width: 6.5, format: TEXT, style: centred },
  period: { width: 13.5, format: TEXT, style: wrapped },
  status: { width: 5.5, format: TEXT, style: centred },
  value: { width: 10, format: 'General', style: bodyStyle },
  bound: { width: 7, format: TEXT, style: { ...centred, wrap: true } },
  unit: { width: 10.5, format: TEXT, style: { ...centred, wrap: true } },
  standardValue: { width: 9.5, format: 'General', formula: standardValueFormula, style: quiet },
  standardUnit: {
    width: 10.5,
    format: 'General',
    formula: standardUnitFormula,
    style: { ...quiet, horizontal: 'center', wrap: true },
  },
  growth: { width: 7.5, format: '0.0', style: bodyStyle },
  change: { width: 12.5, format: TEXT, style: { ...centred, wrap: true } },
  rank: { width: 5.5, format: 'General', style: centred },
  rankScope: { width: 13.5, format: TEXT, style: wrapped },
  evidence: { width: 43, format: TEXT, style: wrapped },
  source: { width: 30, format: TEXT, style: bodyStyle },
  confidence: { width: 8, format: '0.00', style: centred },
  remarks: { width: 40, format: TEXT, style: bodyStyle },
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
    look: lookOf(messages),
  }),
};

/** Printed are the columns from 地区 to 原文, one page wide. */
function lookOf({ workbook }: Messages): SheetLook {
  const widths = fields.map((field) => looks[field].width);
  const look = tableLook(widths, { page: workbook.page, about: workbook.about.data }, 5);
  const printColumns = { first: fields.indexOf('region'), last: fields.indexOf('evidence') };
  return {
    ...look,
    page: { ...look.page, printColumns },
    validations: validations(workbook.data),
    conditionalStyles,
  };
}

function column(field: DataField): TableColumn {
  const { format, formula, style } = looks[field];
  return { name: dataColumns[field], numberFormat: format, ...(formula && { formula }), style };
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
