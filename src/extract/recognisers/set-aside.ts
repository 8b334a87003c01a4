import { cueMeaning, wordMention } from '../make-mentions';
import { codesOf } from '../text/code-units';
import type { Recogniser } from './recogniser';

const OPENINGS = codesOf('剔扣还');
/** What is left out is a noun of the report's own; prices are left out of every real growth, which has words of its own. */
const SET_ASIDE =
  /(?:剔除|扣除|还原)(?!价格|物价)[\u4e00-\u9fffA-Za-z“”"]{1,16}?(?:(?:因素|影响)(?:影响)?后?|后)(?=[，,同按实增下上比可])/y;

/**
 * What a growth is reckoned without: 剔除某铝业停产因素后增长7.9%, 扣除该企业后，… Growth behind it is on a comparable basis.
 */
export const setAside: Recogniser = {
  beginsWith: (code) => OPENINGS.has(code),
  at(text, at) {
    SET_ASIDE.lastIndex = at;
    const found = SET_ASIDE.exec(text);
    return found && wordMention(at, at + found[0].length, cueMeaning('comparableBasis'));
  },
};
