import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from '../../src/hosts/xlsx';
import { emptyWorkbook } from '../../src/workbook';
import type { FuzzSeeds } from './target';
import { planOf } from './workbook-of';

const HELD = '平阴县2024年上半年经济运行情况\n上半年，平阴县地区生产总值131.5亿元，同比增长5.6%。';

/** What cases are made of: the sample reports of a folder and of those in it, and a small workbook. */
export async function seedsFrom(folder: string): Promise<FuzzSeeds> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt'));
  return {
    reports: names.sort().map((name) => readFileSync(join(folder, name), 'utf8')),
    book: await writeXlsx(planOf(HELD, emptyWorkbook)),
  };
}
