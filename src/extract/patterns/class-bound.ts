import type { ItemView, Pattern } from './pattern';

/** What makes a bound the name of a class: 亿元以上[项目], 10亿元[俱乐部]. */
const CLASS = /^(?:(?:及)?以[上下])?(?:的)?(?:俱乐部|级|元店|(?:重点|重大|大|工业|产业|实施类)?(?:项目|企业))/;
const MONEY = /元$/;

/** 0-14岁[常住人口], 60岁及以上[老年人口]. */
function isAgeGroup(text: string, { group }: ItemView['item']): boolean {
  const last = group.kind === 'quantities' ? group.quantities[group.quantities.length - 1] : undefined;
  return (
    last !== undefined &&
    /^(?:及以上|以上|以下)?的?(?:常住|户籍|老年)?人(?:口|数)?/.test(text.slice(last.mention.end, last.mention.end + 10))
  );
}

/** The bound of a class of things, part of its name and no figure: 10-50亿元项目7个, 首次跻身“30亿元俱乐部”. */
export const classBound: Pattern = {
  name: 'class-bound',
  example: {
    text: '新签约10-50亿元项目7个。',
    reads: ['open 10-50亿元项目数 7个', 'none 10: threshold', 'none 50: threshold'],
  },
  groups: ['quantities'],
  read({ text, item, numbers, unit }) {
    const [number] = numbers;
    if (numbers.length === 1 && unit === '岁' && isAgeGroup(text, item)) return { kind: 'none', class: 'threshold' };
    if (!number || numbers.length > 1 || unit === null || !MONEY.test(unit) || item.group.kind !== 'quantities')
      return null;
    const end = item.group.quantities[0]?.mention.end ?? number.digits.end;
    return CLASS.test(text.slice(end, end + 12)) ? { kind: 'none', class: 'threshold' } : null;
  },
};
