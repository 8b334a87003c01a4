import { COUNT, NO_UNIT, OTHER_UNIT, PER_CENT } from '../../codelists/units';
import { MAY_BOUND, ONE_NUMBER, UNNAMED, WITH_TAIL } from './facts';
import type { Item } from '../items';
import { hasAny } from '../kinds';
import { codesOf } from '../text/code-units';
import type { ItemView, Pattern } from './pattern';
import { quantityWith } from '../make-mentions';
import { growthReading, unread } from './readings';

/** What makes an aim of the number before it: 6.5%[的年度目标], 4%[的控制目标]. */
const AIM_BEHIND =
  /^的(?:年度|全年|年初|预期|控制|增长|奋斗|既定|主要|计划|发展|约束性|规划|工作|上级|省定|市定|县定|下达|考核|调控|任务|经济|增速)*(?:目标|任务|要求|指标|预期|计划)/;
/** 4500人[目标任务]的106.9%. */
const AIM_ALONE = /^(?:年度|全年)?(?:目标任务|任务目标|目标|任务)(?:的|$)/;
const AIM_OPENS = codesOf('年全目任');
const OF = '的'.charCodeAt(0);
const LONGEST = 12;

/** True where the words behind a number say that it was aimed at. */
export function isAimedAt({ text, item }: Pick<ItemView, 'text' | 'item'>): boolean {
  const first = item.tail.length === 0 ? undefined : item.tail[0];
  if (first === undefined) return false;
  const opens = text.charCodeAt(first.start);
  if (opens !== OF && !AIM_OPENS.has(opens)) return false;
  const words = text.slice(first.start, Math.min(item.end, first.start + LONGEST));
  return opens === OF ? AIM_BEHIND.test(words) : AIM_ALONE.test(words);
}

/**
 * The numbers of a list that one 目标 makes aims of all: 围绕实现地区生产总值增长7.5%、规上工业增加值增长10%[的目标]. One place for each item; null
 * where nothing is aimed at so.
 */
export function aimedTogether(text: string, items: readonly Item[]): readonly boolean[] | null {
  let found: boolean[] | null = null;
  for (let i = items.length - 1; i >= 0; i -= 1) {
    const item = items[i];
    if (!item || !(isAimedAt({ text, item }) || (found?.[i + 1] === true && isListed(text, items[i + 1])))) continue;
    found ??= items.map(() => false);
    found[i] = true;
  }
  return found;
}

function isListed(text: string, item: Item | undefined): boolean {
  return (
    item !== undefined && (item.lead === '、' || (item.lead === 'none' && JOINERS.has(text.charCodeAt(item.start))))
  );
}

const JOINERS = codesOf('和与及');

/**
 * The aim that a result is held against: 登记失业率2.1%，低于4%的控制目标; 增长7.2%，超过7%的年度预期目标.
 *
 * @example 城镇登记失业率2.1%，低于4%的控制目标。
 * - 城镇登记失业率 2.1%
 * - target 城镇登记失业率 4%
 */
export const aimedAt: Pattern = {
  name: 'aimed-at',
  groups: ['quantities'],
  units: PER_CENT | NO_UNIT | COUNT | OTHER_UNIT,
  needs: ONE_NUMBER | UNNAMED,
  signs: WITH_TAIL | MAY_BOUND,
  read(view) {
    const { text, unit, current, numbers, item, end } = view;
    // 控制在4%[的目标以内] is a bound that names an aim.
    const isNamed = isAimedAt(view);
    if (!isNamed && (hasAny(view.unitKind, COUNT | OTHER_UNIT) || text[end] !== '的' || item.tail.length > 0))
      return null;
    const [number] = numbers;
    const [printed] = item.group.kind === 'quantities' ? item.group.quantities : [];
    if (!number || !printed) return null;
    const [behind] = current;
    const said = behind?.growth ?? behind?.level;
    const isSaid = current.length === 1 && behind?.subject.core === true && said?.unit === unit;
    if (!isSaid) return unread('benchmark');
    return growthReading([quantityWith(number, { bound: printed.bound })], null, { kind: 'aim' });
  },
};
