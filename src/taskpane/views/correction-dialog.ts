import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { indicators } from '../../codelists/indicators';
import type { Messages } from '../../messages';
import type { Observation, ObservationStatus } from '../../model';
import { corrected, type Correction } from '../reading/correction';
import { fieldsOf, typedCorrection, type CorrectionFields, type RefusedField } from '../reading/typed-correction';
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
  @property({ attribute: false }) messages: Messages | null = null;
  @property({ attribute: false }) save: (correction: Correction) => void = () => undefined;
  @property({ attribute: false }) cancel: () => void = () => undefined;

  @state() private refused: readonly RefusedField[] = [];
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('form') private readonly form!: HTMLFormElement;

  static override readonly styles = [
    sharedStyles,
    css`
      dialog {
        background: var(--colorNeutralBackground1);
        border: 1px solid var(--colorNeutralStroke1);
        border-radius: var(--borderRadiusXLarge);
        box-shadow: var(--shadow64);
        color: var(--colorNeutralForeground1);
        inline-size: min(480px, calc(100vw - 2 * var(--spacingHorizontalM)));
        max-block-size: calc(100vh - 2 * var(--spacingVerticalL));
        padding: var(--spacingVerticalL) var(--spacingHorizontalL);
      }
      dialog::backdrop {
        background: var(--colorBackgroundOverlay);
      }
      blockquote {
        border-inline-start: 3px solid var(--colorNeutralStroke2);
        color: var(--colorNeutralForeground2);
        margin: var(--spacingVerticalS) 0 var(--spacingVerticalM);
        max-block-size: 6em;
        overflow: auto;
        padding-inline-start: var(--spacingHorizontalM);
      }
      .fields {
        display: grid;
        gap: var(--spacingVerticalS) var(--spacingHorizontalM);
        grid-template-columns: 1fr 1fr;
      }
      .wide {
        grid-column: 1 / -1;
      }
      label {
        display: block;
        font-size: var(--fontSizeBase200);
        line-height: var(--lineHeightBase300);
      }
      input,
      select {
        background: var(--colorNeutralBackground1);
        block-size: 32px;
        border: 1px solid var(--colorNeutralStroke1);
        border-block-end-color: var(--colorNeutralStrokeAccessible);
        border-radius: var(--borderRadiusMedium);
        box-sizing: border-box;
        color: inherit;
        font: inherit;
        inline-size: 100%;
        padding-inline: var(--spacingHorizontalS);
      }
      input:focus-visible,
      select:focus-visible {
        outline: 2px solid var(--colorStrokeFocus2);
        outline-offset: 1px;
      }
      input[aria-invalid='true'] {
        border-color: var(--colorPaletteRedBorder2);
      }
      .refusal {
        color: var(--colorPaletteRedForeground1);
        font-size: var(--fontSizeBase200);
      }
      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--spacingVerticalS) var(--spacingHorizontalS);
        justify-content: end;
        margin-block-start: var(--spacingVerticalL);
      }
      .leave-out {
        margin-inline-end: auto;
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
          <!-- A form is sent by the Enter key only where it has a native button; Fluent's is none. -->
          <button type="submit" hidden tabindex="-1"></button>
          <datalist id="indicators">${indicators.map(({ name }) => html`<option value=${name}></option>`)}</datalist>
          <div class="actions">
            <fluent-button class="leave-out" size="small" appearance="subtle" @click=${this.#leaveOut}>
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
