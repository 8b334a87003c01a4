import type { Extraction, UserDictionary } from '../model';

/** One report that was read: its name, its text as pasted, and what the engine says of it. */
export interface ReportInput {
  /** A file's name or a title; the workbook tells reports apart by it. */
  readonly source: string;
  readonly text: string;
  readonly extraction: Extraction;
}

/** What the caller decides; what is absent is chosen from the rows, or kept as a person left it in the workbook. */
export interface WorkbookOptions {
  /** The moment of the write, ISO 8601 with or without a zone, as the host's clock gives it: the core has none. */
  readonly writtenAt: string;
  /** False where the texts of the reports are not to be kept in the workbook. */
  readonly keepTexts?: boolean;
  /** Below this confidence, 0 to 1, the workbook colours a row; where it is absent a new workbook takes `reviewThreshold`, another keeps its own. */
  readonly threshold?: number;
  /** What a person added to the dictionary outside of the workbook: it goes into 指标字典, where the next extraction finds it. */
  readonly dictionary?: UserDictionary;
  /** Places of the comparison, top down, as 地区 names them. */
  readonly regions?: readonly string[];
  /** Indicators of the comparison, from left to right. */
  readonly indicators?: readonly string[];
  /** Reporting point of the comparison: `2024年上半年`, `2024`, or ISO 8601 as in the contract. */
  readonly period?: string;
  /** 完成, 预计 or 目标. */
  readonly status?: string;
}

export interface WorkbookInput {
  readonly reports: readonly ReportInput[];
  readonly options: WorkbookOptions;
}
