import type { Region } from '../../model';

/** What may stand in a title before a name without a mark between: 2021年张家港保税区…, 关于…. */
const BEFORE_NAME = /^.*[年月度届次于]/;

/** The words of a title from where a name may begin. */
export function fromName(words: string): string {
  return words.replace(BEFORE_NAME, '');
}

/** A place that no list has, as a title prints it: without a code, in the place above it where that is known. */
export function printedPlace(name: string, level: Region['level'], above: Region | null): Region {
  return { name, code: null, level, parentName: above?.name ?? null, parentCode: above?.code ?? null };
}
