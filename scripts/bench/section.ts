/** What a section is run on. */
export interface BenchSetting {
  /** A text of the genre, which is repeated to the length wanted. */
  readonly reports: string;
  /** Length of the large text, in UTF-16 code units. */
  readonly characters: number;
  /** How often each thing is timed; the fastest counts. */
  readonly rounds: number;
}

/** One measured ratio; ratios hold on any machine, times on one alone. */
export interface BenchRow {
  readonly measure: string;
  readonly ratio: number;
  /** What the ratio may be: `{ atMost: 100 }`, `{ atLeast: 800 }`. */
  readonly limit: { readonly atMost: number } | { readonly atLeast: number };
  /** The times that the ratio is of, in milliseconds for a million characters. */
  readonly times: Readonly<Record<string, number>>;
}

/** One question that the benchmark answers. */
export interface BenchSection {
  readonly name: string;
  readonly run: (setting: BenchSetting) => readonly BenchRow[];
}

/** True where the ratio keeps its limit. */
export function holds({ ratio, limit }: BenchRow): boolean {
  return 'atMost' in limit ? ratio <= limit.atMost : ratio >= limit.atLeast;
}
