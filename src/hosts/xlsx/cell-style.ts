import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { BorderEdge, CellStyle, StyledRange } from '../../workbook';

type BorderSide = NonNullable<NonNullable<FileStyle['border']>['top']>;
type Color = NonNullable<BorderSide['color']>;
type Side = 'top' | 'bottom' | 'left' | 'right';
/** A style with the lines of one cell, whatever range they came from. */
type ResolvedStyle = Omit<CellStyle, 'borders'> & { readonly lines?: Partial<Record<Side, string>> };

/** Chinese Excel's own default. */
export const defaultFont = { name: '等线', size: 11 } as const;

/** The styles of a sheet's cells: ranges laid over one another, later over earlier, each distinct result made once. */
export class StyleSheet {
  readonly #cells = new Map<number, Map<number, ResolvedStyle>>();
  readonly #made = new Map<string, FileStyle>();

  /** Lays a range over what is there, as far down as the sheet has rows. */
  lay({ range, style }: StyledRange, rowCount: number): void {
    const lastRow = Math.min(range.row + range.rows, rowCount);
    for (let row = range.row; row < lastRow; row += 1) {
      const line = this.#cells.get(row) ?? new Map<number, ResolvedStyle>();
      this.#cells.set(row, line);
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        line.set(column, overlay(line.get(column) ?? {}, style, edgesAt(range, row, column)));
      }
    }
  }

  /** Every styled cell with its style for the file. */
  *cells(): Iterable<{ readonly row: number; readonly column: number; readonly style: FileStyle }> {
    for (const [row, line] of this.#cells) {
      for (const [column, style] of line) yield { row, column, style: this.make(style) };
    }
  }

  /** The file's style of a style of the plan; equal ones are one object. */
  make(style: ResolvedStyle | CellStyle): FileStyle {
    const key = JSON.stringify(style);
    const known = this.#made.get(key);
    if (known) return known;
    const made = fileStyle(style);
    this.#made.set(key, made);
    return made;
  }
}

/** A style as each cell has it that stands in the middle of a column of such cells. */
export function styleInside(style: CellStyle): ResolvedStyle {
  return overlay({}, style, { top: 'inside-horizontal', bottom: 'inside-horizontal', left: 'left', right: 'right' });
}

function edgesAt(range: StyledRange['range'], row: number, column: number): Readonly<Record<Side, BorderEdge>> {
  return {
    top: row === range.row ? 'top' : 'inside-horizontal',
    bottom: row === range.row + range.rows - 1 ? 'bottom' : 'inside-horizontal',
    left: column === range.column ? 'left' : 'inside-vertical',
    right: column === range.column + range.columns - 1 ? 'right' : 'inside-vertical',
  };
}

function overlay(
  below: ResolvedStyle,
  { borders, ...above }: CellStyle,
  edges: Readonly<Record<Side, BorderEdge>>,
): ResolvedStyle {
  if (!borders) return { ...below, ...above };
  const sides = (Object.keys(edges) as Side[]).filter((side) => borders.edges.includes(edges[side]));
  const lines = Object.fromEntries(sides.map((side) => [side, borders.color]));
  return { ...below, ...above, lines: { ...below.lines, ...lines } };
}

/** A style of a plan (without borders) or of a resolved cell, in hucre's terms. */
export function fileStyle(style: ResolvedStyle | CellStyle): FileStyle {
  const { bold, italic, fontSize, fontColor, fill, horizontal, vertical, wrap, indent, numberFormat } = style;
  const lines = 'lines' in style ? style.lines : undefined;
  const hasFont = bold !== undefined || italic !== undefined || fontSize !== undefined || fontColor !== undefined;
  return {
    ...(hasFont && {
      font: {
        name: defaultFont.name,
        size: fontSize ?? defaultFont.size,
        ...(bold !== undefined && { bold }),
        ...(italic !== undefined && { italic }),
        ...(fontColor !== undefined && { color: color(fontColor) }),
      },
    }),
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', fgColor: color(fill) } }),
    ...((horizontal ?? vertical ?? wrap ?? indent) !== undefined && {
      alignment: {
        ...(horizontal && { horizontal }),
        ...(vertical && { vertical }),
        ...(wrap && { wrapText: true }),
        ...(indent !== undefined && { indent }),
      },
    }),
    ...(lines && { border: Object.fromEntries(Object.entries(lines).map(([side, ink]) => [side, thinLine(ink)])) }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
  };
}

/** A style that a condition lays over a cell: only what it changes. */
export function conditionalStyle({ bold, italic, fontColor, fill, numberFormat }: CellStyle): FileStyle {
  const font = {
    ...(bold !== undefined && { bold }),
    ...(italic !== undefined && { italic }),
    ...(fontColor !== undefined && { color: color(fontColor) }),
  };
  return {
    ...(Object.keys(font).length > 0 && { font }),
    // Excel reads the fill of a condition from the background colour.
    ...(fill !== undefined && { fill: { type: 'pattern', pattern: 'solid', bgColor: color(fill) } }),
    ...(numberFormat !== undefined && { numFmt: numberFormat }),
  };
}

function thinLine(ink: string): BorderSide {
  return { style: 'thin', color: color(ink) };
}

/** `#rrggbb` as the file has it. */
export function color(hex: string): Color {
  return { rgb: hex.slice(1).toUpperCase() };
}
