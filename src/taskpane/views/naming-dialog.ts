import { html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { indicatorNamed, indicators } from '../../codelists/indicators';
import { fill, type Messages } from '../../messages';
import type { UserDictionary } from '../../model';
import { entryProblems } from '../dictionary/entry-problems';
import type { OwnEntry } from '../dictionary/own-dictionary';
import { DialogView } from './dialog-view';
import { emptyEntry, entryFields, entryIn, problemList, problemTexts } from './entry-fields';

/** Where a phrase of a report is entered in the dictionary: as another name of an indicator that is there, or as one of its own. */
@customElement('zb-naming-dialog')
export class NamingDialog extends DialogView {
  @property({ attribute: false }) phrase = '';
  /** The unit that is printed with it. */
  @property({ attribute: false }) unit: string | null = null;
  @property({ attribute: false }) dictionary: UserDictionary = [];
  @property({ attribute: false }) save: (entry: OwnEntry) => void = () => undefined;

  @state() private way: 'alias' | 'indicator' = 'alias';
  @state() private problems: readonly string[] = [];

  protected override heading({ taskpane: { naming } }: Messages): string {
    return fill(naming.heading, { phrase: this.phrase });
  }

  protected override body(messages: Messages): TemplateResult {
    const { naming } = messages.taskpane;
    const way = (one: 'alias' | 'indicator'): TemplateResult => html`
      <label class="tick">
        <input
          type="radio"
          name="way"
          .checked=${this.way === one}
          @change=${() => {
            this.way = one;
            this.problems = [];
          }}
        />
        <span>${naming.ways[one]}</span>
      </label>
    `;
    return html`
      <div role="radiogroup" aria-labelledby="title">${way('alias')} ${way('indicator')}</div>
      ${
        this.way === 'alias'
          ? html`
              <div>
                <label for="target">${naming.target}</label>
                <input
                  id="target"
                  list="known"
                  autocomplete="off"
                  spellcheck="false"
                  aria-invalid=${this.problems.length > 0 ? 'true' : nothing}
                  aria-describedby="entry-problems"
                  @keydown=${this.#enter}
                />
                <datalist id="known">${this.#known().map((name) => html`<option value=${name}></option>`)}</datalist>
              </div>
              ${problemList(this.problems)}
            `
          : entryFields({ ...emptyEntry, name: this.phrase, unit: this.unit }, messages, this.problems)
      }
      <p class="quiet">${naming.effect}</p>
    `;
  }

  protected override buttons({ taskpane: { naming } }: Messages): TemplateResult {
    return html`
      <fluent-button size="small" @click=${this.shut}>${naming.cancel}</fluent-button>
      <fluent-button class="save" size="small" appearance="primary" @click=${this.#submit}>
        ${naming.save}
      </fluent-button>
    `;
  }

  #known(): readonly string[] {
    return [...this.dictionary.map(({ name }) => name), ...indicators.map(({ name }) => name)];
  }

  readonly #enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.#submit();
  };

  readonly #submit = (): void => {
    const { messages } = this;
    if (messages === null) return;
    const entry = this.#entry();
    const isUnknown =
      this.way === 'alias' &&
      indicatorNamed(entry.name) === undefined &&
      !this.dictionary.some(({ name }) => name === entry.name);
    const found = isUnknown
      ? [fill(messages.taskpane.naming.unknownTarget, { name: entry.name })]
      : problemTexts(entryProblems(this.dictionary, entry, null), messages);
    this.problems = found;
    if (found.length > 0) {
      this.renderRoot.querySelector<HTMLElement>('#target, [name=name]')?.focus();
      return;
    }
    this.save(entry);
  };

  #entry(): OwnEntry {
    if (this.way === 'indicator') return entryIn(this.renderRoot);
    const target = this.renderRoot.querySelector<HTMLInputElement>('#target')?.value.trim() ?? '';
    return { ...emptyEntry, name: target, aliases: [this.phrase] };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-naming-dialog': NamingDialog;
  }
}
