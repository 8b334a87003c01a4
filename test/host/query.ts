import type { ExcelHost } from './excel-host';
import { notModelled } from './host-error';
import type { ActionInfo, Json } from './protocol';
import type { Handle, TypeDefinition, TypeName } from './registry';

type Loaded = Record<string, Json>;

/**
 * What `load` answers: the chosen properties, of a collection those of its items. Paths lead into other objects
 * (`worksheet/name`); `*` or nothing is every property that holds a value
 * (https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model, "load").
 */
export function queryResult(host: ExcelHost, handle: Handle, query: NonNullable<ActionInfo['QueryInfo']>): Json {
  const select = query.Select?.length ? query.Select : ['*'];
  return load(host, handle, select, query.Top, query.Skip);
}

function load<N extends TypeName>(
  host: ExcelHost,
  handle: Handle<N>,
  select: readonly string[],
  top?: number,
  skip = 0,
): Loaded {
  const definition: TypeDefinition<N> = host.registry[handle.type];
  const result: Loaded = { ...host.identify(handle) };
  if (!definition.items) return { ...result, ...properties(host, handle, select) };
  const own = select.filter((path) => definition.get && Object.hasOwn(definition.get, memberName(path)));
  Object.assign(result, properties(host, handle, own));
  const ofItems = select.filter((path) => !own.includes(path));
  if (ofItems.length > 0) {
    const items = definition.items(handle.target, host).slice(skip, top === undefined ? undefined : skip + top);
    result['_Items'] = items.map((item) => load(host, item, ofItems));
  }
  return result;
}

function properties<N extends TypeName>(host: ExcelHost, handle: Handle<N>, select: readonly string[]): Loaded {
  const definition: TypeDefinition<N> = host.registry[handle.type];
  const result: Loaded = {};
  for (const [head, tails] of byHead(select)) {
    const read = definition.get && Object.hasOwn(definition.get, head) ? definition.get[head] : undefined;
    const open = definition.open && Object.hasOwn(definition.open, head) ? definition.open[head] : undefined;
    if (head === '*') {
      for (const [name, each] of Object.entries(definition.get ?? {})) result[name] = each(handle.target, host) as Json;
    } else if (read) result[head] = read(handle.target, host) as Json;
    else if (open) {
      const inner = open(handle.target, host);
      result[head] = inner && load(host, inner, tails.length > 0 ? tails : ['*']);
    } else throw notModelled(`${handle.type}.${head.charAt(0).toLowerCase()}${head.slice(1)} (load)`);
  }
  return result;
}

function byHead(select: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const heads = new Map<string, string[]>();
  for (const path of select) {
    const [, ...rest] = path.split(/[/.]/);
    const tails = heads.get(memberName(path)) ?? [];
    if (rest.length > 0) tails.push(rest.join('/'));
    heads.set(memberName(path), tails);
  }
  return heads;
}

/** The name in the protocol of the first member of a path: `worksheet/name` is Worksheet. */
function memberName(path: string): string {
  const head = path.split(/[/.]/)[0] ?? '';
  return `${head.charAt(0).toUpperCase()}${head.slice(1)}`;
}
