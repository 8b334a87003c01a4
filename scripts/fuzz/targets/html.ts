import { htmlText } from '../../../src/import/html/html-text';
import type { Chance } from '../chance';
import { readingProblems } from '../read-text';
import { textIn, type FuzzTarget } from '../target';
import { mutatedText } from '../text-mutations';
import { mutatedXml } from '../xml-mutations';

const ELEMENTS = [
  'p',
  'div',
  'span',
  'td',
  'th',
  'li',
  'h2',
  'b',
  'pre',
  'textarea',
  'select',
  'template',
  'svg',
  'math',
  'title',
];
const ATTRIBUTES = ['', ' hidden', ' style="display:none"', ' colspan="999999"', ' rowspan="-3"', ' onload="alert(1)"'];

/** A page around the lines of a report: paragraphs, tables, elements of every kind. */
export function pageOf(text: string, chance: Chance): string {
  const shown = (line: string): string => line.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const lines = text.split('\n').map((line) => {
    if (chance.once(4)) {
      const cells = line.split(/[，、；]/).map((cell) => `<td${chance.pick(ATTRIBUTES)}>${shown(cell)}</td>`);
      return `<table><tr>${cells.join('')}</tr></table>`;
    }
    const name = chance.pick(ELEMENTS);
    return `<${name}${chance.pick(ATTRIBUTES)}>${shown(line)}</${name}>`;
  });
  return `<html><head><title>${shown(lines[0]?.slice(0, 30) ?? '')}</title></head><body>${lines.join('\n')}</body></html>`;
}

/** Pages as text: read as a report afterwards, which must hold as for any text. */
export const html: FuzzTarget = {
  name: 'html',
  make: ({ reports }, chance) => mutatedXml(pageOf(mutatedText(reports, chance, 3000), chance), chance),
  run(input) {
    const result = htmlText(textIn(input));
    return result.kind === 'problem' ? [] : readingProblems(result.text);
  },
};
