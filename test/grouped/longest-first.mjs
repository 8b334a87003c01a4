import { basename } from 'node:path';
import sequencer from '@jest/test-sequencer';

/** Groups by the time that they take, the longest first: the last to begin is then not the last by far to end. */
const LONGEST = [
  'files',
  'command-line',
  'excel',
  'random-work',
  'faults',
  'workbook',
  'reports',
  'task-pane',
  'extract',
];

const rankOf = ({ path }) => {
  const rank = LONGEST.indexOf(basename(path, '.group.ts'));
  return rank < 0 ? LONGEST.length : rank;
};

const Sequencer = sequencer.default ?? sequencer;

export default class LongestFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => rankOf(a) - rankOf(b));
  }
}
