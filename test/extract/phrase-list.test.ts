import { lexiconWith } from '../../src/extract/lexicon';
import { phraseList } from '../../src/extract/phrase-list';

const { lexicon } = lexiconWith();
const namesOf = (name: string, numbers: number): readonly string[] | null =>
  phraseList('', [], name, numbers, { lastCore: null, lexicon })?.map((member) => member.name) ?? null;

test.each([
  ['茶叶、蚕茧产量', 2, ['茶叶产量', '蚕茧产量']],
  // 和 parts only where 、 alone gives too few, 以及 is one joiner.
  ['银耳、竹荪和茶叶产量', 3, ['银耳产量', '竹荪产量', '茶叶产量']],
  ['银耳以及竹荪产量', 2, ['银耳产量', '竹荪产量']],
  ['甲镇与乙镇、丙镇面积', 2, ['甲镇与乙镇面积', '丙镇面积']],
  ['甲镇与乙镇、丙镇面积', 3, ['甲镇面积', '乙镇面积', '丙镇面积']],
  // A mark inside of a compound name parts nothing.
  ['批发和零售业、住宿和餐饮业营业额', 2, ['批发和零售业营业额', '住宿和餐饮业营业额']],
  ['城乡供水普及率', 2, ['城镇供水普及率', '农村供水普及率']],
  ['城乡低保标准', 2, ['城市低保标准', '农村低保标准']],
  // A word that is alone stands for all that the last member says behind its own.
  ['城镇和农村居民恩格尔系数', 2, ['城镇居民恩格尔系数', '农村居民恩格尔系数']],
  ['公办、民办幼儿园', 2, ['公办幼儿园', '民办幼儿园']],
  ['城乡居民养老保险、医疗保险参保率', 2, ['城乡居民养老保险参保率', '医疗保险参保率']],
  ['农村公路、城市道路', 2, ['农村公路', '城市道路']],
])('%s for %d numbers', (name, numbers, names) => {
  expect(namesOf(name, numbers)).toEqual(names);
});

test.each([
  ['one number', '茶叶、蚕茧产量', 1],
  ['more numbers than members', '茶叶、蚕茧产量', 3],
  ['no list', '茶叶产量', 2],
  ['a word that holds a joiner', '学前教育普及水平', 2],
  ['town and country with one number too many', '城乡低保标准', 3],
  ['a member of nothing', '、茶叶产量', 2],
])('no list: %s', (_, name, numbers) => {
  expect(namesOf(name, numbers)).toBeNull();
});
