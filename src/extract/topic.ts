import type { Mention } from './mentions';
import { balanced } from './plain-phrase';

/** Verbs of a clause that only says what the next one counts: [全力攻坚]文明城市创建,累计投入资金1.5亿元. */
const OPENING =
  /^(?:[一二三四五六七八九]是)?(?:我们|全力|扎实|深入|持续|积极|大力|全面|稳步|切实|着力|认真|严格|有效|有序|不断|继续|进一步|高标准|高质量|集中|统筹|常态化|狠|坚持|加快)*(?:开展|实施|推进|推动|做好|抓好|抓实|抓|加强|深化|强化|攻坚|打好|落实|推行|举办|承办|召开|组织|组织开展|举行|完善|建立|健全|推广|打造|优化|严厉打击|保障|新?建设?|聚焦)(?:了)?(?=.{3})/;
/** What the clause is about ends here: 安全生产[大检查行动]. */
const CLOSING =
  /(?:专项整治|专项行动|攻坚行动|攻坚战|行动计划|三年行动|提升行动|大检查|大排查|大诊断|大整治|行动|工作|机制|制度|体系|力度|举措|措施|模式|活动|整治|任务|方案)+$/;
const LONGEST = 14;
/** A clause that is longer is about nothing that a name could say. */
const LONGEST_CLAUSE = 80;

/** What the last clause in front of a number was about, where it has no number itself and says so; null where it does not. */
export function topicOf(text: string, before: readonly Mention[]): string | null {
  const last = before.at(-1);
  if (!last) return null;
  // Clauses are parted by a mark that is no mention of `before`: a gap.
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const from = before.findLastIndex((mention, i) => i < at && mention.end < (before[i + 1]?.start ?? 0)) + 1;
    const clause = before.slice(from, at + 1);
    const topic = topicIn(text, clause);
    if (topic !== null || last.end - (clause[0]?.start ?? 0) > LONGEST_CLAUSE) return topic;
    at = from;
  }
  return null;
}

function topicIn(text: string, clause: readonly Mention[]): string | null {
  const first = clause.find(({ kind }) => kind !== 'scope' && kind !== 'region' && kind !== 'period');
  const last = clause.at(-1);
  if (!first || !last || last.end - first.start > LONGEST_CLAUSE) return null;
  const words = text.slice(first.start, last.end).replace(/\s+/g, '');
  const opened = OPENING.exec(words)?.[0];
  if (opened === undefined) return null;
  let topic = words.slice(opened.length);
  const etc = topic.lastIndexOf('等');
  if (etc >= 0 && topic.length - etc > 3) topic = topic.slice(etc + 1);
  topic = (topic.split('、')[0] ?? '').replace(/^(?:全[县区市省]|20\d\d年?)/, '').replace(CLOSING, '');
  return topic.length >= 2 && topic.length <= LONGEST && balanced(topic) === topic && !/[的了在]$/.test(topic)
    ? topic
    : null;
}
