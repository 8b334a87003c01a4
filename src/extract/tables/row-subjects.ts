import { bareHead } from '../../codelists/indicator-lists';
import { measureEnding } from '../../codelists/table-words';
import type { Lexicon } from '../lexicon';
import { isPart, type LabelFacts } from './label';

/** What a row or a column is about. */
export interface Named {
  readonly name: string;
  readonly core: boolean;
}

/** What the rows before say for a bare name: the row that it is a part of, the heading over it. Lives for one table. */
export class RowSubjects {
  private last: Named | null = null;
  private whole: Named | null = null;
  private inParts = false;
  private section = '';

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
  of(facts: LabelFacts, printed: string, group: LabelFacts | null): Named | null {
    if (facts.name === '')
      return group && group.name !== '' ? { name: group.name, core: group.core } : (this.last ?? this.title);
    const named = this.named(facts, printed, group);
    this.last = named;
    return named;
  }

  private named(facts: LabelFacts, printed: string, group: LabelFacts | null): Named {
    const part = isPart(printed);
    const spelled = facts.core ? facts.name : this.spelledWith(facts.name, group);
    if (spelled !== null) {
      if (!part) this.inParts = false;
      if (!part || this.whole === null) this.whole = { name: spelled, core: true };
      return { name: spelled, core: true };
    }
    if (part) this.inParts = true;
    const stands = measureEnding.test(facts.name);
    if (stands && !part) this.inParts = false;
    const whole = this.inParts || this.whole === null ? this.whole : null;
    const owner = whole ?? (this.title && !stands ? this.title : null);
    if (!stands && owner) return { name: `${owner.name}（${facts.name}）`, core: false };
    if (!part) this.whole = { name: facts.name, core: false };
    return { name: facts.name, core: false };
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
