const written = /^(\d{4})(?:[-./年](\d{1,2})(?:[-./月](\d{1,2})日?|月)?|年)?$/;

/**
 * A date as people type it, in ISO 8601; null where it is none. `2024`, `2024年7月`, `2024.7.25` and `2024-07-25` are
 * read: `reportDate('2024年7月25日')` is `2024-07-25`.
 */
export function reportDate(text: string): string | null {
  const match = written.exec(text.normalize('NFKC').replace(/\s+/g, ''));
  if (!match) return null;
  const [, year = '', month, day] = match;
  if (month === undefined) return year;
  const monthNumber = Number(month);
  if (monthNumber < 1 || monthNumber > 12) return null;
  const isoMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return isoMonth;
  const lastDay = new Date(Date.UTC(Number(year), monthNumber, 0)).getUTCDate();
  const dayNumber = Number(day);
  return dayNumber >= 1 && dayNumber <= lastDay ? `${isoMonth}-${day.padStart(2, '0')}` : null;
}
