import type { Region } from '../model';

/** A word that names a place by its level: 全县, 我市. */
export interface ScopeWord {
  /** Endings of the official names that it can stand for. */
  readonly suffixes: readonly string[];
  /** Levels that it can stand for, the nearest to the report's own place being meant. */
  readonly levels: readonly Region['level'][];
}

const levels = {
  县: { suffixes: ['县'], levels: ['county'] },
  区: { suffixes: ['区'], levels: ['county', 'zone', 'province'] },
  市: { suffixes: ['市'], levels: ['county', 'prefecture', 'province'] },
  州: { suffixes: ['州'], levels: ['prefecture'] },
  盟: { suffixes: ['盟'], levels: ['prefecture'] },
  旗: { suffixes: ['旗'], levels: ['county'] },
  地区: { suffixes: ['地区'], levels: ['prefecture'] },
  省: { suffixes: ['省'], levels: ['province'] },
  自治区: { suffixes: ['自治区'], levels: ['province'] },
  国: { suffixes: ['国'], levels: ['country'] },
} as const satisfies Readonly<Record<string, ScopeWord>>;

const prefixes = ['全', '我', '本'] as const;

/** Spellings of places told from the report's own: 全县 is the county, 全市 in a county's report the city above it. */
export const scopeWords: readonly (readonly [string, ScopeWord])[] = Object.entries(levels).flatMap(([ending, scope]) =>
  prefixes.map((prefix) => [prefix + ending, scope] as const),
);

/** The ending after 全 that a place's own people use of it: 历城区 is 全区, 内蒙古自治区 too. */
export function scopeFits(scope: ScopeWord, region: Region): boolean {
  return scope.levels.includes(region.level) && scope.suffixes.some((suffix) => region.name.endsWith(suffix));
}
