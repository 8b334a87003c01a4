import { css, html, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fill, type Messages } from '../../messages';
import type { ObservationStatus } from '../../model';
import { words } from '../../workbook/schema';
import type { ComparisonChoice, ComparisonOffer } from '../comparison/comparison-offer';
import { DialogView } from './dialog-view';

const statuses = ['actual', 'estimated', 'target'] as const satisfies readonly ObservationStatus[];

/** What 对比 is to show: places, indicators, the reporting point and the status, of those that the rows have. */
@customElement('zb-comparison-dialog')
export class ComparisonDialog extends DialogView {
  @property({ attribute: false }) offer: ComparisonOffer | null = null;
  @property({ attribute: false }) choose: (choice: ComparisonChoice) => void = () => undefined;

  static override readonly styles = [
    ...DialogView.styles,
    css`
      .choices {
        border: 1px solid var(--colorNeutralStroke2);
        border-radius: var(--borderRadiusMedium);
        display: grid;
        gap: var(--spacingVerticalXS) var(--spacingHorizontalM);
        grid-template-columns: repeat(auto-fill, minmax(min(148px, 100%), 1fr));
        margin-block-start: var(--spacingVerticalXS);
        max-block-size: 180px;
        overflow: auto;
        padding: var(--spacingVerticalS) var(--spacingHorizontalS);
      }
    `,
  ];

  protected override heading({ taskpane }: Messages): string {
    return taskpane.comparison.heading;
  }

  protected override body(messages: Messages): TemplateResult {
    const { comparison: wording } = messages.taskpane;
    const { offer } = this;
    if (offer === null) return html``;
    const { current } = offer;
    return html`
      <p class="quiet">${wording.purpose}</p>
      <div class="fields">
        <div>
          <label for="point">${messages.workbook.comparison.period}</label>
          <select id="point">
            ${offer.points.map((one) => html`<option value=${one} ?selected=${one === current.point}>${one}</option>`)}
          </select>
        </div>
        <div>
          <label for="status">${messages.workbook.comparison.status}</label>
          <select id="status">
            ${statuses.map((one) => {
              // The sheet has the Chinese words, whatever the language of the pane.
              const word = words[one];
              return html`<option value=${word} ?selected=${word === current.status}>${messages.status[one]}</option>`;
            })}
          </select>
        </div>
      </div>
      ${this.#choices('regions', wording.regions, offer.regions, current.regions)}
      ${this.#choices('indicators', wording.indicators, offer.indicators, current.indicators)}
    `;
  }

  protected override buttons({ taskpane: { comparison } }: Messages): TemplateResult {
    return html`
      <fluent-button size="small" @click=${this.shut}>${comparison.cancel}</fluent-button>
      <fluent-button size="small" class="save" appearance="primary" @click=${this.#submit}>
        ${comparison.save}
      </fluent-button>
    `;
  }

  #choices(
    name: 'regions' | 'indicators',
    label: string,
    offered: readonly string[],
    current: readonly string[],
  ): TemplateResult {
    return html`<fieldset>
      <legend>${fill(label, { count: offered.length })}</legend>
      <div class="choices" tabindex="0" role="group" aria-label=${fill(label, { count: offered.length })}>
        ${offered.map(
          (one) =>
            html`<label class="tick">
              <input type="checkbox" name=${name} value=${one} .checked=${current.includes(one)} />
              <span>${one}</span>
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  readonly #submit = (): void => {
    const ticked = (name: string): readonly string[] =>
      [...this.renderRoot.querySelectorAll<HTMLInputElement>(`[name=${name}]:checked`)].map(({ value }) => value);
    const chosen = (id: string): string => this.renderRoot.querySelector<HTMLSelectElement>(`#${id}`)?.value ?? '';
    const [regions, indicators] = [ticked('regions'), ticked('indicators')];
    this.choose({
      // Where nothing is ticked the workbook chooses by itself.
      ...(regions.length > 0 && { regions }),
      ...(indicators.length > 0 && { indicators }),
      ...(chosen('point') !== '' && { period: chosen('point') }),
      status: chosen('status'),
    });
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-comparison-dialog': ComparisonDialog;
  }
}
