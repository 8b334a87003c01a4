import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { regionSpellings } from '../../src/codelists/regions';

/**
 * A rule that knows a place or a firm knows one report. Names may stand in `codelists`, and in the examples that doc comments
 * give; code of `patterns` and `recognisers` must do without.
 */
const folders = ['patterns', 'recognisers', 'context', 'tables', 'text', '.'].map((folder) =>
  resolve(__dirname, '../../src/extract', folder),
);

const ORGANISATION = /[\u4e00-\u9fff]{2,}(?:集团|公司|有限责任|股份|银行|大学|学院|医院|酒业|药业|铜业|钢铁|水泥)/;
const placeNames = [...regionSpellings()]
  .filter(({ spelling, common }) => spelling.length >= 2 && !common && spelling !== '全国' && spelling !== '中国')
  .map(({ spelling }) => spelling);
const places = new RegExp(placeNames.sort((a, b) => b.length - a.length).join('|'));

function codeOf(text: string): string {
  return text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\/\/.*$/gm, '')
    .replace(/^\s*example:[\s\S]*?,$/gm, '');
}

function namesIn(text: string): string[] {
  return [places, ORGANISATION].flatMap((pattern) => pattern.exec(codeOf(text))?.[0] ?? []);
}

const files = folders.flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
    .map((entry) => join(folder, entry.name)),
);

test.each(files.map((file) => [file.slice(file.indexOf('extract')), file]))(
  '%s names no place and no firm',
  (_, file) => {
    expect(namesIn(readFileSync(file, 'utf8'))).toEqual([]);
  },
);

test.each([
  ["if (text.includes('平阴县')) return null;", ['平阴县']],
  ["const firm = '云岭铜业';", ['云岭铜业']],
  ['/** 平阴县 */ const a = 1;', []],
])('%s holds %j', (code, names) => {
  expect(namesIn(code)).toEqual(names);
});
