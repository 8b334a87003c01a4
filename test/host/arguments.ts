import { invalidArgument } from './host-error';
import { Handle, type TypeName } from './registry';
import type { Targets } from './targets';

/** The arguments of one call, objects among them already found. Each reader checks as Excel does: InvalidArgument. */
export class Arguments {
  private readonly method: string;
  private readonly values: readonly unknown[];

  constructor(method: string, values: readonly unknown[]) {
    this.method = method;
    this.values = values;
  }

  raw(index: number): unknown {
    return this.values[index] ?? null;
  }

  isGiven(index: number): boolean {
    return this.raw(index) !== null;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== 'string') throw this.wrong(index, 'a text');
    return value;
  }

  integer(index: number): number {
    const value = this.raw(index);
    if (typeof value !== 'number' || !Number.isInteger(value)) throw this.wrong(index, 'a whole number');
    return value;
  }

  key(index: number): string | number {
    const value = this.raw(index);
    if (typeof value !== 'string' && typeof value !== 'number') throw this.wrong(index, 'a name or an index');
    return value;
  }

  flag(index: number, otherwise: boolean): boolean {
    const value = this.raw(index);
    if (value === null) return otherwise;
    if (typeof value !== 'boolean') throw this.wrong(index, 'true or false');
    return value;
  }

  oneOf<T extends string>(index: number, allowed: readonly T[], otherwise?: T): T {
    const value = this.raw(index) ?? otherwise;
    const found = allowed.find((each) => each === value);
    if (found === undefined) throw this.wrong(index, `one of ${allowed.join(', ')}`);
    return found;
  }

  object<N extends TypeName>(index: number, type: N): Targets[N] {
    const value = this.raw(index);
    if (!(value instanceof Handle) || value.type !== type) throw this.wrong(index, `a ${type}`);
    return value.target as Targets[N];
  }

  private wrong(index: number, what: string): Error {
    return invalidArgument(`Argument ${index + 1} of ${this.method} is not ${what}.`);
  }
}
