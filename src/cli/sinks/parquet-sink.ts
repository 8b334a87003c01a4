import { fileWriter, ParquetWriter } from 'hyparquet-writer';
import { flatColumns, numberColumns, type ColumnName } from '../formats/flat-row';
import type { Sink } from './sink';

/** Rows held in memory and written together; readers skip whole groups by their least and greatest values. */
const GROUP = 20_000;

type Cells = readonly (string | number | null)[];
const INTEGERS: ReadonlySet<ColumnName> = new Set<ColumnName>(['start', 'end']);

/**
 * Streams rows into a Parquet file (Snappy): text as UTF-8, numbers as doubles, offsets as 32-bit integers, names and codes of the model;
 * what is not stated is null.
 */
export function parquetSink(path: string, all: boolean): Sink {
  return async (outputs) => {
    const columns = flatColumns(all);
    const writer = new ParquetWriter({
      writer: fileWriter(path),
      schema: [
        { name: 'root', num_children: columns.length },
        ...columns.map((name) => ({ name, repetition_type: 'OPTIONAL' as const, ...typeOf(name) })),
      ],
      createdBy: 'zhibiao',
    });
    let held: Cells[] = [];
    const write = async (): Promise<void> => {
      const columnData = columns.map((name, at) => ({ name, data: held.map((row) => row[at] ?? null) }));
      await writer.write({ columnData, rowGroupSize: GROUP });
      held = [];
    };
    for await (const output of outputs) {
      if (output.kind !== 'rows') continue;
      for (const row of output.rows) {
        held.push(row);
        if (held.length >= GROUP) await write();
      }
    }
    if (held.length > 0) await write();
    await writer.finish();
    return { sheets: 1 };
  };
}

function typeOf(name: ColumnName) {
  if (INTEGERS.has(name)) return { type: 'INT32' as const };
  if (numberColumns.has(name)) return { type: 'DOUBLE' as const };
  return { type: 'BYTE_ARRAY' as const, converted_type: 'UTF8' as const };
}
