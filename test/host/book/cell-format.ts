export interface Border {
  readonly style: string;
  readonly color: string;
}

export type Edge = 'top' | 'bottom' | 'left' | 'right';

/** The look of one cell. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly fontColor: string;
  /** `#RRGGBB`, or null for none. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Readonly<Record<Edge, Border | null>>;
}

/** The look of a cell of a new workbook: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const plainFormat: CellFormat = {
  numberFormat: 'General',
  bold: false,
  italic: false,
  underline: 'None',
  fontName: '等线',
  fontSize: 11,
  fontColor: '#000000',
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  borders: { top: null, bottom: null, left: null, right: null },
};

/** Changes a format; the same change of the same format gives the same object, so that a block shares a few of them. */
export function formatChange(change: (format: CellFormat) => CellFormat): (format: CellFormat) => CellFormat {
  const done = new Map<CellFormat, CellFormat>();
  return (format) => {
    const known = done.get(format);
    if (known) return known;
    const changed = change(format);
    done.set(format, changed);
    return changed;
  };
}
