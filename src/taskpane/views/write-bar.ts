import { css, html, LitElement, nothing, type TemplateResult } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { fill, type Messages } from '../../messages';
import type { WorkbookProblem } from '../../workbook';
import type { PaneCommands } from '../pane-commands';
import type { DoorKind, Writing } from '../state/writing';
import { fileReason } from './file-reason';
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
  @property({ attribute: false }) commands: PaneCommands | null = null;
  @property({ attribute: false }) copied: boolean | null = null;
  /** False where there is nothing to write. */
  @property({ type: Boolean }) writable = true;
  /** True where the rows go into a workbook that was opened. */
  @property({ type: Boolean }) merging = false;
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
        gap: var(--spacingVerticalXS) var(--spacingHorizontalM);
        padding-block: var(--spacingVerticalS);
      }
      .outcome {
        flex: 1 1 320px;
      }
      /* What is done at once needs no bar. */
      .progress {
        align-items: center;
        animation: appear 0s 300ms both;
        display: flex;
        gap: var(--spacingHorizontalM);
      }
      fluent-progress-bar {
        flex: 1;
      }
      @keyframes appear {
        from {
          visibility: hidden;
        }
      }
      /* It takes no room and stays what a screen reader listens to: one that is not displayed is not heard. */
      .outcome:empty {
        position: absolute;
      }
      .outcome ul {
        list-style: none;
      }
      .outcome .links {
        display: flex;
        flex-wrap: wrap;
        gap: var(--spacingHorizontalM);
        margin-block-start: var(--spacingVerticalXS);
      }
      .main,
      .more {
        display: flex;
        flex-wrap: wrap;
        gap: var(--spacingVerticalXS) var(--spacingHorizontalS);
      }
      .main {
        flex: 1 1 100%;
      }
      .main fluent-button {
        flex: 1 0 auto;
        min-inline-size: 96px;
      }
      .more {
        flex: 1 1 100%;
        margin-inline: calc(-1 * var(--spacingHorizontalS));
      }
      .more fluent-button {
        min-inline-size: 0;
      }
      @media (min-width: 800px) {
        .main {
          flex: none;
          margin-inline-start: auto;
          order: 1;
        }
        .more {
          flex: none;
        }
      }
    `,
  ];

  protected override render(): TemplateResult | typeof nothing {
    const { messages, commands } = this;
    if (messages === null || commands === null) return nothing;
    const wording = messages.taskpane.writing;
    const { toExcel, toFile, toFileOfSeveral } = wording;
    const inExcel = this.door === 'excel';
    const toNewFile = fill(this.reports > 1 ? toFileOfSeveral : toFile, { count: this.reports });
    const toOpened = this.merging ? messages.taskpane.workbookFile.save : toNewFile;
    const label = inExcel ? toExcel : toOpened;
    const saved = this.writing.kind === 'written' && this.writing.door === 'file';
    const busy = this.writing.kind === 'writing';
    const disabled = this.disabled || busy || !this.writable;
    const button = (name: string, text: string, press: () => unknown, isOff = busy): TemplateResult => html`
      <fluent-button
        class=${name}
        size="small"
        appearance="subtle"
        ?disabled=${isOff}
        @click=${() => {
          press();
        }}
        >${text}</fluent-button
      >
    `;
    return html`
      <div class="outcome" role="status">${this.#outcome(messages, commands)}</div>
      <div class="main">
        ${
          saved && this.keepable
            ? html`<fluent-button class="keep" @click=${this.keep}>${messages.taskpane.kept.add}</fluent-button>`
            : nothing
        }
        ${
          inExcel
            ? html`<fluent-button class="undo" ?disabled=${busy} @click=${commands.undo}
                >${wording.undo}</fluent-button
              >`
            : nothing
        }
        <fluent-button
          class="write"
          appearance="primary"
          ?disabled=${disabled}
          aria-disabled=${disabled ? 'true' : nothing}
          @click=${commands.write}
        >
          ${busy ? wording.running : label}
        </fluent-button>
      </div>
      <div class="more" role="group" aria-label=${wording.more}>
        ${
          inExcel
            ? html`${button('refresh', wording.refresh, commands.refresh)}
              ${button('compare', wording.compare, commands.offerComparison)}
              ${button('form', wording.form, () => commands.previewFill({ fill: 'formulas', region: '', period: '' }))}
              ${button('source', wording.source, this.#toSource)}`
            : html`${button('preview', wording.preview, commands.preview, this.disabled)}
              ${button('compare', wording.compare, commands.offerComparison, this.disabled)}
              ${button('copy', wording.copy, commands.copyRows, this.disabled || this.reports === 0)}`
        }
      </div>
    `;
  }

  /** Leads to the report of the selected row; the pane knows how to show it. */
  readonly #toSource = (): void => {
    this.dispatchEvent(new CustomEvent('row-source'));
  };

  #outcome(messages: Messages, commands: PaneCommands): TemplateResult | typeof nothing {
    const { excelHost, taskpane } = messages;
    const { writing: wording } = taskpane;
    const { writing, copied } = this;
    if (copied !== null) return messageBar(copied ? 'success' : 'error', copied ? wording.copied : wording.notCopied);
    switch (writing.kind) {
      case 'idle':
        return nothing;
      case 'writing':
        return this.#progress(writing.share, messages, commands);
      case 'refreshed':
        return messageBar('success', withMended(wording.refreshed, writing.mended, messages));
      case 'filled':
        return messageBar(
          'success',
          fill(wording.filled, { sheet: writing.form.sheet, count: writing.form.fills.length }),
        );
      case 'undone': {
        const { kept } = writing;
        const facts = { count: kept.length, cells: kept.slice(0, NAMED).join('、') };
        return messageBar('success', kept.length === 0 ? wording.undone : fill(wording.undoneBut, facts));
      }
      case 'file-refused': {
        const { fileName: file, refusal } = writing;
        const reason = fileReason(refusal, messages);
        return messageBar('error', fill(taskpane.workbookFile.notMerged, { file, reason }));
      }
      case 'written': {
        if (writing.file !== null) return this.#merged(writing, writing.file, messages);
        const inExcel = writing.door === 'excel';
        const sentence = fill(inExcel ? wording.written : wording.saved, {
          ...writing.summary,
          file: writing.fileName,
        });
        const { added, conflicts } = writing.summary;
        return messageBar(
          inExcel && conflicts > 0 ? 'warning' : 'success',
          html`${withMended(sentence, writing.mended, messages)}
          ${inExcel && conflicts > 0 ? html`<p>${wording.decide}</p>` : nothing}
          ${
            inExcel
              ? html`<div class="links">
                  <fluent-button
                    size="small"
                    class="show"
                    @click=${() => {
                      void commands.showRows(added);
                    }}
                    >${wording.show}</fluent-button
                  >
                </div>`
              : nothing
          }`,
        );
      }
      case 'failed': {
        const { door, problem } = writing;
        if (door === 'file' && problem?.code === 'cancelled') return messageBar('info', wording.stoppedFile);
        if (problem !== null) return messageBar('error', fill(excelHost[problem.code], problem.facts));
        return messageBar('error', door === 'excel' ? wording.failedExcel : wording.failedFile);
      }
    }
  }

  /** What became of a file that was opened. */
  #merged(
    { summary, fileName, mended }: Extract<Writing, { kind: 'written' }>,
    { isChanged, left }: NonNullable<Extract<Writing, { kind: 'written' }>['file']>,
    messages: Messages,
  ): TemplateResult {
    const { workbookFile: wording, writing } = messages.taskpane;
    const sentence = fill(isChanged ? wording.saved : wording.same, { ...summary, file: fileName });
    const isDisputed = summary.conflicts > 0;
    return messageBar(
      isDisputed ? 'warning' : 'success',
      html`${withMended(sentence, mended, messages)}
      ${left.map((sheet) => html`<p>${fill(wording.left, { sheet })}</p>`)}
      ${isDisputed ? html`<p>${writing.decide}</p>` : nothing}`,
    );
  }

  #progress(share: number, { taskpane: { writing: wording } }: Messages, commands: PaneCommands): TemplateResult {
    return html`<div class="progress">
      <fluent-progress-bar
        min="0"
        max="100"
        value=${share > 0 ? Math.round(share * 100) : nothing}
        aria-label=${wording.running}
      >
      </fluent-progress-bar>
      <fluent-button size="small" class="stop" @click=${commands.stopWriting}>${wording.stop}</fluent-button>
    </div>`;
  }
}

/** What a write says, and what it mended of the workbook on the way. */
function withMended(
  sentence: string,
  mended: readonly WorkbookProblem[],
  { workbook: { condition } }: Messages,
): TemplateResult {
  if (mended.length === 0) return html`${sentence}`;
  return html`${sentence}
    <ul>
      ${mended.map(({ code, facts }) => html`<li>${fill(condition[code], facts)}</li>`)}
    </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'zb-write-bar': WriteBar;
  }
}
