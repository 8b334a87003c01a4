import { notModelled } from './host-error';
import type { Arguments } from './arguments';
import type { ExcelHost } from './excel-host';
import type { Json } from './protocol';
import type { Targets } from './targets';

export type TypeName = keyof Targets;

/** An object that a path of the client leads to: its type in Excel's API and what it stands for here. */
export class Handle<N extends TypeName = TypeName> {
  readonly type: N;
  readonly target: Targets[N];

  constructor(type: N, target: Targets[N]) {
    this.type = type;
    this.target = target;
  }
}

/**
 * One type of Excel's API: its members by their names in the protocol (the API's with a capital). What is not here
 * answers an error that names it.
 */
export interface TypeDefinition<N extends TypeName> {
  /** What identifies the object to the client, so that it finds it again in a later request. */
  readonly identify?: (target: Targets[N]) => Readonly<Record<string, Json>>;
  /** Properties that hold values. */
  readonly get?: Readonly<Record<string, (target: Targets[N], host: ExcelHost) => unknown>>;
  readonly set?: Readonly<Record<string, (target: Targets[N], value: unknown, host: ExcelHost) => void>>;
  /** Properties that hold objects; null for a missing one. */
  readonly open?: Readonly<Record<string, (target: Targets[N], host: ExcelHost) => Handle | null>>;
  /** Methods: they answer an object, null for a missing one, a value, or nothing. */
  readonly call?: Readonly<Record<string, (target: Targets[N], args: Arguments, host: ExcelHost) => unknown>>;
  /** Of a collection: its items, and one of them by name, id or index. */
  readonly items?: (target: Targets[N], host: ExcelHost) => readonly Handle[];
  readonly item?: (target: Targets[N], key: string | number, host: ExcelHost) => Handle;
}

export type Registry = { readonly [N in TypeName]: TypeDefinition<N> };

type Kind = 'get' | 'set' | 'open' | 'call';
type Member<N extends TypeName, K extends Kind> = NonNullable<TypeDefinition<N>[K]>[string];

/** The handler of a member; an error naming the member where there is none. */
export function member<N extends TypeName, K extends Kind>(
  registry: Registry,
  type: N,
  kind: K,
  name: string,
): Member<N, K> {
  const members = (registry[type] as TypeDefinition<N>)[kind] as Readonly<Record<string, Member<N, K>>> | undefined;
  const found = members && Object.hasOwn(members, name) ? members[name] : undefined;
  if (!found) throw notModelled(`${type}.${name.charAt(0).toLowerCase()}${name.slice(1)} (${kind})`);
  return found;
}
