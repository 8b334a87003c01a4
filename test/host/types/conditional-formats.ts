import { intersection } from '../book/rect';
import type { ConditionalFormat } from '../book/sheet';
import { itemNotFound } from '../host-error';
import { Handle, type TypeDefinition } from '../registry';
import { asColour, asFlag, asText } from '../values';

/** https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection: formats by a formula only. */
export const conditionalFormatCollection: TypeDefinition<'ConditionalFormatCollection'> = {
  items: ({ sheet, at }) => {
    return sheet.conditionalFormats
      .filter((format) => intersection(format.at, at))
      .map((format) => new Handle('ConditionalFormat', format));
  },
  item: ({ sheet }, key) => {
    const format = sheet.conditionalFormats.find((each) => each.id === key);
    if (!format) throw itemNotFound(`conditional format ${key}`);
    return new Handle('ConditionalFormat', format);
  },
  call: {
    Add: ({ sheet, at }, args, { book }) => {
      book.checkWritable(sheet);
      args.oneOf(0, ['Custom'] as const);
      const format: ConditionalFormat = {
        id: book.newId(),
        at,
        type: 'Custom',
        formula: '',
        fill: null,
        fontColor: null,
        bold: null,
        italic: null,
        numberFormat: null,
      };
      // "at the first/top priority": the page of the method.
      sheet.conditionalFormats.unshift(format);
      return new Handle('ConditionalFormat', format);
    },
    // *Assumed*: a format that reaches beyond the range goes wholly.
    ClearAll: ({ sheet, at }, _args, { book }) => {
      book.checkWritable(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => !intersection(each.at, at));
    },
    GetCount: ({ sheet, at }) => sheet.conditionalFormats.filter((format) => intersection(format.at, at)).length,
  },
};

export const conditionalFormat: TypeDefinition<'ConditionalFormat'> = {
  identify: (format) => ({ Id: format.id }),
  get: { Id: (format) => format.id, Type: (format) => format.type },
  open: { Custom: (format) => new Handle('CustomConditionalFormat', format) },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.customconditionalformat */
export const customConditionalFormat: TypeDefinition<'CustomConditionalFormat'> = {
  open: {
    Rule: (format) => new Handle('ConditionalFormatRule', format),
    Format: (format) => new Handle('ConditionalRangeFormat', format),
  },
};

export const conditionalFormatRule: TypeDefinition<'ConditionalFormatRule'> = {
  get: { Formula: (format) => format.formula },
  set: {
    Formula: (format, value, { book }) => {
      book.checkFormula(asText(value));
      format.formula = asText(value);
    },
  },
};

export const conditionalRangeFormat: TypeDefinition<'ConditionalRangeFormat'> = {
  set: {
    NumberFormat: (format, value) => {
      format.numberFormat = asText(value);
    },
  },
  open: {
    Fill: (format) => new Handle('ConditionalRangeFill', format),
    Font: (format) => new Handle('ConditionalRangeFont', format),
  },
};

export const conditionalRangeFill: TypeDefinition<'ConditionalRangeFill'> = {
  set: {
    Color: (format, value) => {
      format.fill = asColour(value);
    },
  },
};

export const conditionalRangeFont: TypeDefinition<'ConditionalRangeFont'> = {
  set: {
    Color: (format, value) => {
      format.fontColor = asColour(value);
    },
    Bold: (format, value) => {
      format.bold = asFlag(value);
    },
    Italic: (format, value) => {
      format.italic = asFlag(value);
    },
  },
};
