import { testNaming } from './naming-rules';

/** A number without a unit changes by a number without one. */
testNaming([
  {
    rule: 'the change of a ratio or an index has no unit',
    names: [
      ['城乡居民人均收入比为2.09，比上年缩小0.04。', 'open 城乡居民人均收入比 2.09 change -0.04'],
      ['城乡居民收入比值为2.31，比上年缩小0.05。', 'open 城乡居民收入比值 2.31 change -0.05'],
      ['空气质量综合指数3.62，比上年下降0.21。', '空气质量综合指数 3.62 change -0.21'],
      ['空气质量综合指数为4.15，同比上升0.12。', '空气质量综合指数 4.15 change +0.12'],
      ['基尼系数0.382，比上年下降0.006。', 'open 基尼系数 0.382 change -0.006'],
    ],
    leaves: [
      ['森林火灾受灾率为0。'],
      ['改造老旧小区12个，比上年增加3。', 'open 改造老旧小区数 12个'],
      ['城乡居民人均收入比缩小到2.09。', 'open 城乡居民人均收入比 2.09'],
    ],
  },
]);
