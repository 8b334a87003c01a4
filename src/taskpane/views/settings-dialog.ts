import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { fill, languages, type Messages } from '../../messages';
import type { UserIndicator } from '../../model';
import { entryProblems } from '../dictionary/entry-problems';
import { withEntry } from '../dictionary/own-dictionary';
import type { PaneCommands } from '../pane-commands';
import { initialSettings, thresholds, type Settings } from '../settings/settings';
import { DialogView } from './dialog-view';
import { emptyEntry, entryFields, entryIn, problemTexts } from './entry-fields';

/** The settings, each taking effect at once, and the person's own dictionary. */
@customElement('zb-settings-dialog')
export class SettingsDialog extends DialogView {
  @property({ attribute: false }) settings: Settings = initialSettings;
  @property({ attribute: false }) commands: PaneCommands | null = null;

  /** The line of the entry that is being written; 0 for a new one. */
  @state() private editing: number | null = null;
  @state() private problems: readonly string[] = [];

  static override readonly styles = [
    ...DialogView.styles,
    css`
      section {
        display: flex;
        flex-direction: column;
        gap: var(--spacingVerticalS);
      }
      section + section {
        border-block-start: 1px solid var(--colorNeutralStroke2);
        padding-block-start: var(--spacingVerticalM);
      }
      .hint {
        margin-block-start: var(--spacingVerticalXS);
      }
      ol {
        display: flex;
        flex-direction: column;
        gap: var(--spacingVerticalXS);
        list-style-position: inside;
        margin: 0;
        padding: 0;
      }
      .entry {
        align-items: center;
        display: inline-flex;
        gap: var(--spacingHorizontalXS);
        inline-size: calc(100% - 2em);
      }
      .words {
        flex: 1;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      fluent-button {
        flex: none;
        min-inline-size: 0;
      }
      .form {
        border-inline-start: 3px solid var(--colorBrandStroke1);
        display: flex;
        flex-direction: column;
        gap: var(--spacingVerticalS);
        padding-inline-start: var(--spacingHorizontalM);
      }
      .row {
        display: flex;
        gap: var(--spacingHorizontalS);
        justify-content: end;
      }
    `,
  ];

  protected override heading({ taskpane }: Messages): string {
    return taskpane.settings.heading;
  }

  protected override body(messages: Messages): TemplateResult {
    const { settings: wording, dictionary } = messages.taskpane;
    const { settings } = this;
    return html`
      <section aria-label=${wording.general}>
        <div class="fields">
          <div>
            <label for="language">${wording.language}</label>
            <select id="language" @change=${this.#language}>
              ${languages.map(
                (one) =>
                  html`<option value=${one} lang=${one} ?selected=${one === settings.language}>
                    ${wording.languages[one]}
                  </option>`,
              )}
            </select>
          </div>
          <div>
            <label for="threshold">${wording.threshold}</label>
            <select id="threshold" aria-describedby="threshold-hint" @change=${this.#threshold}>
              ${thresholds.map(
                (one) =>
                  html`<option value=${one} ?selected=${one === settings.threshold}>
                    ${fill(one === initialSettings.threshold ? wording.usual : wording.below, { threshold: one })}
                  </option>`,
              )}
            </select>
          </div>
        </div>
        <p class="quiet" id="threshold-hint">${wording.thresholdHint}</p>
        <div>
          <label class="tick">
            <input
              type="checkbox"
              id="keep-texts"
              .checked=${settings.keepTexts}
              aria-describedby="keep-hint"
              @change=${this.#keepTexts}
            />
            <span>${wording.keepTexts}</span>
          </label>
          <p class="quiet hint" id="keep-hint">${wording.keepTextsHint}</p>
        </div>
      </section>
      <section aria-labelledby="dictionary">
        <h3 id="dictionary">${dictionary.heading}</h3>
        <p class="quiet">${dictionary.purpose}</p>
        ${
          settings.dictionary.length === 0
            ? nothing
            : html`<ol>
                ${settings.dictionary.map((entry) => this.#entry(entry, messages))}
              </ol>`
        }
        ${this.editing === 0 ? this.#form(null, messages) : nothing}
        <div>
          <fluent-button size="small" class="add" ?disabled=${this.editing !== null} @click=${() => void this.#edit(0)}>
            ${dictionary.add}
          </fluent-button>
        </div>
      </section>
      <p class="quiet">${wording.kept}</p>
    `;
  }

  protected override buttons({ taskpane: { settings } }: Messages): TemplateResult {
    return html`
      <fluent-button size="small" appearance="subtle" class="reset aside" @click=${this.#reset}>
        ${settings.reset}
      </fluent-button>
      <fluent-button size="small" appearance="primary" class="close" @click=${this.shut}
        >${settings.close}</fluent-button
      >
    `;
  }

  #entry(entry: UserIndicator, messages: Messages): TemplateResult {
    const { dictionary } = messages.taskpane;
    const { name, aliases, unit, line } = entry;
    const label = (wording: string): string => fill(wording, { name });
    return html`<li>
      <span class="entry">
        <span class="words">
          ${name}
          <span class="quiet">
            ${aliases.length === 0 ? nothing : `${dictionary.also}${aliases.join('、')}`} ${unit ?? nothing}
          </span>
        </span>
        <fluent-button
          size="small"
          appearance="subtle"
          aria-label=${label(dictionary.editNamed)}
          @click=${() => void this.#edit(line)}
        >
          ${dictionary.edit}
        </fluent-button>
        <fluent-button
          size="small"
          appearance="subtle"
          aria-label=${label(dictionary.removeNamed)}
          @click=${() => {
            this.editing = null;
            this.commands?.changeEntry(line, null);
            this.#focus('.add');
          }}
        >
          ${dictionary.remove}
        </fluent-button>
      </span>
      ${this.editing === line ? this.#form(entry, messages) : nothing}
    </li>`;
  }

  #form(entry: UserIndicator | null, messages: Messages): TemplateResult {
    const { dictionary } = messages.taskpane;
    return html`<div class="form" @keydown=${this.#onKeyDown}>
      ${entryFields(entry ?? emptyEntry, messages, this.problems)}
      <div class="row">
        <fluent-button
          size="small"
          @click=${() => {
            this.editing = null;
            this.#focus('.add');
          }}
        >
          ${dictionary.cancel}
        </fluent-button>
        <fluent-button size="small" appearance="primary" class="save" @click=${this.#save}>
          ${dictionary.save}
        </fluent-button>
      </div>
    </div>`;
  }

  async #edit(line: number): Promise<void> {
    this.editing = line;
    this.problems = [];
    await this.updateComplete;
    this.#focus('[name=name]');
  }

  #focus(selector: string): void {
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  readonly #onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof HTMLInputElement)) return;
    event.preventDefault();
    void this.#save();
  };

  readonly #save = async (): Promise<void> => {
    const { messages, commands, editing } = this;
    if (messages === null || commands === null || editing === null) return;
    const entry = entryIn(this.renderRoot);
    const line = editing === 0 ? null : editing;
    this.problems = problemTexts(entryProblems(this.settings.dictionary, entry, line), messages);
    if (this.problems.length > 0) {
      this.#focus('[name=name]');
      return;
    }
    this.editing = null;
    if (line === null) commands.changeSettings({ dictionary: withEntry(this.settings.dictionary, entry) });
    else commands.changeEntry(line, entry);
    await this.updateComplete;
    this.#focus('.add');
  };

  readonly #language = (event: Event): void => {
    const language = languages.find((one) => one === (event.target as HTMLSelectElement).value);
    if (language !== undefined) this.commands?.changeSettings({ language });
  };

  readonly #threshold = (event: Event): void => {
    this.commands?.changeSettings({ threshold: Number((event.target as HTMLSelectElement).value) });
  };

  readonly #keepTexts = (event: Event): void => {
    this.commands?.changeSettings({ keepTexts: (event.target as HTMLInputElement).checked });
  };

  readonly #reset = (): void => {
    this.editing = null;
    const { threshold, keepTexts, dictionary } = initialSettings;
    this.commands?.changeSettings({ threshold, keepTexts, dictionary });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-settings-dialog': SettingsDialog;
  }
}
