import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx as readFile } from 'hucre/xlsx';
import { extract } from '../../src/extract/extract';
import { readXlsx, writeXlsx } from '../../src/hosts/xlsx';
import { updateXlsx } from '../../src/hosts/xlsx/update';
import { emptyWorkbook, planWorkbook, workbookProblems, type WorkbookState } from '../../src/workbook';

/*
 * What a person did to a workbook of ours, written into the file as Excel saves it, is there after the next write.
 */

const first =
  '平阴县2024年上半年经济运行情况\n上半年，平阴县地区生产总值131.5亿元，同比增长5.6%。上半年，平阴县一般公共预算收入12.36亿元，下降2.5%。';
const second = '商河县2024年上半年经济运行情况\n上半年，商河县地区生产总值118.60亿元，同比增长5.2%。';

function planFor(text: string, state: WorkbookState) {
  const source = text.slice(0, text.indexOf('\n'));
  const reports = [{ source, text, extraction: extract(text, {}) }];
  return planWorkbook({ reports, options: { writtenAt: '2024-08-01T09:00' } }, state);
}

type Parts = Readonly<Record<string, string>>;
const decoded = (bytes: Uint8Array): Parts =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

/** The file with some of its parts edited; every edit must find its place. */
function edited(bytes: Uint8Array, edits: Readonly<Record<string, readonly (readonly [RegExp | string, string])[]>>) {
  const parts = { ...decoded(bytes) };
  for (const [name, changes] of Object.entries(edits)) {
    for (const [from, to] of changes) {
      const before = parts[name] ?? '';
      parts[name] = before.replace(from, to);
      if (parts[name] === before) throw new Error(`nothing to edit in ${name}: ${String(from)}`);
    }
  }
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 0 });
}

async function after(bytes: Uint8Array, text = second) {
  const outcome = await updateXlsx(bytes, planFor(text, await readXlsx(bytes)));
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome;
}

/** The part of a sheet by its name, and of the table on it. */
function partsOf(parts: Parts, sheet: string): { readonly sheet: string; readonly table: string } {
  const names = [...(parts['xl/workbook.xml'] ?? '').matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
  const number = names.indexOf(sheet) + 1;
  const relations = parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] ?? '';
  const table = /tables\/(table\d+\.xml)/.exec(relations)?.[1] ?? '';
  return { sheet: `xl/worksheets/sheet${number}.xml`, table: `xl/tables/${table}` };
}

let book: Uint8Array;
let data: ReturnType<typeof partsOf>;
beforeAll(async () => {
  book = await writeXlsx(planFor(first, emptyWorkbook));
  data = partsOf(decoded(book), '指标数据');
}, 120_000);

test('a column at the right keeps its cells, and is empty in the new row', async () => {
  const bytes = edited(book, {
    [data.table]: [
      [/ref="A1:W3"/g, 'ref="A1:X3"'],
      [/<tableColumns count="23">/, '<tableColumns count="24">'],
      ['</tableColumns>', '<tableColumn id="24" name="经办人"/></tableColumns>'],
    ],
    [data.sheet]: [
      [/(<row r="1".*?)<\/row>/, '$1<c r="X1" t="inlineStr"><is><t>经办人</t></is></c></row>'],
      [/(<row r="2".*?)<\/row>/, '$1<c r="X2" t="inlineStr"><is><t>王工</t></is></c></row>'],
    ],
  });
  const state = await readXlsx((await after(bytes)).bytes);
  const table = state.tables.find(({ name }) => name === '指标数据');
  expect(table?.columns.at(-1)).toBe('经办人');
  expect(table?.rows.map((row) => row.at(-1) ?? null)).toEqual(['王工', null, null]);
}, 120_000);

test('a filter and a sort order stay, and the filter reaches the new row', async () => {
  const bytes = edited(book, {
    [data.table]: [
      [
        /<autoFilter ref="A1:W3"\/>/,
        '<autoFilter ref="A1:W3"><filterColumn colId="1"><filters><filter val="平阴县"/></filters></filterColumn></autoFilter><sortState ref="A2:W3"><sortCondition descending="1" ref="I2:I3"/></sortState>',
      ],
    ],
  });
  const table = decoded((await after(bytes)).bytes)[data.table] ?? '';
  expect(table).toContain('<autoFilter ref="A1:W4"><filterColumn colId="1"><filters><filter val="平阴县"/>');
  expect(table).toContain('<sortCondition descending="1" ref="I2:I3"/>');
}, 120_000);

test('number formats and fills of cells stay', async () => {
  const styled = edited(book, {
    [data.sheet]: [[/(<c r="I2")( s="\d+")?/, '$1 s="1"']],
  });
  const cellOf = (bytes: Uint8Array) => /<c r="I2"[^>]*>/.exec(decoded(bytes)[data.sheet] ?? '')?.[0];
  const formatsOf = (bytes: Uint8Array) =>
    [...(decoded(bytes)['xl/styles.xml'] ?? '').matchAll(/<cellXfs.*?<\/cellXfs>/gs)][0]?.[0].split('<xf ')[2];
  const { bytes } = await after(styled);
  expect(cellOf(bytes)).toBe('<c r="I2" s="1">');
  expect(formatsOf(bytes)).toBe(formatsOf(styled));
}, 120_000);

test('notes on cells stay', async () => {
  const [folder, name] = [data.sheet.replace(/[^/]+$/, ''), data.sheet.replace(/^.*\//, '')];
  const note =
    '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>王工</author></authors><commentList><comment ref="I2" authorId="0"><text><t>与统计局核对过</t></text></comment></commentList></comments>';
  const noted = edited(book, {
    '[Content_Types].xml': [
      [
        '</Types>',
        '<Override PartName="/xl/comments9.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml"/></Types>',
      ],
    ],
    [`${folder}_rels/${name}.rels`]: [
      [
        '</Relationships>',
        '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments9.xml"/></Relationships>',
      ],
    ],
  });
  const bytes = zipSync({ ...unzipSync(noted), 'xl/comments9.xml': strToU8(note) }, { level: 1 });
  const parts = decoded((await after(bytes)).bytes);
  expect(parts['xl/comments9.xml']).toBe(note);
  expect(parts[`${folder}_rels/${name}.rels`]).toContain('Target="../comments9.xml"');
  expect(parts['[Content_Types].xml']).toContain('/xl/comments9.xml');
  expect(parts[data.sheet]).toContain('商河县');
}, 120_000);

test('a condition that a person put on a column stays', async () => {
  const condition =
    '<conditionalFormatting sqref="X2:X9"><cfRule type="expression" priority="99"><formula>X2=1</formula></cfRule></conditionalFormatting>';
  const bytes = edited(book, { [data.sheet]: [[/<conditionalFormatting /, `${condition}<conditionalFormatting `]] });
  expect(decoded((await after(bytes)).bytes)[data.sheet]).toContain(condition);
}, 120_000);

test('rows in another order: each is known again, none is moved', async () => {
  const state = await readXlsx(book);
  const turned = {
    ...state,
    tables: state.tables.map((table) => ({ ...table, rows: [...table.rows].reverse() })),
  };
  const again = planFor(first, turned).sheets.find(({ name }) => name === '指标数据');
  expect(again?.kind === 'table' && [again.table.append, again.table.amend]).toEqual([[], []]);
});

describe('a sheet with another name', () => {
  const renamed = (from: string, to: string) =>
    edited(book, {
      'xl/workbook.xml': [
        [`<sheet name="${from}"`, `<sheet name="${to}"`],
        ...(from === '指标数据' ? [] : ([[new RegExp(`'?${from}'?!`, 'g'), `${to}!`]] as const)),
      ],
    });

  test('is found by its table, and takes the new rows', async () => {
    const { bytes } = await after(renamed('指标数据', '明细'));
    const { sheets } = await readFile(bytes);
    expect(sheets.map(({ name }) => name)).not.toContain('指标数据');
    expect(sheets.find(({ name }) => name === '明细')?.rows).toHaveLength(4);
  }, 120_000);

  test('of figures stays as the person named it; a new one is made beside it', async () => {
    const { bytes } = await after(renamed('面板', '面板存档'));
    const names = (await readXlsx(bytes)).sheetNames;
    expect(names).toEqual(expect.arrayContaining(['面板存档', '面板']));
  }, 120_000);
});

test('totals under the table are refused, and nothing is written', async () => {
  const bytes = edited(book, {
    [data.table]: [
      [/ ref="A1:W3"/, ' ref="A1:W4" totalsRowCount="1"'],
      [/ totalsRowShown="0"/, ''],
    ],
    [data.sheet]: [['</sheetData>', '<row r="4"><c r="I4"><v>143.86</v></c></row></sheetData>']],
  });
  const outcome = await updateXlsx(bytes, planFor(second, await readXlsx(bytes)));
  expect(outcome).toMatchObject({ ok: false, refusal: { code: 'totals-row' } });
}, 120_000);

describe('versions', () => {
  const ofVersion = (version: number) =>
    edited(book, { 'xl/workbook.xml': [[/(<definedName name="zb_schema">)\d+/, `$1${version}`]] });

  test('an older one is migrated: the formula of 键 is written anew in every row, and the mark raised', async () => {
    const old = edited(ofVersion(1), {
      [data.sheet]: [[/(<c r="A2"[^>]*>)<f>[^<]*<\/f>/, '$1<f>"旧"</f>']],
    });
    expect(workbookProblems(await readXlsx(old))).toMatchObject([{ code: 'older-schema', isRefused: false }]);
    const { bytes } = await after(old, first);
    const parts = decoded(bytes);
    expect(parts['xl/workbook.xml']).toContain('<definedName name="zb_schema">2</definedName>');
    const formulas = [...(parts[data.sheet] ?? '').matchAll(/<c r="A\d+"[^>]*><f>([^<]*)<\/f>/g)].map(
      ([, text]) => text,
    );
    expect(formulas).toHaveLength(2);
    expect(new Set(formulas).size).toBe(1);
    expect(formulas[0]).toContain('不用');
  }, 120_000);

  test('a newer one is refused', async () => {
    expect(workbookProblems(await readXlsx(ofVersion(3)))).toEqual([
      { code: 'newer-schema', isRefused: true, facts: { version: 3, known: 2 } },
    ]);
  });
});

test.each([
  ['a column that rows are known by', '期间', 'column-lost', true],
  ['a column that can be made anew', '置信度', 'column-missing', false],
] as const)('%s under another name is told', async (_, column, code, isRefused) => {
  const bytes = edited(book, { [data.table]: [[`name="${column}"`, `name="${column}备份"`]] });
  expect(workbookProblems(await readXlsx(bytes))).toMatchObject([{ code, isRefused, facts: { column } }]);
});
