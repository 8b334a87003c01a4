import { assert, property, string } from 'fast-check';
import { anyCharacter } from '../../any-character';
import { messagesFor } from '../../../src/messages';
import type { ReportFacts } from '../../../src/model';
import { workbookName } from '../../../src/taskpane/doors/workbook-name';
import { madeExtraction } from '../made-extraction';

const chinese = messagesFor('zh-CN');
const halfYear = '2024-01/2024-06';

function about(region: string | null, defaultPeriod: string | null): ReportFacts {
  return { ...madeExtraction().report, region, defaultPeriod };
}

test.each<[string, readonly ReportFacts[], string]>([
  ['place and period', [about('宣州区', halfYear)], '宣州区2024年上半年指标.xlsx'],
  ['a place under its former name', [about('徐水县', '2012')], '徐水县2012年指标.xlsx'],
  ['months that have no name', [about('泾县', '2024-01/2024-07')], '泾县2024年1至7月指标.xlsx'],
  ['a plan of several years', [about('泾县', '2021/2025')], '泾县2021至2025年指标.xlsx'],
  ['no period', [about('泾县', null)], '泾县指标.xlsx'],
  ['no place', [about(null, '2024')], '2024年指标.xlsx'],
  ['neither', [about(null, null)], '指标数据.xlsx'],
  ['no report', [], '指标数据.xlsx'],
  ['two places', [about('泾县', halfYear), about('绩溪县', halfYear)], '泾县等2地2024年上半年指标.xlsx'],
  ['two periods of one place', [about('泾县', '2023'), about('泾县', '2024')], '泾县指标.xlsx'],
  ['a place that no list knows', [about('城东产业园', '2024')], '2024年指标.xlsx'],
  ['a path for a place', [about('../../泾县', '2024')], '2024年指标.xlsx'],
  ['words for a period', [about('泾县', '..\\con.exe')], '泾县指标.xlsx'],
])('a file with %s is called %s', (_, reports, expected) => {
  expect(workbookName(reports, chinese)).toBe(expected);
});

test('in English the words about the place stay those of the report', () => {
  expect(workbookName([about('泾县', '2024')], messagesFor('en-US'))).toBe('泾县2024年指标.xlsx');
  expect(workbookName([about(null, null)], messagesFor('en-US'))).toBe('zhibiao.xlsx');
});

test('whatever a report says, the name is of Han characters, digits and letters', () => {
  assert(
    property(string({ unit: anyCharacter }), string(), (place, period) =>
      /^[\p{Script=Han}\dA-Za-z]+\.xlsx$/u.test(workbookName([about(place, period), about('泾县', period)], chinese)),
    ),
  );
});
