import type { Language } from '../../messages';
import { reviewThreshold, type UserDictionary } from '../../model';

/** What a person has set for good; kept on this machine, in a browser and in Excel alike. */
export interface Settings {
  readonly language: Language;
  /** Rows below this confidence are to be looked at, 0 to 1. */
  readonly threshold: number;
  /** False where the texts of the reports are not to be kept in the workbook. */
  readonly keepTexts: boolean;
  /** Spellings and indicators that the person added here. */
  readonly dictionary: UserDictionary;
}

export const initialSettings: Settings = {
  language: 'zh-CN',
  threshold: reviewThreshold,
  keepTexts: true,
  dictionary: [],
};

/** The thresholds that are offered: from rows that contradict themselves or miss something to nearly every row. */
export const thresholds = [0.7, 0.8, reviewThreshold, 0.95] as const;
