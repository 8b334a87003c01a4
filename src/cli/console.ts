import { fill, type Language, type Messages } from '../messages';
import { displayName, largestMegabytes, type SourceResult } from './sources';

/** What the commands need of the world: where lines go, what is typed, what the time is. */
export interface Console {
  readonly language: Language;
  readonly wording: Messages;
  /** Writes results and waits until the reader has taken them. */
  readonly print: (text: string) => Promise<void>;
  /** Writes a line for the person, beside the results. */
  readonly tell: (line: string) => void;
  readonly input: AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean };
  readonly errorTerminal: { readonly isTTY?: boolean; write(text: string): unknown };
  /** Width of the terminal in cells, or of `COLUMNS`; null where the results go to a file or another program. */
  readonly columns: number | null;
  /** Milliseconds that run on, to measure with. */
  readonly now: () => number;
  readonly today: () => Date;
}

/** Says why a source gave no text. */
export function tellProblem(console: Console, result: SourceResult & { kind: 'problem' }): void {
  console.tell(problemText(result, console.wording));
}

/** Why a source gave no text, with its name. */
export function problemText({ name, problem, detail }: SourceResult & { kind: 'problem' }, wording: Messages): string {
  return `${displayName(name, wording)}：${fill(wording.cli.problems[problem], { limit: largestMegabytes, detail })}`;
}
