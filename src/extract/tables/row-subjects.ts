import { bareHead } from '../../codelists/indicator-lists';
import { measureEnding } from '../../codelists/table-words';
import type { Lexicon } from '../lexicon';
import type { PeriodMention } from '../mentions';
import { isPart, type LabelFacts } from './label';
import type { TableCell } from './table-lines';

/** What a row or a column is about. */
export interface Named {
  readonly name: string;
  readonly core: boolean;
}

/** What a row is about and of when: a part has the time of its whole: 地区生产总值（前三季度） over 第一产业. */
export interface NamedRow extends Named {
  readonly period: PeriodMention | null;
  /** What its label says, of a part that of its whole: 进出口总额（万美元） over 出口. */
  readonly unit: string | null;
}

/** The cell with a row's name. */
type PrintedName = Pick<TableCell, 'text' | 'indent'>;

/** So much further, two halves of a character, indents a part by itself; less may be how a cell was typed. */
const DEEPER = 2;

/** What the rows before say for a bare name: the row that it is a part of, the heading over it. Lives for one table. */
export class RowSubjects {
  private last: Named | null = null;
  private whole: Named | null = null;
  private inParts = false;
  /** How far the whole is indented, and whether rows behind it were further. */
  private wholeIndent = 0;
  private hasDeeper = false;
  private section = '';
  private period: PeriodMention | null = null;
  private unit: string | null = null;

  constructor(
    private readonly lexicon: Lexicon,
    /** The indicator that the title names, for rows that are its parts: industries, kinds of enterprise. */
    private readonly title: Named | null,
  ) {}

  openSection(label: LabelFacts): void {
    this.section = label.name;
    this.inParts = false;
    if (label.core) this.last = { name: label.name, core: true };
  }

  /** The subject of a row of names; null where it says only how its numbers are meant and nothing stands before it. */
  of(facts: LabelFacts, { text: printed, indent }: PrintedName, group: LabelFacts | null): NamedRow | null {
    if (facts.name === '') {
      const named = group && group.name !== '' ? group : (this.last ?? this.title);
      return named && { name: named.name, core: named.core, period: facts.period, unit: facts.unit };
    }
    const leans = this.whole?.core === true && bareHead(facts.label, this.whole.name) !== null;
    const isDeeper = this.whole !== null && indent > this.wholeIndent;
    const named = this.named(facts, printed, indent, group);
    const isOfWhole = isPart(printed) || (!facts.core && named.name !== facts.name);
    this.period = facts.period ?? (isOfWhole ? this.period : null);
    this.unit = facts.unit ?? (isOfWhole || leans || isDeeper ? this.unit : null);
    this.last = named;
    return { name: named.name, core: named.core, period: this.period, unit: this.unit };
  }

  private named(facts: LabelFacts, printed: string, indent: number, group: LabelFacts | null): Named {
    const marked = isPart(printed);
    const part = marked || (this.whole !== null && indent >= this.wholeIndent + DEEPER);
    if (indent > this.wholeIndent) this.hasDeeper = true;
    // Back where the whole began: what stands here is none of its parts.
    else if (!marked && this.hasDeeper) this.inParts = false;
    const spelled = facts.core ? facts.name : this.spelledWith(facts.name, group);
    if (spelled !== null) {
      if (!marked) this.inParts = false;
      if (!marked || this.whole === null) this.openWhole({ name: spelled, core: true }, indent);
      return { name: spelled, core: true };
    }
    if (part) this.inParts = true;
    const stands = measureEnding.test(facts.name);
    if (stands && !part) this.inParts = false;
    const whole = this.inParts || this.whole === null ? this.whole : null;
    const owner = whole ?? (this.title && !stands ? this.title : null);
    if (!stands && owner) return { name: `${owner.name}（${facts.name}）`, core: false };
    if (!part) this.openWhole({ name: facts.name, core: false }, indent);
    return { name: facts.name, core: false };
  }

  private openWhole(whole: Named, indent: number): void {
    this.whole = whole;
    this.wholeIndent = indent;
    this.hasDeeper = false;
  }

  /** A bare name that is an indicator behind the row before, under its heading or beside its group. */
  private spelledWith(name: string, group: LabelFacts | null): string | null {
    const { lexicon } = this;
    const core = this.whole?.core === true ? bareHead(name, this.whole.name) : null;
    const last = this.last?.core === true ? bareHead(name, this.last.name) : null;
    return (
      core ??
      last ??
      (group ? lexicon.canonicalName(group.name + name) : undefined) ??
      (this.section === '' ? undefined : lexicon.canonicalName(this.section + name)) ??
      (this.title?.core === true ? bareHead(name, this.title.name) : null)
    );
  }
}
