/** What a section is run on. */
export interface BenchSetting {
  /** A text of the genre, which is repeated to the length wanted. */
  readonly reports: string;
  /** Length of the large text, in UTF-16 code units. */
  readonly characters: number;
  /** How often each thing is timed; the fastest counts. */
  readonly rounds: number;
}

/** What a figure may be: `{ atMost: 100 }`, `{ atLeast: 800 }`. */
export type Limit = { readonly atMost: number } | { readonly atLeast: number };

/** One measured figure. Ratios hold on any machine; times, memory and sizes on one alone. */
export interface BenchRow {
  readonly measure: string;
  readonly measured: number;
  /** Of what is measured: `s`, `ms`, `MB`, `KB`; empty for a ratio. */
  readonly unit: string;
  /** Null where no limit is set: the figure is told, no more. */
  readonly limit: Limit | null;
  /** What the figure is made of or was compared to, by name. */
  readonly parts: Readonly<Record<string, number>>;
  /** The unit of `parts`. */
  readonly partsUnit: string;
}

/** Rows, or why there are none on this machine: LibreOffice is not installed. */
export type BenchResult = readonly BenchRow[] | { readonly skipped: string };

/** One question that the benchmark answers. */
export interface BenchSection {
  readonly name: string;
  /** True where it takes so long that it is run only when it is named. */
  readonly onDemand?: boolean;
  readonly run: (setting: BenchSetting) => BenchResult | Promise<BenchResult>;
}

/** The unit of `parts` where they are times of reading a text. */
export const msPerMillion = 'ms for a million characters';

/** True where the figure keeps its limit, or has none. */
export function holds({ measured, limit }: BenchRow): boolean {
  if (limit === null) return true;
  return 'atMost' in limit ? measured <= limit.atMost : measured >= limit.atLeast;
}
