import { FORESEEN } from './facts';
import { hasAny, POTENTIAL } from '../kinds';
import type { Mention } from '../mentions';
import type { Pattern } from './pattern';
import { unread } from './readings';

/**
 * What may be one day, neither a result nor a target: 产业化后销售收入可达18.6亿元.
 *
 * @example 项目达产后年销售收入可达12亿元。
 * - unread 12亿元: potential
 */
export const potential: Pattern = {
  name: 'potential',
  groups: ['quantities'],
  needs: FORESEEN,
  read({ item }) {
    const isPotential = hasAny(item.headKinds, POTENTIAL) || holdsStill(item.words);
    return isPotential ? unread('potential') : null;
  },
};

function says(mention: Mention): boolean {
  return mention.kind === 'cue' && mention.word.cue === 'potential';
}

/** 建成后，年销售收入… holds until a clause names a time or a place of its own. */
function holdsStill(words: readonly Mention[]): boolean {
  const at = words.findLastIndex(says);
  return at >= 0 && !words.slice(at).some(({ kind }) => kind === 'period' || kind === 'scope' || kind === 'region');
}
