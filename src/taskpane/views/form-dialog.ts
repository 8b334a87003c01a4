import { css, html, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fill, type Messages } from '../../messages';
import type { FormAsk } from '../doors/workbook-door';
import { formReport, type FormReport } from '../reading/form-report';
import type { FormPreview } from '../state/pane-dialog';
import { DialogView } from './dialog-view';
import { messageBar } from './message-bar';

/** So many filled cells are listed; a person checks the first, the rest is of the same kind. */
const listed = 200;

/** What would go into a person's own form, before anything is written: matched cells, those that stay empty and why. */
@customElement('zb-form-dialog')
export class FormDialog extends DialogView {
  @property({ attribute: false }) ask: FormAsk = { fill: 'formulas', region: '', period: '' };
  /** Null while Excel is asked. */
  @property({ attribute: false }) preview: FormPreview | null = null;
  @property({ type: Boolean }) busy = false;
  /** Asks once more, with another place or period or another way of filling. */
  @property({ attribute: false }) askAgain: (ask: FormAsk) => void = () => undefined;
  @property({ attribute: false }) fillIn: (ask: FormAsk) => void = () => undefined;

  static override readonly styles = [
    ...DialogView.styles,
    css`
      table {
        border-collapse: collapse;
        font-size: var(--fontSizeBase200);
        inline-size: 100%;
        line-height: var(--lineHeightBase200);
      }
      th,
      td {
        border-block-end: 1px solid var(--colorNeutralStroke3);
        overflow-wrap: anywhere;
        padding: var(--spacingVerticalXS) var(--spacingHorizontalXS);
        text-align: start;
        vertical-align: top;
      }
      thead th {
        color: var(--colorNeutralForeground3);
        font-weight: var(--fontWeightRegular);
        white-space: nowrap;
      }
      tbody th {
        font-weight: var(--fontWeightSemibold);
        white-space: nowrap;
      }
      .value {
        font-variant-numeric: tabular-nums;
        text-align: end;
        white-space: nowrap;
      }
      .remark {
        color: var(--colorPaletteDarkOrangeForeground1);
        display: block;
      }
    `,
  ];

  protected override heading({ taskpane }: Messages): string {
    return taskpane.form.heading;
  }

  protected override body(messages: Messages): TemplateResult {
    const { form: wording } = messages.taskpane;
    const { preview } = this;
    return html`
      <div role="status">
        ${
          preview === null
            ? html`<p class="quiet">${wording.looking}</p>`
            : preview.kind === 'refused'
              ? messageBar('error', fill(messages.excelHost[preview.problem.code], preview.problem.facts))
              : html`<p>${this.#summary(messages)}</p>`
        }
      </div>
      <div class="fields">
        ${this.#field('region', wording.region, wording.regionHint)}
        ${this.#field('period', wording.period, wording.periodHint)}
        <label class="tick wide">
          <input
            type="checkbox"
            id="as-values"
            .checked=${this.ask.fill === 'values'}
            @change=${(event: Event) => {
              const asValues = (event.target as HTMLInputElement).checked;
              this.askAgain({ ...this.ask, fill: asValues ? 'values' : 'formulas' });
            }}
          />
          <span>${wording.asValues}</span>
        </label>
      </div>
      ${preview?.kind === 'plan' ? this.#report(formReport(preview.form, messages), messages) : nothing}
    `;
  }

  protected override buttons({ taskpane: { form } }: Messages): TemplateResult {
    const { preview } = this;
    const count = preview?.kind === 'plan' ? preview.form.fills.length : 0;
    return html`
      <fluent-button
        size="small"
        class="again aside"
        @click=${() => {
          this.askAgain({ ...this.ask });
        }}
      >
        ${form.again}
      </fluent-button>
      <fluent-button size="small" class="cancel" @click=${this.shut}>${form.cancel}</fluent-button>
      <fluent-button
        size="small"
        class="fill"
        appearance="primary"
        ?disabled=${count === 0 || this.busy}
        aria-disabled=${count === 0 || this.busy ? 'true' : nothing}
        @click=${() => {
          this.fillIn(this.ask);
        }}
      >
        ${fill(form.fill, { count })}
      </fluent-button>
    `;
  }

  #summary({ taskpane: { form }, commands }: Messages): string {
    const { preview } = this;
    if (preview?.kind !== 'plan') return '';
    const { sheet, fills, gaps, kept } = preview.form;
    if (fills.length + gaps.length + kept === 0) return commands.noForm;
    return fill(form.summary, { sheet, filled: fills.length, gaps: gaps.length, kept });
  }

  #field(name: 'region' | 'period', label: string, hint: string): TemplateResult {
    return html`<div>
      <label for=${name}>${label}</label>
      <input
        id=${name}
        .value=${this.ask[name]}
        placeholder=${hint}
        autocomplete="off"
        spellcheck="false"
        @change=${(event: Event) => {
          this.askAgain({ ...this.ask, [name]: (event.target as HTMLInputElement).value });
        }}
      />
    </div>`;
  }

  #report({ filled, gaps, heads }: FormReport, { taskpane: { form } }: Messages): TemplateResult {
    return html`
      ${
        gaps.length === 0
          ? nothing
          : html`<section aria-labelledby="gaps">
              <h3 id="gaps">${form.gaps}</h3>
              <table aria-labelledby="gaps">
                <tbody>
                  ${gaps.map(
                    ({ cells, text }) =>
                      html`<tr>
                        <th scope="row">${cells}</th>
                        <td>${text}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
            </section>`
      }
      ${
        heads.length === 0
          ? nothing
          : html`<p class="quiet">
              ${fill(form.heads, { heads: heads.map(({ cells, text }) => `${cells}“${text}”`).join('、') })}
            </p>`
      }
      ${
        filled.length === 0
          ? nothing
          : html`<section aria-labelledby="filled">
              <h3 id="filled">${form.filled}</h3>
              <table aria-labelledby="filled">
                <thead>
                  <tr>
                    <th scope="col">${form.cell}</th>
                    <th scope="col">${form.takenFor}</th>
                    <th scope="col" class="value">${form.value}</th>
                  </tr>
                </thead>
                <tbody>
                  ${filled.slice(0, listed).map(
                    ({ cells, text, value, remark }) =>
                      html`<tr>
                        <th scope="row">${cells}</th>
                        <td>${text} ${remark === null ? nothing : html`<span class="remark">${remark}</span>`}</td>
                        <td class="value">${value}</td>
                      </tr>`,
                  )}
                </tbody>
              </table>
              ${
                filled.length <= listed
                  ? nothing
                  : html`<p class="quiet">${fill(form.more, { count: filled.length - listed })}</p>`
              }
            </section>`
      }
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-form-dialog': FormDialog;
  }
}
