import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Messages } from '../../messages';
import { dialogStyles, fieldStyles } from './dialog-styles';
import { sharedStyles } from './shared-styles';

/**
 * A native dialog over the pane: it keeps the focus, closes at Escape and gives the focus back to where it came from. Each is loaded when it
 * is first needed.
 */
export abstract class DialogView extends LitElement {
  @property({ attribute: false }) messages: Messages | null = null;
  /** Called when the dialog has closed, however that came. */
  @property({ attribute: false }) closed: () => void = () => undefined;

  static override readonly styles = [sharedStyles, fieldStyles, dialogStyles];

  protected abstract heading(messages: Messages): string;
  protected abstract body(messages: Messages): TemplateResult;
  protected abstract buttons(messages: Messages): TemplateResult;

  protected override render(): TemplateResult | typeof nothing {
    const { messages } = this;
    if (messages === null) return nothing;
    return html`
      <dialog aria-labelledby="title" @close=${this.#onClose}>
        <h2 id="title">${this.heading(messages)}</h2>
        <div class="body">${this.body(messages)}</div>
        <div class="buttons">${this.buttons(messages)}</div>
      </dialog>
    `;
  }

  protected override firstUpdated(): void {
    this.dialog?.showModal();
  }

  protected get dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  protected readonly shut = (): void => {
    this.dialog?.close();
  };

  readonly #onClose = (): void => {
    this.closed();
  };
}
