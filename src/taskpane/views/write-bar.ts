import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fill, type Messages } from '../../messages';
import type { DoorKind, Writing } from '../state/pane-state';
import { messageBar } from './message-bar';
import { sharedStyles } from './shared-styles';

/** Cells that are named; more of them would not be read. */
const NAMED = 8;

/** The one thing to do with the rows, always in reach, and what came of it. */
@customElement('zb-write-bar')
export class WriteBar extends LitElement {
  @property({ attribute: false }) door: DoorKind = 'file';
  @property({ attribute: false }) writing: Writing = { kind: 'idle' };
  @property({ type: Boolean }) disabled = false;
  @property({ attribute: false }) messages: Messages | null = null;
  /** How many reports the write takes. */
  @property({ attribute: false }) reports = 1;
  /** True where the report on screen can be kept for a file of several. */
  @property({ type: Boolean }) keepable = false;
  @property({ attribute: false }) write: () => void = () => undefined;
  /** What the workbook would be, and its rows for the clipboard; null where there is a workbook already. */
  @property({ attribute: false }) preview: (() => void) | null = null;
  @property({ attribute: false }) copy: (() => void) | null = null;
  @property({ attribute: false }) copied: boolean | null = null;
  /** What only an open workbook has; null elsewhere. */
  @property({ attribute: false }) refresh: (() => void) | null = null;
  @property({ attribute: false }) undo: (() => void) | null = null;
  @property({ attribute: false }) stop: () => void = () => undefined;
  /** False where there is nothing to write. */
  @property({ type: Boolean }) writable = true;
  @property({ attribute: false }) keep: () => void = () => undefined;

  static override readonly styles = [
    sharedStyles,
    css`
      :host {
        align-items: center;
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
      .progress {
        align-items: center;
        display: flex;
        gap: var(--spacingHorizontalM);
      }
      fluent-progress-bar {
        flex: 1;
      }
      .outcome:empty {
        display: none;
      }
      fluent-button {
        flex: 1 0 auto;
        min-inline-size: 120px;
      }
      @media (min-width: 800px) {
        :host {
          justify-content: end;
        }
        fluent-button {
          flex-grow: 0;
        }
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    if (this.messages === null) return nothing;
    const wording = this.messages.taskpane.writing;
    const { toExcel, toFile, toFileOfSeveral } = wording;
    const label =
      this.door === 'excel' ? toExcel : fill(this.reports > 1 ? toFileOfSeveral : toFile, { count: this.reports });
    const saved = this.writing.kind === 'written' && this.writing.door === 'file';
    const busy = this.writing.kind === 'writing';
    return html`
      <div class="outcome" role="status">${this.#outcome(this.messages)}</div>
      ${
        saved && this.keepable
          ? html`<fluent-button class="keep" @click=${this.keep}>${this.messages.taskpane.kept.add}</fluent-button>`
          : nothing
      }
      ${
        this.copy === null
          ? nothing
          : html`<fluent-button class="copy" ?disabled=${this.disabled} @click=${this.copy}
              >${wording.copy}</fluent-button
            >`
      }
      ${
        this.preview === null
          ? nothing
          : html`<fluent-button class="preview" ?disabled=${this.disabled} @click=${this.preview}>
              ${wording.preview}
            </fluent-button>`
      }
      ${
        this.undo === null
          ? nothing
          : html`<fluent-button class="undo" ?disabled=${busy} @click=${this.undo}>${wording.undo}</fluent-button>`
      }
      ${
        this.refresh === null
          ? nothing
          : html`<fluent-button class="refresh" ?disabled=${busy} @click=${this.refresh}
              >${wording.refresh}</fluent-button
            >`
      }
      <fluent-button
        class="write"
        appearance="primary"
        ?disabled=${this.disabled || busy || !this.writable}
        @click=${this.write}
      >
        ${busy ? wording.running : label}
      </fluent-button>
    `;
  }

  #outcome({ excelHost, taskpane: { writing: wording } }: Messages): TemplateResult | typeof nothing {
    const { writing, copied } = this;
    if (copied !== null) return messageBar(copied ? 'success' : 'error', copied ? wording.copied : wording.notCopied);
    if (writing.kind === 'writing' && writing.share > 0)
      return html`<div class="progress">
        <fluent-progress-bar min="0" max="100" value=${Math.round(writing.share * 100)} aria-label=${wording.running}>
        </fluent-progress-bar>
        <fluent-button size="small" class="stop" @click=${this.stop}>${wording.stop}</fluent-button>
      </div>`;
    if (writing.kind === 'refreshed') return messageBar('success', wording.refreshed);
    if (writing.kind === 'undone') {
      const { kept } = writing;
      const facts = { count: kept.length, cells: kept.slice(0, NAMED).join('、') };
      return messageBar('success', kept.length === 0 ? wording.undone : fill(wording.undoneBut, facts));
    }
    if (writing.kind === 'written') {
      const sentence = writing.door === 'excel' ? wording.written : wording.saved;
      return messageBar('success', fill(sentence, { ...writing.summary, file: writing.fileName }));
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
