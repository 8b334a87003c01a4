import { excelOutcome } from './errors';
import { success, type Outcome } from './outcome';

/** The box by which a ribbon command tells its outcome; the next one takes it away. */
const NOTICE = 'zb_notice';

/** In points. */
const SIZE = { left: 24, top: 24, width: 360, height: 72 } as const;

const colours = { fill: '#FFF8E1', line: '#C9A227' } as const;

/**
 * Shows a text in a box over the active sheet, in the place of the one before: no cell is touched, and a person may delete
 * it. Over a protected sheet nothing can be put: then the first that is not protected comes up with the box. Two round trips.
 */
export function showNotice(context: Excel.RequestContext, text: string): Promise<Outcome<null>> {
  return excelOutcome(async () => {
    const { worksheets } = context.workbook;
    const active = worksheets.getActiveWorksheet().load('name');
    worksheets.load('items/name,items/visibility,items/protection/protected,items/shapes/name');
    await context.sync();
    const open = worksheets.items.filter(({ protection }) => !protection.protected);
    for (const { shapes } of open) for (const shape of shapes.items) if (shape.name === NOTICE) shape.delete();
    const home =
      open.find(({ name }) => name === active.name) ??
      open.find(({ visibility }) => visibility === 'Visible') ??
      worksheets.getItem(active.name);
    if (!open.some(({ name }) => name === active.name)) home.activate();
    const box = home.shapes.addTextBox(text);
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
