import { isReportDate } from '../../src/model';

it.each(['2024', '2024-07', '2024-07-25', '2024-02-29', '1998-12-31'])('%s is a date', (text) => {
  expect(isReportDate(text)).toBe(true);
});

it.each(['', 'x', '24-07-25', '2024-13', '2024-02-30', '2023-02-29', '2024年7月', '2024-7-5', '2024-07-25T10:00'])(
  '%s is none',
  (text) => {
    expect(isReportDate(text)).toBe(false);
  },
);
