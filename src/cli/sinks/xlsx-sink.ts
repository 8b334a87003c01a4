import { open } from 'node:fs/promises';
import { writeXlsxStream, XLSX_MAX_ROWS_PER_SHEET } from 'hucre/xlsx';
import { flatColumns, numberColumns } from '../formats/flat-row';
import type { Messages } from '../../messages';
import type { Sink } from './sink';

/** No XML may hold these, so that Excel would not open the file. */
const UNWRITABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/** Excel's limit for the text of a cell. */
const LONGEST = 32_767;

/**
 * Streams rows into a workbook of one plain sheet, text as text, which cannot become a formula. Past Excel's row limit a further sheet
 * begins with the same head.
 */
export function xlsxSink(
  path: string,
  wording: Messages,
  all: boolean,
  maxRowsPerSheet = XLSX_MAX_ROWS_PER_SHEET,
): Sink {
  return async (outputs) => {
    const columns = flatColumns(all).map((name) => ({
      header: wording.cli.columns[name],
      ...(numberColumns.has(name) ? {} : { numFmt: '@' }),
    }));
    let rows = 0;
    async function* cells(): AsyncGenerator<(string | number | null)[]> {
      for await (const output of outputs) {
        if (output.kind !== 'rows') continue;
        for (const row of output.rows) {
          rows += 1;
          yield row.map((cell) => (typeof cell === 'string' ? cell.replace(UNWRITABLE, '').slice(0, LONGEST) : cell));
        }
      }
    }
    const file = await open(path, 'w');
    try {
      const stream = writeXlsxStream(cells(), {
        name: wording.cli.sheetName,
        columns,
        maxRowsPerSheet,
        freezePane: { rows: 1 },
      });
      for await (const part of stream as unknown as AsyncIterable<Uint8Array>) await file.writeFile(part);
      await file.sync();
    } finally {
      await file.close();
    }
    return { sheets: Math.max(1, Math.ceil(rows / (maxRowsPerSheet - 1))) };
  };
}
