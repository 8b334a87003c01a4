import type { Mention, PeriodMention, RegionMention, ScopeMention } from './mentions';

/** What a list of periods or places is made of. */
export type Dimension = PeriodMention | RegionMention | ScopeMention;

/** True for two periods or two places, the members of a list: 一季度、上半年 and 全省、全市. */
export function isSameDimension(a: Mention | undefined, b: Mention | undefined): boolean {
  return isDimension(a) && isDimension(b) && (a.kind === 'period') === (b.kind === 'period');
}

export function isDimension(mention: Mention | undefined): mention is Dimension {
  return mention?.kind === 'period' || mention?.kind === 'scope' || mention?.kind === 'region';
}
