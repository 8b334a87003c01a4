import { periodLabel } from '../../model';
import type { WorkbookInput } from '../../workbook';
import type { ReadingResult } from '../state/pane-state';
import type { ReportsToWrite } from './workbook-door';

/** Reports as the workbook takes them in. */
export function workbookInput(asked: Omit<ReportsToWrite, 'fileName'>): WorkbookInput {
  const { reports, time, keepTexts = true, threshold, dictionary = [], comparison = {} } = asked;
  return {
    reports: reports.map((report) => ({
      source: reportName(report),
      text: report.source,
      extraction: report.extraction,
    })),
    options: {
      writtenAt: localTime(time),
      ...comparison,
      ...(keepTexts ? {} : { keepTexts }),
      ...(threshold === undefined ? {} : { threshold }),
      ...(dictionary.length > 0 && { dictionary }),
    },
  };
}

/** The name under which a report stands in 来源: the file's, else the title, else place and period. */
export function reportName({
  fileName,
  extraction: { report },
}: Pick<ReadingResult, 'fileName' | 'extraction'>): string {
  const period = report.defaultPeriod === null ? '' : periodLabel(report.defaultPeriod);
  return fileName ?? report.title ?? [report.region, period].filter(Boolean).join(' ');
}

/** The time on the person's own clock: `2024-07-25T09:30`. */
export function localTime(time: Date): string {
  const date = [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(twoDigits).join('-');
  return `${date}T${[time.getHours(), time.getMinutes()].map(twoDigits).join(':')}`;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0');
}
