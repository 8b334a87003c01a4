import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { indicators } from '../../codelists/indicators';
import type { Messages } from '../../messages';
import type { Observation, ObservationStatus, UserDictionary } from '../../model';
import { corrected, type Correction } from '../reading/correction';
import { fieldsOf, typedCorrection, type CorrectionFields, type RefusedField } from '../reading/typed-correction';
import { dialogStyles, fieldStyles } from './dialog-styles';
import { sharedStyles } from './shared-styles';

const statuses = ['actual', 'estimated', 'target'] as const satisfies readonly ObservationStatus[];

type TextField = Exclude<keyof CorrectionFields, 'status'>;

/**
 * Where a person puts one row right. A native dialog: it keeps the focus, closes at Escape and gives the focus back. Loaded when
 * it is first needed, since it brings the dictionary for the search.
 */
@customElement('zb-correction-dialog')
export class CorrectionDialog extends LitElement {
  /** The row as it was read. */
  @property({ attribute: false }) observation: Observation | null = null;
  /** What has been put right before. */
  @property({ attribute: false }) correction: Correction = {};
  /** Indicators of the person's own are offered, too. */
  @property({ attribute: false }) dictionary: UserDictionary = [];
  @property({ attribute: false }) messages: Messages | null = null;
  @property({ attribute: false }) save: (correction: Correction) => void = () => undefined;
  @property({ attribute: false }) cancel: () => void = () => undefined;

  @state() private refused: readonly RefusedField[] = [];
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('form') private readonly form!: HTMLFormElement;

  static override readonly styles = [
    sharedStyles,
    fieldStyles,
    dialogStyles,
    css`
      blockquote {
        border-inline-start: 3px solid var(--colorNeutralStroke2);
        color: var(--colorNeutralForeground2);
        flex: none;
        margin: 0;
        max-block-size: 6em;
        overflow: auto;
        padding-inline-start: var(--spacingHorizontalM);
      }
      form {
        display: contents;
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { observation, messages } = this;
    if (observation === null || messages === null) return nothing;
    const wording = messages.taskpane.correction;
    const { correction } = this;
    const isLeftOut = correction === 'left-out';
    const fields = fieldsOf(isLeftOut ? observation : corrected(observation, correction));
    const isCorrected = isLeftOut || Object.keys(correction).length > 0;
    return html`
      <dialog aria-labelledby="title" @close=${this.#closed} @cancel=${this.#closed}>
        <form method="dialog" novalidate @submit=${this.#submit}>
          <h2 id="title">${wording.heading}</h2>
          <div class="body">
            <blockquote>${observation.evidence}</blockquote>
            <div class="fields">
              ${this.#field('indicator', fields, messages, 'wide')} ${this.#field('region', fields, messages)}
              ${this.#field('period', fields, messages)} ${this.#field('value', fields, messages)}
              ${this.#field('unit', fields, messages)} ${this.#field('growth', fields, messages)}
              <div>
                <label for="status">${wording.fields.status}</label>
                <select id="status" name="status">
                  ${statuses.map(
                    (one) =>
                      html`<option value=${one} ?selected=${one === fields.status}>${messages.status[one]}</option>`,
                  )}
                </select>
              </div>
            </div>
          </div>
          <!-- A form is sent by the Enter key only where it has a native button; Fluent's is none. -->
          <button type="submit" hidden tabindex="-1"></button>
          <datalist id="indicators">
            ${[...this.dictionary, ...indicators].map(({ name }) => html`<option value=${name}></option>`)}
          </datalist>
          <div class="buttons">
            <fluent-button class="leave-out aside" size="small" appearance="subtle" @click=${this.#leaveOut}>
              ${wording.leaveOut}
            </fluent-button>
            ${
              isCorrected
                ? html`<fluent-button class="restore" size="small" appearance="subtle" @click=${this.#restore}>
                    ${wording.restore}
                  </fluent-button>`
                : nothing
            }
            <fluent-button size="small" @click=${this.#closed}>${wording.cancel}</fluent-button>
            <fluent-button class="save" size="small" appearance="primary" @click=${this.#submit}>
              ${wording.save}
            </fluent-button>
          </div>
        </form>
      </dialog>
    `;
  }

  protected override firstUpdated(): void {
    this.dialog.showModal();
  }

  #field(name: TextField, fields: CorrectionFields, { taskpane }: Messages, className = ''): TemplateResult {
    const wording = taskpane.correction;
    const refusal = this.refused.find((one) => one === name);
    return html`
      <div class=${className}>
        <label for=${name}>${wording.fields[name]}</label>
        <input
          id=${name}
          name=${name}
          .value=${fields[name]}
          autocomplete="off"
          spellcheck="false"
          list=${name === 'indicator' ? 'indicators' : nothing}
          ?autofocus=${name === 'indicator'}
          aria-invalid=${refusal === undefined ? nothing : 'true'}
          aria-describedby=${refusal === undefined ? nothing : `${name}-refusal`}
        />
        ${
          refusal === undefined
            ? nothing
            : html`<p class="refusal" id="${name}-refusal">${wording.refused[refusal]}</p>`
        }
      </div>
    `;
  }

  readonly #submit = (event: Event): void => {
    event.preventDefault();
    if (this.observation === null) return;
    const typed = Object.fromEntries([...new FormData(this.form)].map(([name, value]) => [name, String(value)]));
    const outcome = typedCorrection(this.observation, typed as unknown as CorrectionFields);
    if ('refused' in outcome) {
      this.refused = outcome.refused;
      this.form.querySelector<HTMLInputElement>(`[name=${outcome.refused[0] ?? 'indicator'}]`)?.focus();
    } else {
      this.dialog.close();
      this.save(outcome.correction);
    }
  };

  readonly #leaveOut = (): void => {
    this.dialog.close();
    this.save('left-out');
  };

  readonly #restore = (): void => {
    this.dialog.close();
    this.save({});
  };

  readonly #closed = (): void => {
    this.dialog.close();
    this.cancel();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-correction-dialog': CorrectionDialog;
  }
}
