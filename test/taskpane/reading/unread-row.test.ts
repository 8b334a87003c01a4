import { messagesFor } from '../../../src/messages';
import { unreadRow } from '../../../src/taskpane/reading/unread-row';

test('an unread number stands marked in its sentence, with the reason', () => {
  const source = '很好。比一季度加快0.4个百分点。';
  const unread = { start: 9, end: 16, text: source.slice(9, 16), reason: 'other-basis' } as const;
  expect(unreadRow(unread, source, messagesFor('en-US'))).toEqual({
    text: '0.4个百分点',
    reason: 'not year on year (month on month, two-year average, another year)',
    passages: [
      {
        clause: { start: 9, end: 16 },
        runs: [
          { start: 3, end: 9, text: '比一季度加快', field: null, aside: true },
          { start: 9, end: 16, text: '0.4个百分点', field: 'value', aside: false },
          { start: 16, end: 17, text: '。', field: null, aside: true },
        ],
      },
    ],
  });
});
