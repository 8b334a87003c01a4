import type { Pattern } from './pattern';

/** What may be one day, neither a result nor a target: 产业化后销售收入可达22.9亿元. */
export const potential: Pattern = {
  name: 'potential',
  example: '达产后年销售收入可达12亿元 → unread: an expected effect',
  groups: ['quantities'],
  read({ item }) {
    const says = item.head.some((mention) => mention.kind === 'cue' && mention.cue === 'potential');
    return says ? { kind: 'unread', reason: 'potential' } : null;
  },
};
