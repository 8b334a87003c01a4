import { regionsNamed } from '../../codelists/regions';
import type { Region } from '../../model';
import { wordMention } from '../make-mentions';
import type { Recogniser } from './recogniser';

/**
 * The place that a report is about under its printed name, where the codelists would find another in that: 岚县 in 青岚县. It is asked
 * before `added`; what is returned is `added` where no such place is named.
 */
export function withOwnPlace(place: Region | null, added: Recogniser | null): Recogniser | null {
  if (place === null || !holdsAnother(place.name)) return added;
  const { name } = place;
  return {
    beginsWith: (code) => code === name.charCodeAt(0) || added?.beginsWith(code) === true,
    at(text, at) {
      if (text.startsWith(name, at)) return wordMention(at, at + name.length, { kind: 'region', region: place });
      return added?.beginsWith(text.charCodeAt(at)) === true ? added.at(text, at) : null;
    },
  };
}

function holdsAnother(name: string): boolean {
  for (let from = 1; from < name.length - 1; from += 1) if (regionsNamed(name.slice(from)).length > 0) return true;
  return false;
}
