import type { BorderEdge, CellStyle } from '../../workbook/plan';
import { formatAll } from './proxies';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center' } as const;
const EDGES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  'inside-horizontal': 'InsideHorizontal',
  'inside-vertical': 'InsideVertical',
} as const satisfies Record<BorderEdge, string>;

/** Gives a range the look of a style; what the style does not say stays as it is. */
export function styleRange(range: Excel.Range, style: CellStyle): void {
  const { format } = range;
  if (style.numberFormat !== undefined) formatAll(range, style.numberFormat);
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.fontSize !== undefined) format.font.size = style.fontSize;
  if (style.fontColor !== undefined) format.font.color = style.fontColor;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.indent !== undefined) format.indentLevel = style.indent;
  for (const edge of style.borders?.edges ?? []) {
    const border = format.borders.getItem(EDGES[edge]);
    border.style = 'Continuous';
    border.color = style.borders?.color ?? '#000000';
  }
}

/**
 * Makes cells plain that were so before they were filled. `Range.clear` would take the drop-downs and conditional formats
 * off them, too, which reach down to the end of the sheet; the usual style takes only what the cells have of their own.
 */
export function makePlain(range: Excel.Range): void {
  range.clear('Contents');
  range.style = 'Normal';
}
