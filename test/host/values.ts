import { invalidArgument } from './host-error';

/** Checks of what a property is set to, as Excel makes them: InvalidArgument where the value is of another kind. */

export function asText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('A text is wanted.');
  return value;
}

export function asFlag(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('True or false is wanted.');
  return value;
}

export function asNumber(value: unknown, least: number, most: number): number {
  if (typeof value !== 'number' || value < least || value > most)
    throw invalidArgument(`A number of ${least} to ${most} is wanted.`);
  return value;
}

export function asInteger(value: unknown, least: number, most: number): number {
  const number = asNumber(value, least, most);
  if (!Number.isInteger(number)) throw invalidArgument('A whole number is wanted.');
  return number;
}

export function asOneOf<T extends string>(value: unknown, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw invalidArgument(`One of ${allowed.join(', ')} is wanted.`);
  return found;
}

/** `#rrggbb` in capitals, as Excel answers it. *Assumed*: colour names are not needed and refused. */
export function asColour(value: unknown): string {
  const colour = asText(value);
  if (!/^#[0-9a-f]{6}$/i.test(colour)) throw invalidArgument(`${colour} is no colour of the form #RRGGBB.`);
  return colour.toUpperCase();
}
