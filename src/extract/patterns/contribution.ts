import { derivedRow } from './derived-row';
import type { Pattern } from './pattern';

/** What a part adds to the growth of a whole: 拉动GDP增长0.5个百分点, 贡献率为35.2%. */
export const contribution: Pattern = {
  name: 'contribution',
  example: '对经济增长的贡献率为35.2% → a row …贡献率, not core',
  groups: ['quantities'],
  read(view) {
    if (view.unit === null || !/[%点]$/.test(view.unit)) return null;
    const said = view.text.slice(
      view.item.start,
      view.item.group.kind === 'quantities' ? (view.numbers[0]?.digits.start ?? view.item.end) : view.item.end,
    );
    if (/贡献率/.test(said))
      return view.numbers.length === 1
        ? derivedRow({ ...view, subject: null }, '贡献率')
        : { kind: 'unread', reason: 'unsupported' };
    // The verb must govern the growth of the whole: 拉动…增长 in one clause.
    if (/(?:拉动|拉高|拉低|上拉|下拉|影响)/.test(said) && /点$/.test(view.unit)) {
      return view.numbers.length === 1
        ? derivedRow({ ...view, subject: null }, '拉动点数')
        : { kind: 'unread', reason: 'unsupported' };
    }
    return null;
  },
};
