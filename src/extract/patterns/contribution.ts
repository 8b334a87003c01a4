import { PER_CENT, POINTS } from '../../codelists/units';
import type { IndicatorMention } from '../mentions';
import { derivedRow, lastSubjects } from './derived-row';
import type { Subject, SubjectMember } from '../subject';
import type { ItemView, Pattern, Reading } from './pattern';
import { renamed, subjectMember, subjectOf } from '../subject-member';
import { quantityWith } from '../make-mentions';
import type { NumberFact } from '../statement';
import { rowReading, unread } from './readings';

/**
 * What a part adds to the growth of a whole: 拉动GDP增长0.5个百分点, 贡献率为35.2%.
 *
 * @example 工业对经济增长的贡献率为35.2%。
 * - open 工业贡献率 35.2%
 */
export const contribution: Pattern = {
  name: 'contribution',
  groups: ['quantities'],
  units: PER_CENT | POINTS,
  inFront: '贡拉影',
  read(view) {
    const said = view.text.slice(view.item.start, view.at);
    const isPulled = view.unitKind === POINTS && PULLS.test(said);
    const suffix = said.includes('贡献率') ? '贡献率' : isPulled ? '拉动点数' : null;
    if (suffix === null) return null;
    if (view.numbers.length !== 1) return ofEach(view, suffix);
    const numbers = /拉低|下拉/.test(said) ? view.numbers.map(lowered) : view.numbers;
    return ofIndustry(derivedRow(view, suffix, partOf(view), numbers));
  },
};

const PULLS = /拉动|拉高|拉低|上拉|下拉|影响/;
/** Where the words for the part end: 工业[对]经济增长贡献率. */
const VERB = /对|拉动|拉高|拉低|上拉|下拉|影响|贡献率/;

/** 第一产业增加值 adds to growth as 第一产业. */
const INDUSTRY = /^(第[一二三]产业)(?:增加值|占比)$/;

function ofIndustry(reading: Reading): Reading {
  if (reading.kind !== 'rows') return reading;
  const members = reading.members.map((one) => renamed(one, one.name.replace(INDUSTRY_OF, '$1$2'), one.core));
  return rowReading(members, reading.numbers, reading.continues);
}

const INDUSTRY_OF = /^(第[一二三]产业)(?:增加值|占比)(贡献率|拉动点数)$/;

/** A row for each part of a list, named in the clause or the growths before: 三次产业增加值分别增长…，贡献率分别为8.1%、51.6%、40.3%. */
function ofEach({ item, subject, current, spoken, numbers }: ItemView, suffix: string): Reading {
  const count = numbers.length;
  const list = item.head.find(
    (mention): mention is IndicatorMention => mention.kind === 'indicator' && mention.word.names.length === count,
  );
  const parts: readonly SubjectMember[] = list
    ? list.word.names.map((name) => subjectMember(name, true, list))
    : subject?.members.length === count
      ? subject.members
      : (current.length === count ? current : lastSubjects(spoken, count)).map((one) => one.subject);
  if (parts.length !== count) return unread('unequal-lists');
  const members = parts.map((part) => renamed(part, partNamed(part.name) + suffix, false));
  return rowReading(members, numbers, true);
}

function partNamed(name: string): string {
  if (name.endsWith('贡献率')) return name.replace(/(?:对.*)?贡献率$/, '');
  return name.startsWith('第') ? name.replace(INDUSTRY, '$1') : name;
}

/** The part, where the clause names one; else it is what the sentence goes on with. */
function partOf({ text, item }: ItemView): Subject | null {
  const verb = item.start + text.slice(item.start, item.end).search(VERB);
  const words = item.head
    .filter((mention) => (mention.kind === 'text' || mention.kind === 'indicator') && mention.start < verb)
    .map((mention) => text.slice(mention.start, Math.min(mention.end, verb)))
    .join('')
    .replace(/^[其\s]+/, '');
  return words === '' ? null : subjectOf([subjectMember(words, false, { start: item.start, end: verb })]);
}

function lowered(number: NumberFact): NumberFact {
  return quantityWith(number, { value: -number.value });
}
