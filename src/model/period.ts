/**
 * Periods are text in ISO 8601: `2024`, `2024-07`, `2024-03-31`, or an interval of two of these of one kind,
 * `2024-01/2024-06` (SDMX TIME_PERIOD allows both forms).
 */
export type Period = string;

const PERIOD = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:\/(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?)?$/;

/** The parts of a period; `to` is null where it is no interval. */
export interface PeriodParts {
  readonly from: DateParts;
  readonly to: DateParts | null;
}

/** A year, with a month and a day where they are stated. */
export interface DateParts {
  readonly year: number;
  readonly month: number | null;
  readonly day: number | null;
}

/** Reads a period; null where it is none. `parsePeriod('2024-01/2024-06')?.to?.month` is 6. */
export function parsePeriod(period: Period): PeriodParts | null {
  const match = PERIOD.exec(period);
  if (!match?.[1]) return null;
  const from = dateParts(match[1], match[2], match[3]);
  return { from, to: match[4] ? dateParts(match[4], match[5], match[6]) : null };
}

function dateParts(year: string, month: string | undefined, day: string | undefined): DateParts {
  return { year: Number(year), month: month ? Number(month) : null, day: day ? Number(day) : null };
}

const SPANS: Readonly<Record<string, string>> = {
  '1-3': '一季度',
  '1-6': '上半年',
  '1-9': '前三季度',
  '4-6': '二季度',
  '7-9': '三季度',
  '10-12': '四季度',
  '7-12': '下半年',
};

/**
 * How a Chinese statistical office prints the period. `2024-01/2024-06` is 2024年上半年, `2024-01/2024-07` is 2024年1-7月,
 * `2024-07` is 2024年7月, `2022-10-31` is 2022年10月31日, `2021/2025` is 2021-2025年. Other text is returned as it is.
 */
export function periodLabel(period: Period): string {
  const parts = parsePeriod(period);
  if (!parts) return period;
  const { from, to } = parts;
  if (!to) return dateLabel(from);
  if (from.month === null || to.month === null) return `${from.year}-${to.year}年`;
  if (from.year === to.year && from.day === null && to.day === null) {
    const span = `${from.month}-${to.month}`;
    return `${from.year}年${SPANS[span] ?? `${span}月`}`;
  }
  const end = to.year === from.year ? dateLabel(to).slice(5) : dateLabel(to);
  return `${dateLabel(from)}至${end}`;
}

function dateLabel({ year, month, day }: DateParts): string {
  return `${year}年${month === null ? '' : `${month}月`}${day === null ? '' : `${day}日`}`;
}

/** The year that a period lies in: `yearOfPeriod('2024-01/2024-06')` is `2024`. */
export function yearOfPeriod(period: Period): Period {
  return period.slice(0, 4);
}

/** The same months a year earlier: `yearBefore('2024-01/2024-06')` is `2023-01/2023-06`. */
export function yearBefore(period: Period): Period {
  return period.replace(/(^|\/)(\d{4})/g, (_, mark: string, year: string) => `${mark}${Number(year) - 1}`);
}
