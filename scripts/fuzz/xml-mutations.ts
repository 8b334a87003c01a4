import type { Chance } from './chance';

const TAG = /<[^>]*>/g;
const VALUE = /="([^"]*)"/g;

/** Values that an attribute of a part should not have. */
const VALUES = [
  ...[
    '',
    '-1',
    '0',
    '1e9',
    '99999999999',
    'A1:XFD1048576',
    'A1',
    'ZZZZ99999999',
    '#REF!',
    '../../../etc/passwd',
    'rId1',
  ],
  ...['http://example.invalid/x', 'NaN', '__proto__', 'Sheet1', '&#65;', '\u202e', 'true', '1048577', '16385'],
];

/** What may stand between elements and should do no harm. */
const PIECES = [
  '<a/>',
  '<a>',
  '</a>',
  '&amp;',
  '&x;',
  '&#0;',
  '<!-- -->',
  '<![CDATA[ ]]>',
  '<?x y?>',
  ']]>',
  '\u0000',
  'ï',
];

/**
 * Markup with a few elements or values changed: HTML, or a part of an Office file.
 *
 * @example mutatedXml(sheet, chanceFrom(7))
 */
export function mutatedXml(xml: string, chance: Chance): string {
  let made = xml;
  for (let steps = 1 + chance.below(5); steps > 0; steps -= 1) made = oneStep(made, chance);
  return made;
}

function oneStep(xml: string, chance: Chance): string {
  const tags = [...xml.matchAll(TAG)];
  if (tags.length === 0) return xml + chance.pick(PIECES);
  const tag = chance.pick(tags);
  const [at, after] = [tag.index, tag.index + tag[0].length];
  switch (chance.below(7)) {
    case 0: // an element's mark is left out
      return xml.slice(0, at) + xml.slice(after);
    case 1: // or stands often
      return xml.slice(0, at) + tag[0].repeat(1 + chance.below(chance.once(6) ? 3000 : 4)) + xml.slice(after);
    case 2: // or another in its place
      return xml.slice(0, at) + chance.pick(tags)[0] + xml.slice(after);
    case 3: {
      const values = [...xml.matchAll(VALUE)];
      if (values.length === 0) return xml;
      const value = chance.pick(values);
      return `${xml.slice(0, value.index)}="${chance.pick(VALUES)}"${xml.slice(value.index + value[0].length)}`;
    }
    case 4: // a run of elements is left out
      return xml.slice(0, at) + xml.slice(chance.pick(tags).index);
    case 5:
      return xml.slice(0, after) + chance.pick(PIECES) + xml.slice(after);
    default: // two runs change places
      return xml.slice(after) + xml.slice(0, after);
  }
}
