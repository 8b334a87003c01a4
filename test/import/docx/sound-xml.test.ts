import { isSoundXml } from '../../../src/import/docx/sound-xml';

const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);

test.each([
  ['an element', '<a x="1">增长5%<b/></a>', true],
  ['with its declaration', '<?xml version="1.0" encoding="UTF-8"?><a/>', true],
  ['as deep as people nest', nested(256), true],
  ['deeper', nested(257), false],
  ['an element that is not closed', '<a><b></a>', false],
  ['an entity of its own', '<!DOCTYPE a [<!ENTITY e "增长">]><a>&e;</a>', false],
  ['an entity that nobody defines', '<a>&e;</a>', false],
  ['a character that no XML may hold', '<a>\u0000</a>', false],
  ['no XML at all', '增长', false],
  ['nothing', '', false],
])('%s', (_, xml, sound) => expect(isSoundXml(xml)).toBe(sound));
