import { aliasesIn } from '../../src/model';

test.each<[string, readonly string[]]>([
  ['GDP、生产总值', ['GDP', '生产总值']],
  [' 烤烟产量 ；烟叶总产量;烟叶产出', ['烤烟产量', '烟叶总产量', '烟叶产出']],
  ['烤烟产量,烟叶总产量，烟叶产出|烟产量', ['烤烟产量', '烟叶总产量', '烟叶产出', '烟产量']],
  ['烤烟产量\r\n烟叶总产量\n', ['烤烟产量', '烟叶总产量']],
  ['生产总值(GDP)', ['生产总值(GDP)']],
  ['', []],
  ['、；', []],
])('the spellings in “%s”', (cell, spellings) => {
  expect(aliasesIn(cell)).toEqual(spellings);
});
