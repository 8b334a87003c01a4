import type { WorkbookOptions } from '../../workbook';

export type { ComparisonOffer } from '../../workbook';

/** What a person wants 对比 to show; what is absent is chosen from the rows, or stays as the workbook has it. */
export type ComparisonChoice = Pick<WorkbookOptions, 'regions' | 'indicators' | 'period' | 'status'>;

export const noChoice: ComparisonChoice = {};
