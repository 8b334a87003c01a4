import { BEHIND_ONE, ONE_NUMBER } from './facts';
import { hasAny, OTHER_BASIS, THAN, YEAR_ON_YEAR, YEAR_START } from '../kinds';
import { sameUnit } from '../number-fit';
import { renamed } from '../subject-member';
import type { Pattern } from './pattern';
import { rowReading } from './readings';

/** Additions that are indicators themselves, behind their stock: 市场主体总量4.8万户，全年新增8120户. 净增 is a change. */
const ADDITIONS: ReadonlyMap<string, string> = new Map([['市场主体总量', '新增市场主体']]);

/** Firms are added and struck off; people are more or fewer. */
const FIRMS = /[家户个]$/;

/**
 * An addition told right behind the stock: 市场主体总量4.8万户，全年新增8120户.
 *
 * @example 市场主体总量4.8万户，全年新增8120户。
 * - 市场主体总量 4.8万户
 * - 新增市场主体 8120户
 */
export const additionToStock: Pattern = {
  name: 'addition-to-stock',
  groups: ['quantities'],
  needs: ONE_NUMBER | BEHIND_ONE,
  inFront: '新净',
  read({ subject, current, numbers, item, text, unit, at, head, lexicon }) {
    const [stock] = current;
    if (!stock) return null;
    if (subject !== null && !/^新(?:登记|设立?|注册)/.test(subject.members[0]?.name ?? '')) return null;
    const compares = hasAny(item.headKinds, YEAR_ON_YEAR | YEAR_START | OTHER_BASIS) || hasAny(head.kinds, THAN);
    const said = text.slice(item.start, at);
    // 新增市场主体9863户，净增6120户: fewer were struck off than were added, which is no change of the addition.
    if (!compares && subject === null && /净增加?$/.test(said) && stock.subject.name.startsWith('新增'))
      return rowReading([renamed(stock.subject, `净${stock.subject.name.slice(1)}`, false)], numbers);
    if (compares || !/新(?:增|登记|设立?|注册)$/.test(said)) return null;
    const name = ADDITIONS.get(stock.subject.name);
    if (name !== undefined) return rowReading([renamed(stock.subject, name, true)], numbers);
    // 高新技术企业73家，新增12家: what was added is no change of the stock, which others left.
    const counts = unit !== null && FIRMS.test(unit) && sameUnit(stock.level?.unit ?? null, unit);
    if (!stock.subject.core || !counts || lexicon.indicatorNamed(stock.subject.name)?.measure !== 'stock') return null;
    const added = `新增${stock.subject.name.replace(/数$/, '')}数`;
    return rowReading([renamed(stock.subject, added, false)], numbers, true);
  },
};
