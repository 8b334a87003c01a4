import { sharedTails } from '../codelists/cues';
import type { Mention } from './mentions';
import type { Subject, SubjectMember } from './subject';

/** The report's own words from the start of the clause, without places, periods and words that only push. */
export function nounPhrase(
  text: string,
  front: readonly Mention[],
  ownNames: readonly string[],
): Pick<Subject, 'members' | 'single'> {
  const label = front.findLastIndex((mention) => mention.kind === 'mark' && mention.mark === ':');
  const kept = front
    .slice(label + 1)
    .filter(
      (mention) =>
        mention.kind === 'text' ||
        mention.kind === 'indicator' ||
        (mention.kind === 'mark' && mention.mark === '、') ||
        mention.kind === 'quantity' ||
        mention.kind === 'non-figure' ||
        (mention.kind === 'cue' && mention.cue === 'respectively'),
    );
  const first = kept[0];
  const last = kept[kept.length - 1];
  if (!first || !last) return { members: [], single: null };
  const joined = kept
    .map((mention) =>
      mention.kind === 'non-figure' && mention.class === 'other'
        ? ''
        : mention.kind === 'cue'
          ? ''
          : text.slice(mention.start, mention.end),
    )
    .join('');
  const name = trimPhrase(joined, ownNames);
  return { members: name === '' ? [] : [{ name, core: false, start: first.start, end: last.end }], single: null };
}

const LEADING =
  /^(?:[\s"”’、和与及以及·—◆★●○■□*#>]|其中|一是|二是|三是|四是|五是|六是|七是|截至目前|目前|并|且|全力|扎实|完成了|实现|完成(?=.{4})|已经先后|先后|年内|确定|共有|共开展|积极推广|积极|成功|已|共(?!同|享|有|产|建)|成功|累计(?=.{6}))+/;

function trimPhrase(phrase: string, ownNames: readonly string[]): string {
  let trimmed = phrase.replace(/\s+/g, '').replace(LEADING, '');
  const own = ownNames.find((name) => trimmed.startsWith(name) && trimmed.length > name.length + 1);
  if (own !== undefined) trimmed = trimmed.slice(own.length);
  return trimmed.replace(/(?:的|、|和|与)+$/, '').slice(-40);
}

const LONGEST_NAME = 24;

/**
 * A list of phrases with a number each: 生猪、家禽分别出栏12.6万头、2180万只 is 生猪出栏 and 家禽出栏; 茶叶、蚕茧产量分别为…, whose end is
 * shared, is 茶叶产量 and 蚕茧产量. Null where the counts differ or there is no list.
 */
export function phraseList(
  text: string,
  front: readonly Mention[],
  name: string,
  numbers: number,
): SubjectMember[] | null {
  if (numbers < 2) return null;
  const cue = front.findLast((mention) => mention.kind === 'cue' && mention.cue === 'respectively');
  const last = front[front.length - 1];
  const verb = cue && last && cue.end < last.end ? text.slice(cue.end, last.end).trim() : '';
  const parts = (verb !== '' && name.endsWith(verb) ? name.slice(0, -verb.length) : name).split(/[、和与及]/);
  if (parts.length !== numbers || parts.some((part) => part.length === 0 || part.length > LONGEST_NAME)) return null;
  const end = sharedTails.find((tail) => parts[parts.length - 1]?.endsWith(tail) === true) ?? '';
  const span = { start: front[0]?.start ?? 0, end: last?.end ?? 0 };
  return parts.map((part) => ({
    ...span,
    name: part + (verb !== '' ? verb : part.endsWith(end) ? '' : end),
    core: false,
  }));
}
