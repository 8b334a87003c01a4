import { BEHIND_LEVEL, IN_BRACKETS, ONE_NUMBER } from './facts';
import { MONEY, isCurrency, splitUnit } from '../../codelists/units';
import type { Pattern } from './pattern';
import { noFigure } from './readings';

const CONVERTS = /折[算合]|约合|汇率/;

/**
 * A level said again in another currency: 人均生产总值44286元（按年平均汇率折算为6668美元）. What follows is said of the level.
 *
 * @example 人均地区生产总值44286元，按年平均汇率折算为6668美元，增长6.8%。
 * - 人均地区生产总值 44286元 growth 6.8%
 * - none 6668: repeat
 */
export const converted: Pattern = {
  name: 'converted',
  groups: ['quantities'],
  units: MONEY,
  needs: ONE_NUMBER | BEHIND_LEVEL,
  signs: IN_BRACKETS,
  inFront: '折合汇',
  read({ text, item, unit, at, current, subject }) {
    const known = current[0]?.level?.unit;
    if (unit === null || known == null || known === unit) return null;
    const [a, b] = [splitUnit(unit).base, splitUnit(known).base];
    if (a === b || !isCurrency(a) || !isCurrency(b)) return null;
    const said = text.slice(item.start, at);
    // 进出口总额（42亿元）、实际使用外资（2650万美元）: of what stands in front of its own bracket.
    const isAside = said === '' && item.outerHead !== null && subject === null;
    return CONVERTS.test(said) || isAside ? noFigure('repeat') : null;
  },
};
