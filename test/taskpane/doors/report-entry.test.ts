import { localTime, reportName, workbookInput } from '../../../src/taskpane/doors/report-entry';
import { madeExtraction } from '../made-extraction';

const { report } = madeExtraction();

test.each([
  ['a file by its name', { fileName: '公报.txt', report: { ...report, title: '2024年公报' } }, '公报.txt'],
  ['a pasted text by its title', { fileName: null, report: { ...report, title: '2024年公报' } }, '2024年公报'],
  ['a text without title by place and period', { fileName: null, report }, '泾县 2024年上半年'],
  [
    'a text that says nothing by nothing',
    { fileName: null, report: { ...report, region: null, defaultPeriod: null } },
    '',
  ],
])('the workbook knows %s', (_, { fileName, report: facts }, expected) => {
  expect(reportName({ fileName, extraction: madeExtraction({ report: facts }) })).toBe(expected);
});

test("the moment of the write is told by the person's own clock", () => {
  expect(localTime(new Date(2024, 6, 5, 9, 3, 59))).toBe('2024-07-05T09:03');
});

test('reports go into the workbook with their text as pasted', () => {
  const extraction = madeExtraction();
  const time = new Date(2024, 6, 25, 9, 30);
  expect(workbookInput({ reports: [{ source: ' 投资5亿元\r\n', fileName: 'a.txt', extraction }], time })).toEqual({
    reports: [{ source: 'a.txt', text: ' 投资5亿元\r\n', extraction }],
    options: { writtenAt: '2024-07-25T09:30' },
  });
});
