import type { Chance } from './chance';

/**
 * Bytes with a few of them changed, left out, doubled or cut off.
 *
 * @example mutatedBytes(file, chanceFrom(7))
 */
export function mutatedBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  let made = bytes;
  for (let steps = chance.below(4); steps > 0; steps -= 1) made = oneStep(made, chance);
  return made;
}

function oneStep(bytes: Uint8Array, chance: Chance): Uint8Array {
  const at = chance.below(bytes.length);
  const length = 1 + chance.below(chance.once(4) ? 400 : 4);
  switch (chance.below(5)) {
    case 0:
      return bytes.slice(0, at);
    case 1:
      return joined(bytes.subarray(0, at), bytes.subarray(at + length));
    case 2:
      return joined(bytes.subarray(0, at + length), bytes.subarray(at));
    default: {
      const made = bytes.slice();
      for (let i = at; i < Math.min(at + length, made.length); i += 1) {
        made[i] = chance.once(3) ? chance.pick([0, 255, 0x3c, 0x26, 0x50]) : chance.below(256);
      }
      return made;
    }
  }
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const made = new Uint8Array(a.length + b.length);
  made.set(a);
  made.set(b, a.length);
  return made;
}
