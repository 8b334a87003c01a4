/**
 * A workbook as it stands, in words that belong to no host: what the in-memory Excel holds and what an .xlsx file says
 * can both be told in it, and so be compared. Addresses are A1, colours `#RRGGBB`, widths characters, heights points.
 *
 * Nothing here calculates: `value` of a formula cell is what the host has for it, null where it has none.
 */
export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly TableSnapshot[];
  /** Names that a person sees, of the whole workbook. */
  readonly names: Readonly<Record<string, string>>;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  readonly cells: Readonly<Record<string, CellSnapshot>>;
  /** By column letters; what nobody set is left out. */
  readonly columnWidths: Readonly<Record<string, number>>;
  readonly hiddenColumns: readonly string[];
  /** Of rows that have a height of their own, not one that fits their texts. */
  readonly rowHeights: Readonly<Record<string, number>>;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly merges: readonly string[];
  readonly validations: readonly ValidationSnapshot[];
  readonly conditionalFormats: readonly ConditionalFormatSnapshot[];
  readonly charts: readonly ChartSnapshot[];
  readonly page: PageSnapshot;
}

/** A cell; of its look only what differs from a cell that nobody touched. */
export interface CellSnapshot {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  readonly numberFormat?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: true;
  readonly indent?: number;
  /** Edges with a line, and its colour. */
  readonly borders?: Readonly<Record<string, string>>;
}

export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  /** Header and body. */
  readonly range: string;
  readonly columns: readonly string[];
  readonly style: string;
  /** Formulas that Excel fills down, by column. */
  readonly calculated: Readonly<Record<string, string>>;
}

export interface ValidationSnapshot {
  readonly range: string;
  /** Texts with commas, or a formula with `=`. */
  readonly source: string;
  readonly strict: boolean;
  readonly prompt: string | null;
}

export interface ConditionalFormatSnapshot {
  readonly range: string;
  readonly formula: string;
  readonly look: Readonly<Record<string, string | boolean>>;
}

export interface ChartSnapshot {
  /** As it shows, whether typed or taken from a cell. */
  readonly title: string;
  /** Bars lying or standing: a file's reader does not tell them apart. */
  readonly type: 'bars' | 'line' | 'other';
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
    readonly color: string | null;
    readonly hasDataLabels: boolean;
  }[];
  readonly at: string | null;
  readonly legend: boolean;
}

export interface PageSnapshot {
  readonly landscape: boolean;
  readonly titleRows: string | null;
  readonly titleColumns: string | null;
  readonly printArea: string | null;
  /** Pages side by side that the columns are fitted to; null where they are not fitted. */
  readonly pagesWide: number | null;
  readonly header: string;
  readonly footer: string;
  readonly centred: boolean;
  /** Inches. */
  readonly margins: Readonly<Record<string, number>>;
}
