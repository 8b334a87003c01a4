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
])('%s for %d numbers', (name, numbers, names) => {
  expect(namesOf(name, numbers)).toEqual(names);
});

test.each([
  ['one number', '茶叶、蚕茧产量', 1],
  ['more numbers than members', '茶叶、蚕茧产量', 3],
  ['no list', '茶叶产量', 2],
  ['a member of nothing', '、茶叶产量', 2],
])('no list: %s', (_, name, numbers) => {
  expect(namesOf(name, numbers)).toBeNull();
});
