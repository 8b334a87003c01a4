import type { CellRangeOf } from '../book/book';
import { formatAddress, intersection, quoteSheet, sameRect } from '../book/rect';
import type { Validation } from '../book/sheet';
import type { ExcelHost } from '../excel-host';
import { invalidArgument } from '../host-error';
import { Handle, type TypeDefinition } from '../registry';
import { asFlag, asText } from '../values';

/** A list typed into the rule: https://support.microsoft.com/office/1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_LIST = 255;

const NONE: Omit<Validation, 'at'> = { rule: {}, prompt: null, errorAlert: null, ignoreBlanks: true };

/**
 * https://learn.microsoft.com/javascript/api/excel/excel.datavalidation: rules of lists only.
 *
 * *Assumed*: clearing or setting a rule takes away wholly a rule that reaches beyond the range.
 */
export const dataValidation: TypeDefinition<'DataValidation'> = {
  get: {
    Rule: (range) => found(range).rule,
    Prompt: (range) => found(range).prompt,
    ErrorAlert: (range) => found(range).errorAlert,
    IgnoreBlanks: (range) => found(range).ignoreBlanks,
    Type: (range) => ('list' in (found(range).rule as object) ? 'List' : 'None'),
  },
  set: {
    Rule: (range, value, host) => replace(range, host, { rule: listRule(value, host) }),
    Prompt: (range, value, host) => replace(range, host, { prompt: value }),
    ErrorAlert: (range, value, host) => replace(range, host, { errorAlert: value }),
    IgnoreBlanks: (range, value, host) => replace(range, host, { ignoreBlanks: asFlag(value) }),
  },
  call: {
    Clear: ({ sheet, at }, _args, { book }) => {
      book.checkWritable(sheet);
      sheet.validations = sheet.validations.filter((each) => !intersection(each.at, at));
    },
  },
};

function found({ sheet, at }: CellRangeOf): Omit<Validation, 'at'> {
  return sheet.validations.find((each) => sameRect(each.at, at)) ?? NONE;
}

function replace(range: CellRangeOf, { book }: ExcelHost, change: Partial<Validation>): void {
  book.checkWritable(range.sheet);
  const next = { ...found(range), ...change, at: range.at };
  range.sheet.validations = [...range.sheet.validations.filter((each) => !intersection(each.at, range.at)), next];
}

/** `{ list: { inCellDropDown, source } }`, the source as Excel keeps it: texts with commas, or a formula. */
function listRule(value: unknown, { book }: ExcelHost): unknown {
  const list = (value as { readonly list?: { readonly inCellDropDown?: unknown; readonly source?: unknown } } | null)
    ?.list;
  if (!list) throw invalidArgument('Only rules of lists are modelled.');
  const inCellDropDown = asFlag(list.inCellDropDown ?? true);
  if (list.source instanceof Handle && list.source.type === 'Range') {
    const { sheet, at } = (list.source as Handle<'Range'>).target;
    return { list: { inCellDropDown, source: `=${quoteSheet(sheet.name)}!${formatAddress(at, true)}` } };
  }
  const source = asText(list.source);
  if (source.startsWith('=')) book.checkFormula(source);
  else if (source.length > MAX_LIST) throw invalidArgument(`A list of texts holds at most ${MAX_LIST} characters.`);
  return { list: { inCellDropDown, source } };
}
