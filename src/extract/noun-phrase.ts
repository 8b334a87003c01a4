import type { Mention } from './mentions';
import type { Subject } from './subject';

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

/** Words in front of a name that are no part of it. */
export const LEADING =
  /^(?:[\s"”’、和与及以及的·—◆★●○■□*#>]|其中|一是|二是|三是|四是|五是|六是|七是|截至目前|目前|并|且|全力|扎实|完成了|实现|完成(?=.{4})|已经先后|先后|年内|确定|共有|共开展|积极推广|积极|成功|已|共(?!同|享|有|产|建)|成功|累计(?=.{6}))+/;

function trimPhrase(phrase: string, ownNames: readonly string[]): string {
  let trimmed = phrase.replace(/\s+/g, '').replace(LEADING, '');
  const own = ownNames.find((name) => trimmed.startsWith(name) && trimmed.length > name.length + 1);
  if (own !== undefined) trimmed = trimmed.slice(own.length);
  return trimmed.replace(/(?:的|、|和|与)+$/, '').slice(-40);
}
