import { dressSheet } from '../../src/hosts/excel/apply-look';
import { runSteps } from '../../src/hosts/excel/steps';
import { tableLook } from '../../src/workbook/style';
import { PAYLOAD_LIMIT } from '../host/excel-host';
import { openExcel } from '../host/excel-session';

/** More than the counties that a comparison of 50,000 rows has. */
const ROWS = 20_000;

const look = (heightOf: (row: number) => number): Parameters<typeof dressSheet>[1] => ({
  ...tableLook([12], { page: '', about: '' }, 0),
  rowHeights: Array.from({ length: ROWS }, (_, row) => ({ row, height: heightOf(row) })),
});

test.each([
  ['of one height are set at once', () => 18, 1],
  ['of two heights in turn go into requests that Excel takes', (row: number) => (row % 2 === 0 ? 18 : 24), 3],
])('20,000 rows %s', async (_, heightOf, requests) => {
  const excel = openExcel({ apiVersion: '1.13' });
  await excel.run(async (context) => {
    context.workbook.worksheets.add('对比');
    await context.sync();
    excel.host.requests.length = 0;
    await runSteps(context, dressSheet('对比', look(heightOf)));
  });
  const sent = excel.host.requests.filter(({ cleanup }) => !cleanup);
  expect(sent.length).toBeGreaterThanOrEqual(requests);
  for (const { bytesSent } of sent) expect(bytesSent).toBeLessThan(PAYLOAD_LIMIT);
  const heights = excel.host.book.sheet('对比')?.rowHeights;
  expect([heights?.size, heights?.get(0), heights?.get(ROWS - 1)]).toEqual([ROWS, heightOf(0), heightOf(ROWS - 1)]);
});
