import { unzipSync, zipSync, type Zippable } from 'fflate';
import type { Chance } from './chance';

/** What is fed to a target: text or the bytes of a file. */
export type FuzzInput = string | Uint8Array;

/** What cases are made of. */
export interface FuzzSeeds {
  /** The sample reports. */
  readonly reports: readonly string[];
  /** A workbook of ours, as a file. */
  readonly book: Uint8Array;
}

/** A door that strangers' input comes in by. */
export interface FuzzTarget {
  readonly name: string;
  /** The input that follows from the draws. */
  readonly make: (seeds: FuzzSeeds, chance: Chance) => FuzzInput | Promise<FuzzInput>;
  /** How large an input is where its length does not tell: a package unpacks to more. */
  readonly size?: (input: FuzzInput) => number;
  /** Feeds it; gives what is wrong with the answer, nothing where all holds. What it throws is wrong, too. */
  readonly run: (input: FuzzInput) => Promise<readonly string[]> | readonly string[];
}

/** The bytes of a package when it is unpacked; those of the file where it is none. */
export function unpackedSize(input: FuzzInput): number {
  let size = 0;
  try {
    unzipSync(bytesIn(input), {
      filter: ({ originalSize }) => {
        size += originalSize;
        return false;
      },
    });
  } catch {
    return input.length; // the library's way to say that it is no package
  }
  // A directory may lie; deflate packs text some ten times.
  return Math.max(input.length, Math.min(size, input.length * 50));
}

/** A second for each 100,000 characters, and a second for anything less. */
export function allowedTime(size: number): number {
  return 1000 * Math.max(1, size / 100_000);
}

export function textIn(input: FuzzInput): string {
  return typeof input === 'string' ? input : new TextDecoder().decode(input);
}

export function bytesIn(input: FuzzInput): Uint8Array {
  return typeof input === 'string' ? new TextEncoder().encode(input) : input;
}

/** A package without the time of day, so that one seed makes one input. */
export function zipped(parts: Zippable): Uint8Array {
  return zipSync(parts, { level: 1, mtime: new Date(1980, 0, 1) });
}
