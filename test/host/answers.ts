import type { ExcelSession } from './excel-session';

/** Runs a batch and gives the code that it fails with. */
export async function codeOf(excel: ExcelSession, batch: (context: Excel.RequestContext) => unknown): Promise<unknown> {
  try {
    await excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return null;
  } catch (error) {
    return (error as { readonly code: unknown }).code;
  }
}

export const first = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Sheet1');
