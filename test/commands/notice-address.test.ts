import { noticeAddress, noticeOf } from '../../src/commands/notice-address';

test.each([
  ['words', '没有写入。请另存一份。'],
  ['what an address would read otherwise', '“指标数据”!A1 #2 50% &amp; ?x=1\n<img src=x onerror=alert(1)>'],
])('the window is given %s as they are', (_name, text) => {
  const address = noticeAddress('https://host.example/zhibiao/commands.html?_host_Info=Excel', text);
  expect(address).toMatch(/^https:\/\/host\.example\/zhibiao\/notice\.html#/);
  expect(noticeOf(address)).toBe(text);
});

test.each(['https://host.example/notice.html', 'https://host.example/notice.html#%', 'no address'])(
  'an address with none is empty: %s',
  (address) => {
    expect(noticeOf(address)).toBe('');
  },
);
