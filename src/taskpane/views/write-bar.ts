import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fill, type Messages } from '../../messages';
import type { DoorKind, Writing } from '../state/pane-state';
import { messageBar } from './message-bar';
import { sharedStyles } from './shared-styles';

/** The one thing to do with the rows, always in reach, and what came of it. */
@customElement('zb-write-bar')
export class WriteBar extends LitElement {
  @property({ attribute: false }) door: DoorKind = 'file';
  @property({ attribute: false }) writing: Writing = { kind: 'idle' };
  @property({ type: Boolean }) disabled = false;
  @property({ attribute: false }) messages: Messages | null = null;
  @property({ attribute: false }) write: () => void = () => undefined;

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        background: var(--colorNeutralBackground1);
        border-block-start: 1px solid var(--colorNeutralStroke2);
        display: flex;
        flex-wrap: wrap;
        gap: var(--spacingVerticalS) var(--spacingHorizontalM);
        padding-block: var(--spacingVerticalM);
      }
      .outcome {
        flex: 1 1 320px;
      }
      .outcome:empty {
        display: none;
      }
      fluent-button {
        flex: 1 0 auto;
        min-inline-size: 160px;
      }
      @media (min-width: 800px) {
        fluent-button {
          flex-grow: 0;
          margin-inline-start: auto;
        }
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    if (this.messages === null) return nothing;
    const wording = this.messages.taskpane.writing;
    const label = this.door === 'excel' ? wording.toExcel : wording.toFile;
    const busy = this.writing.kind === 'writing';
    return html`
      <div class="outcome" role="status">${this.#outcome(this.messages)}</div>
      <fluent-button appearance="primary" ?disabled=${this.disabled || busy} @click=${this.write}>
        ${busy ? wording.running : label}
      </fluent-button>
    `;
  }

  #outcome({ excelHost, taskpane: { writing: wording, fileName } }: Messages): TemplateResult | typeof nothing {
    const { writing } = this;
    if (writing.kind === 'written') {
      const sentence = writing.door === 'excel' ? wording.written : wording.saved;
      return messageBar('success', fill(sentence, { ...writing.summary, file: fileName }));
    }
    if (writing.kind === 'failed') {
      const { door, problem } = writing;
      if (problem !== null) return messageBar('error', fill(excelHost[problem.code], problem.facts));
      return messageBar('error', door === 'excel' ? wording.failedExcel : wording.failedFile);
    }
    return nothing;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-write-bar': WriteBar;
  }
}
