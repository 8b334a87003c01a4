import { specify } from '../reading';

specify(
  'part-of-set',
  [
    ['全县134家规上工业企业中，有87家实现正增长。', '规模以上工业企业数 134家', 'unread 87家: ambiguous-subject'],
    ['规上工业企业134家，有87家产值保持增长。', '规模以上工业企业数 134家', 'unread 87家: ambiguous-subject'],
    ['全县134家规上工业企业有87家盈利。', '规模以上工业企业数 134家', 'unread 87家: ambiguous-subject'],
    ['在134家规上工业企业中有12家亏损。', 'unread 134家: no-subject', 'unread 12家: ambiguous-subject'],
    ['高新技术企业86家，有61家营业收入实现增长。', '高新技术企业数 86家', 'unread 61家: ambiguous-subject'],
  ],
  [
    ['all there are', '全县有规上工业企业134家。', '规模以上工业企业数 134家'],
    ['all there are, and more than there were', '拥有高新技术企业86家，增长12%。', '高新技术企业数 86家 growth 12%'],
    [
      'those of a time',
      '规上工业企业134家，其中当年新增12家。',
      '规模以上工业企业数 134家',
      'open 新增规模以上工业企业数 12家',
    ],
    ['another thing', '规上工业企业134家，有研发机构86家。', '规模以上工业企业数 134家', 'open 研发机构数 86家'],
  ],
);
