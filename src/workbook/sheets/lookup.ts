import { cellReference, rangeReference, sheetReference } from '../a1-reference';
import { dataColumn } from '../column-formulas';
import type { Cell, DefinedName } from '../plan';
import { stateFormulas, type RowIndex } from '../row-index';
import { definedNames, sheetNames } from '../schema';
import { headStyle, page } from '../style';
import type { SheetDefinition, WorkbookContent } from './sheet';

/** Columns of the sheet; the last two hold the state of the index, label and number. */
const columns = { codes: 0, codeRows: 1, indexedKeys: 2, places: 3, rests: 4, label: 5, state: 6, count: 7 } as const;
/** Rows of the state. */
const states = ['rowsNow', 'rowsIndexed', 'compared', 'changedFrom', 'changedTo', 'isIntact'] as const;
type State = (typeof states)[number];

/** 索引: hidden; where each key stands, so that formulas need not search. See `row-index.ts`. */
export const lookupSheet: SheetDefinition = {
  name: sheetNames.lookup,
  produce: ({ index, messages }) => {
    const wording = messages.workbook.lookup;
    const height = Math.max(rowsIndexed(index), index.entries.length, index.rests.length, states.length);
    const heads = [wording.code, wording.row, wording.key, wording.place, wording.rest, wording.state, null];
    return {
      kind: 'grid',
      name: sheetNames.lookup,
      cells: [heads, ...Array.from({ length: height }, (_, row) => line(row, index, wording.states))],
      merges: [],
      charts: [],
      look: {
        columnWidths: Array.from({ length: columns.count }, () => 14),
        rowHeights: [],
        showGridlines: true,
        freeze: { rows: 1, columns: 0 },
        styles: [{ range: { row: 0, column: 0, rows: 1, columns: columns.count }, style: headStyle }],
        validations: [],
        conditionalStyles: [],
        page: page(0, 0, messages.workbook.page),
        hidden: true,
      },
    };
  },
  names: ({ index }) => namesOf(index),
};

/** An empty table keeps one blank row. */
function rowsIndexed({ keys }: RowIndex): number {
  return Math.max(1, keys.length);
}

function line(row: number, index: RowIndex, labels: WorkbookContent['messages']['workbook']['lookup']['states']) {
  const entry = index.entries[row];
  const state = states[row];
  const cells: Cell[] = [
    entry?.code ?? null,
    entry?.row ?? null,
    index.keys[row] || null,
    index.places[row] ?? null,
    index.rests[row] ?? null,
  ];
  return state === undefined ? cells : [...cells, labels[state], stateCell(state, index)];
}

function stateCell(state: State, index: RowIndex): Cell {
  const rows = rowsIndexed(index);
  if (state === 'rowsIndexed') return rows;
  const formula = stateFormulas(cellReference(1 + states.indexOf('compared'), columns.state, 'both'))[state];
  const value = { rowsNow: rows, compared: rows, changedFrom: rows + 1, changedTo: rows + 1, isIntact: 1 }[state];
  return { formula, value };
}

function namesOf(index: RowIndex): readonly DefinedName[] {
  const sheet = sheetReference(sheetNames.lookup);
  const list = (name: string, column: number, rows: number): DefinedName => ({
    name,
    refersTo: `=${sheet}${rangeReference({ row: 1, column, rows: Math.max(1, rows), columns: 1 }, 'both')}`,
  });
  const state = (of: Exclude<State, 'compared'>): DefinedName => ({
    name: definedNames[of],
    refersTo: `=${sheet}${cellReference(1 + states.indexOf(of), columns.state, 'both')}`,
  });
  return [
    list(definedNames.codes, columns.codes, index.entries.length),
    list(definedNames.codeRows, columns.codeRows, index.entries.length),
    list(definedNames.indexedKeys, columns.indexedKeys, rowsIndexed(index)),
    list(definedNames.places, columns.places, index.places.length),
    list(definedNames.rests, columns.rests, index.rests.length),
    state('rowsNow'),
    state('rowsIndexed'),
    state('changedFrom'),
    state('changedTo'),
    {
      name: definedNames.changedKeys,
      refersTo: `=INDEX(${dataColumn('key')},${definedNames.changedFrom}):INDEX(${dataColumn('key')},${definedNames.changedTo})`,
    },
    state('isIntact'),
  ];
}
