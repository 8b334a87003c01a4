import { regionSpellings, regionsNamed } from '../../../src/codelists/regions';
import { reportPlace } from '../../../src/taskpane/reading/report-place';

test.each([
  ['', { kind: 'none' }],
  [' \u3000', { kind: 'none' }],
  ['宣州区', { kind: 'known', name: '宣州区' }],
  ['宣州', { kind: 'known', name: '宣州' }],
  [' 南京市 鼓楼区 ', { kind: 'known', name: '南京市鼓楼区' }],
  ['江苏省南京市鼓楼区', { kind: 'known', name: '江苏省南京市鼓楼区' }],
  ['徐水县', { kind: 'known', name: '徐水县' }],
  ['火星县', { kind: 'unknown', name: '火星县' }],
  ['宣', { kind: 'unknown', name: '宣' }],
  [
    '鼓楼区',
    { kind: 'shared', name: '鼓楼区', choices: ['南京市鼓楼区', '徐州市鼓楼区', '福州市鼓楼区', '开封市鼓楼区'] },
  ],
  ['吉林', { kind: 'shared', name: '吉林', choices: ['吉林省', '吉林市'] }],
  ['朝阳', { kind: 'shared', name: '朝阳', choices: ['北京市朝阳区', '朝阳市', '朝阳县', '长春市朝阳区'] }],
])('%j is %j', (typed, expected) => {
  expect(reportPlace(typed)).toEqual(expected);
});

test('whatever name of the list is typed leads to one place, or to forms that each lead to one', () => {
  const wrong = [...new Set([...regionSpellings()].map(({ spelling }) => spelling))].filter((spelling) => {
    const place = reportPlace(spelling);
    if (place.kind === 'known') return regionsNamed(place.name).length !== 1;
    if (place.kind !== 'shared' || new Set(place.choices).size !== place.choices.length) return true;
    return place.choices.some((choice) => reportPlace(choice).kind !== 'known' || regionsNamed(choice).length !== 1);
  });
  expect(wrong).toEqual([]);
});
