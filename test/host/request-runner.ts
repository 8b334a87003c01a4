import { Arguments } from './arguments';
import type { ExcelHost } from './excel-host';
import { HostError, itemNotFound, notModelled } from './host-error';
import {
  ACTION,
  PATH,
  type ActionInfo,
  type ArgumentInfo,
  type Json,
  type ObjectPathInfo,
  type RequestBody,
} from './protocol';
import { queryResult } from './query';
import { Handle, member, type Registry, type TypeDefinition, type TypeName } from './registry';

const KEEP = '_KeepReference';

/**
 * Carries out one request: each path is followed once, when an action first needs it, so that an object that a method
 * makes is made once.
 */
export class RequestRunner {
  private readonly host: ExcelHost;
  private readonly registry: Registry;
  private readonly body: RequestBody;
  private readonly found = new Map<number, Handle | null>();
  private readonly keptPaths = new Map<number, string>();

  constructor(host: ExcelHost, body: RequestBody) {
    this.host = host;
    this.registry = host.registry;
    this.body = body;
  }

  /** The value that an action answers. */
  run(action: ActionInfo): Json {
    if (action.ActionType === ACTION.trace) return null;
    const handle = this.follow(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return this.instantiate(action.ObjectPathId, handle);
      case ACTION.query:
        return handle && queryResult(this.host, handle, action.QueryInfo ?? {});
      case ACTION.method:
        // The client asks to keep each range before it can know whether there is one.
        return action.Name === KEEP ? this.keep(action.ObjectPathId, handle) : this.invoke(action, existing(handle));
      case ACTION.setProperty:
        this.assign(action, existing(handle));
        return null;
      default:
        throw notModelled(`actions of type ${action.ActionType}`);
    }
  }

  /** What the failing action was about, for the error's place: `Range.values`. */
  locate(action: ActionInfo): string {
    const handle = this.found.get(action.ObjectPathId);
    const name = action.Name || this.body.ObjectPaths[action.ObjectPathId]?.Name || '';
    return `${handle?.type ?? 'Object'}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }

  private instantiate(pathId: number, handle: Handle | null): Json {
    if (!handle) return null;
    const kept = this.keptPaths.get(pathId);
    return { ...this.host.identify(handle), ...(kept === undefined ? {} : { _ReferenceId: kept }) };
  }

  private keep(pathId: number, handle: Handle | null): null {
    if (handle) this.keptPaths.set(pathId, this.host.keep(handle));
    return null;
  }

  private invoke(action: ActionInfo, handle: Handle): Json {
    const answer = this.call(handle, action.Name, action.ArgumentInfo);
    if (answer instanceof Handle) return this.host.identify(answer);
    return (answer ?? null) as Json;
  }

  private assign(action: ActionInfo, handle: Handle): void {
    const [value = null] = this.values(action.ArgumentInfo);
    member(this.registry, handle.type, 'set', action.Name)(handle.target, value, this.host);
  }

  private call(handle: Handle, name: string, info: ArgumentInfo | undefined): unknown {
    const args = new Arguments(`${handle.type}.${name}`, this.values(info));
    return member(this.registry, handle.type, 'call', name)(handle.target, args, this.host);
  }

  /** Arguments with the objects that they name. */
  private values(info: ArgumentInfo | undefined): readonly unknown[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return typeof reference === 'number' && reference > 0 ? this.follow(reference) : this.withObjects(value);
    });
  }

  private withObjects(value: Json): unknown {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
    const record = value as { readonly [key: string]: Json };
    if (typeof record['_ObjectPathId'] === 'number') return this.follow(record['_ObjectPathId']);
    return Object.fromEntries(Object.entries(record).map(([key, each]) => [key, this.withObjects(each)]));
  }

  private follow(pathId: number): Handle | null {
    const known = this.found.get(pathId);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[pathId];
    if (!path) throw new HostError('GeneralException', `The request has no path ${pathId}.`);
    const handle = this.resolve(path);
    this.found.set(pathId, handle);
    return handle;
  }

  private resolve(path: ObjectPathInfo): Handle | null {
    if (path.ObjectPathType === PATH.global) return new Handle('Workbook', this.host.book);
    if (path.ObjectPathType === PATH.null) return null;
    if (path.ObjectPathType === PATH.reference) return this.host.kept(path.Name);
    if (path.ObjectPathType === PATH.create) throw notModelled(`new objects of type ${path.Name}`);
    // *Assumed*: what is asked of a missing object is missing, too.
    const parent = this.follow(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return member(this.registry, parent.type, 'open', path.Name)(parent.target, this.host);
      case PATH.method:
        return this.objectOf(parent, path);
      case PATH.indexer:
        return this.itemOf(parent, path);
      default:
        throw notModelled(`paths of type ${path.ObjectPathType}`);
    }
  }

  private objectOf(parent: Handle, path: ObjectPathInfo): Handle | null {
    const answer = this.call(parent, path.Name, path.ArgumentInfo);
    if (answer === null || answer instanceof Handle) return answer;
    throw new HostError('GeneralException', `${parent.type}.${path.Name} answers no object.`);
  }

  private itemOf<N extends TypeName>(parent: Handle<N>, path: ObjectPathInfo): Handle {
    const definition: TypeDefinition<N> = this.registry[parent.type];
    if (!definition.item) throw notModelled(`${parent.type}.getItem`);
    const args = new Arguments(`${parent.type}.getItem`, this.values(path.ArgumentInfo));
    return definition.item(parent.target, args.key(0), this.host);
  }
}

function existing(handle: Handle | null): Handle {
  // *Assumed*: setting or calling anything on a missing object is an error.
  if (!handle) throw itemNotFound('such object');
  return handle;
}
