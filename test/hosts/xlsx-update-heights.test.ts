import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { extract } from '../../src/extract/extract';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import { updateXlsx } from '../../src/hosts/xlsx/update';
import { emptyWorkbook, planWorkbook, type WorkbookState } from '../../src/workbook';

/*
 * Rows of 指标数据 are as tall as the sentences that are wrapped in them, in a file that is updated, too; heights that a person gave
 * stay, and so do rows of a workbook whose cells do not wrap.
 */

const first = '平阴县2024年上半年经济运行情况\n上半年，平阴县地区生产总值131.5亿元。';
const long =
  '商河县2024年上半年经济运行情况\n上半年，在各方面共同努力之下，初步核算并经上级统计机构评估认定，商河县地区生产总值118.60亿元，同比增长5.2%。';
const completing =
  '平阴县2024年上半年经济简报\n上半年，据上级统计机构评估认定反馈的数据，按可比价格计算，平阴县地区生产总值同比增长5.6%。';
const DATA = 'xl/worksheets/sheet5.xml';

function planFor(text: string, state: WorkbookState) {
  const extraction = extract(text, {});
  const source = text.slice(0, text.indexOf('\n'));
  return planWorkbook({ reports: [{ source, text, extraction }], options: { writtenAt: '2024-08-01T09:00' } }, state);
}

async function heights(text: string, change: (name: string, xml: string) => string = (_, xml) => xml) {
  const parts = unzipSync(await writeXlsx(planFor(first, emptyWorkbook)));
  const changed = Object.entries(parts).map(([name, part]) => [name, strToU8(change(name, strFromU8(part)))] as const);
  const bytes = zipSync(Object.fromEntries(changed));
  const outcome = await updateXlsx(bytes, planFor(text, await readXlsx(bytes)));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  const sheet = strFromU8(unzipSync(outcome.bytes)[DATA] ?? new Uint8Array());
  return [...sheet.matchAll(/<row r="(\d+)"([^>]*)>/g)].map(([, row, rest = '']) => [
    Number(row),
    Number(/ ht="([\d.]+)"/.exec(rest)?.[1] ?? 0),
  ]);
}

test('a new row is as tall as its sentence, those that are there stay', async () => {
  expect(await heights(long)).toEqual([
    [1, 26],
    [2, 18],
    [3, 46.5],
  ]);
});

test('a row that is completed grows', async () => {
  expect(await heights(completing)).toEqual([
    [1, 26],
    [2, 46.5],
  ]);
});

test('a height that a person gave stays', async () => {
  const given = await heights(completing, (name, xml) =>
    name === DATA ? xml.replace('<row r="2" ht="18">', '<row r="2" ht="18" customHeight="1">') : xml,
  );
  expect(given).toEqual([
    [1, 26],
    [2, 18],
  ]);
});

test('cells that do not wrap ask for no height', async () => {
  const plain = await heights(long, (name, xml) =>
    name === 'xl/styles.xml' ? xml.replaceAll(' wrapText="true"', '') : xml,
  );
  expect(plain.at(-1)).toEqual([3, 0]);
});
