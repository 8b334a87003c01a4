/** Where in a value something stands: names and numbers from the outside in; empty for the value itself. */
type Path = readonly (string | number)[];

/** A piece of a value: what stands at a path, or what is put behind the list or the text that stands there. */
export type Part =
  | { readonly path: Path; readonly value: unknown }
  | { readonly path: Path; readonly more: readonly unknown[] | string };

/** About as many values in one part: a thread takes them in within a few milliseconds. */
const MOST = 3000;

/** Characters that weigh as much as one value. */
const CHARACTERS = 64;

/**
 * Cuts a value into parts of about one size, so that no thread has to copy a hundred thousand rows at once. Nothing is cut before it is
 * asked for. The value is data: objects, lists, texts, numbers; anything else that can be copied between threads goes as a whole.
 *
 * The parts of `{ name: '来源', rows: […10,000 rows] }` are the object with `null` for its rows, an empty list at `rows`, and rows to be put
 * behind it.
 */
export function* partsOf(value: unknown, path: Path = []): Generator<Part> {
  if (weightOf(value) <= MOST) yield { path, value };
  else if (typeof value === 'string') yield* partsOfText(value, path);
  else if (Array.isArray(value)) yield* partsOfList(value, path);
  else yield* partsOfRecord(value as Readonly<Record<string, unknown>>, path);
}

function* partsOfText(text: string, path: Path): Generator<Part> {
  yield { path, value: '' };
  const length = MOST * CHARACTERS;
  for (let start = 0; start < text.length; start += length) yield { path, more: text.slice(start, start + length) };
}

function* partsOfList(list: readonly unknown[], path: Path): Generator<Part> {
  yield { path, value: [] };
  let start = 0;
  let weight = 0;
  for (const [at, one] of list.entries()) {
    const own = weightOf(one);
    if (weight > 0 && weight + own > MOST) {
      yield { path, more: list.slice(start, at) };
      start = at;
      weight = 0;
    }
    if (own > MOST) {
      yield* partsOf(one, [...path, at]);
      start = at + 1;
    } else weight += own;
  }
  if (start < list.length) yield { path, more: list.slice(start) };
}

function* partsOfRecord(record: Readonly<Record<string, unknown>>, path: Path): Generator<Part> {
  const heavy: string[] = [];
  let weight = 0;
  const light = Object.entries(record).map(([name, one]): readonly [string, unknown] => {
    const own = weightOf(one);
    if (weight + own <= MOST) {
      weight += own;
      return [name, one];
    }
    heavy.push(name);
    return [name, null];
  });
  yield { path, value: Object.fromEntries(light) };
  for (const name of heavy) yield* partsOf(record[name], [...path, name]);
}

/** About how many values there are in a value; counting ends where there are too many. */
function weightOf(value: unknown, most = MOST): number {
  if (typeof value === 'string') return 1 + Math.floor(value.length / CHARACTERS);
  if (typeof value !== 'object' || value === null) return 1;
  const isRecord = !Array.isArray(value) && Object.getPrototypeOf(value) === Object.prototype;
  if (!isRecord && !Array.isArray(value)) return 1;
  let weight = 1;
  for (const one of isRecord ? Object.values(value) : (value as readonly unknown[])) {
    weight += weightOf(one, most - weight);
    if (weight > most) break;
  }
  return weight;
}

type Holder = Record<string | number, unknown>;

/** Puts the parts of a value together again, in the order in which they were cut. */
export class Assembly {
  readonly #root: Holder = { value: undefined };

  get value(): unknown {
    return this.#root['value'];
  }

  take(part: Part): void {
    const path = ['value', ...part.path];
    const last = path.pop() ?? 'value';
    const holder = path.reduce<Holder>(within, this.#root);
    // A value may have that name, too, where it had it before.
    if (last === '__proto__' && !Object.hasOwn(holder, last)) throw new Error('a part stands at no name of a value');
    if ('value' in part) holder[last] = part.value;
    else if (typeof part.more === 'string') holder[last] = String(holder[last]) + part.more;
    else (holder[last] as unknown[]).push(...part.more);
  }
}

/** What stands at a name of a value itself: a path may come from a workbook, and must lead to nothing that all values share. */
function within(holder: Holder, name: string | number): Holder {
  if (!Object.hasOwn(holder, name)) throw new Error('a part stands at no name of a value');
  return holder[name] as Holder;
}
