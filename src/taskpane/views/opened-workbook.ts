import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fill, type Messages } from '../../messages';
import type { HeldWorkbook } from '../state/held-workbook';
import { cardStyles, sharedStyles } from './shared-styles';

/** The workbook that the reports are merged into, with a way to put it away. */
@customElement('zb-opened-workbook')
export class OpenedWorkbook extends LitElement {
  @property({ attribute: false }) workbook: HeldWorkbook | null = null;
  @property({ attribute: false }) messages: Messages | null = null;
  @property({ attribute: false }) close: () => void = () => undefined;

  static override readonly styles = [
    sharedStyles,
    cardStyles,
    css`
      .head {
        align-items: start;
        display: flex;
        gap: var(--spacingHorizontalS);
      }
      .name {
        flex: 1;
        min-inline-size: 0;
        overflow-wrap: anywhere;
      }
      .facts {
        display: block;
      }
      fluent-button {
        flex: none;
        margin-block-start: calc(-1 * var(--spacingVerticalXXS));
        margin-inline-end: calc(-1 * var(--spacingHorizontalS));
        min-inline-size: 0;
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { workbook, messages } = this;
    if (workbook === null || messages === null) return nothing;
    const wording = messages.taskpane.workbookFile;
    const { fileName } = workbook;
    const { rows, reports } = (workbook.saved ?? workbook).contents;
    return html`
      <h2>${wording.heading}</h2>
      <div class="head">
        <p class="name" role="status">
          ${fileName}
          <span class="facts quiet">${rows === 0 ? wording.empty : fill(wording.holds, { rows, reports })}</span>
        </p>
        <fluent-button
          size="small"
          appearance="subtle"
          aria-label=${fill(wording.closeNamed, { name: fileName })}
          @click=${() => {
            this.close();
          }}
          >${wording.close}</fluent-button
        >
      </div>
      <p class="quiet">${wording.purpose}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-opened-workbook': OpenedWorkbook;
  }
}
