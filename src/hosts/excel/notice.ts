import { excelOutcome } from './errors';
import { success, type Outcome } from './outcome';

/** The box by which a ribbon command tells its outcome; the next one takes it away. */
const NOTICE = 'zb_notice';

/** In points. */
const SIZE = { left: 24, top: 24, width: 360, height: 72 } as const;

const colours = { fill: '#FFF8E1', line: '#C9A227' } as const;

/**
 * Shows a text in a box over the active sheet, in the place of the one before: no cell is touched, and a person may delete
 * it. Two round trips.
 */
export function showNotice(context: Excel.RequestContext, text: string): Promise<Outcome<null>> {
  return excelOutcome(async () => {
    const { shapes } = context.workbook.worksheets.getActiveWorksheet();
    shapes.load('items/name');
    await context.sync();
    for (const shape of shapes.items) if (shape.name === NOTICE) shape.delete();
    const box = shapes.addTextBox(text);
    box.name = NOTICE;
    box.left = SIZE.left;
    box.top = SIZE.top;
    box.width = SIZE.width;
    box.height = SIZE.height;
    box.fill.setSolidColor(colours.fill);
    box.lineFormat.color = colours.line;
    await context.sync();
    return success(null);
  });
}
