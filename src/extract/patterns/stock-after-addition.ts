import { ONE_NUMBER, UNNAMED } from './facts';
import { stockOf } from '../../codelists/indicator-stocks';
import type { Pattern } from './pattern';
import { renamed } from '../subject-member';
import { rowReading } from './readings';

const ADDED = /^(?:新增|新认定|认定|新培育|培育|净增|建成|新入库|创建|获批|新获批|新注册)(.{2,})$/;

/**
 * The stock named by 累计 or 总数 alone, behind its addition: 新增市场主体1.4万家、累计超过9.6万家.
 *
 * @example 新增市场主体1.2万户，总数达到8.6万户。
 * - 新增市场主体 1.2万户
 * - 市场主体总量 8.6万户
 */
export const stockAfterAddition: Pattern = {
  name: 'stock-after-addition',
  groups: ['quantities'],
  needs: ONE_NUMBER | UNNAMED,
  inFront: '累总实达',
  read({ current, spoken, numbers, item, text, unit, at }) {
    const said = text.slice(item.start, at);
    // 新登记1620户，注销860户，实有户数1.82万户: what is had is of those registered.
    const registered = said.includes('实有')
      ? spoken.find(({ subject: one }) => stockOf(one.name) !== null)
      : undefined;
    const added = registered ?? current[0];
    if ((current.length !== 1 && !registered) || !added?.level) return null;
    if (!/累计|总数|总量|总户数|实有|达到/.test(said)) return null;
    const { name } = added.subject;
    const stock = stockOf(name);
    if (stock !== null) return rowReading([renamed(added.subject, stock, true)], numbers);
    // 新增科技型中小企业86家，总数突破400家: what is counted is had.
    const had = unit === added.level.unit ? ADDED.exec(name)?.[1] : undefined;
    if (had === undefined || !/总[数量]|累计/.test(said)) return null;
    return rowReading([renamed(added.subject, had, false, { measure: 'stock' })], numbers);
  },
};
