const SHAPE = /^((?:19|20)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * True for the date of a report in ISO 8601, a day, a month or a year, that the calendar has: `isReportDate('2024-02')`, not
 * `isReportDate('2024-02-30')`.
 */
export function isReportDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = SHAPE.exec(text) ?? [];
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}
