import { additionVerbs } from './cues';
import { indicatorSpellings } from './indicator-lists';
import { indicatorNamed } from './indicators';
import { longestFirst } from './openings';

const ADDITION = new RegExp(`^(?:${longestFirst(additionVerbs)})(.+?)数?$`);

/**
 * The stock behind an addition; null where the dictionary has none. `stockOf('新增市场主体')` is 市场主体总量,
 * `stockOf('新认定高新技术企业数')` is 高新技术企业数.
 */
export function stockOf(addition: string): string | null {
  if (addition === '新增市场主体') return '市场主体总量';
  const name = indicatorSpellings.get(ADDITION.exec(addition)?.[1] ?? '');
  return name !== undefined && indicatorNamed(name)?.measure === 'stock' ? name : null;
}
